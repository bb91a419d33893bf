package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.Relation;

/**
 * The elements of an array on the far side of an outer join: a row without any gets one of NULLs.
 *
 * @param <C> an element as an expression
 */
public final class OuterUnnested<C> implements OuterFrom {

    private final Unnested<C> inner;
    private final Relation.TableFunction relation;

    OuterUnnested(Unnested<C> inner) {
        this.inner = inner;
        Relation.TableFunction of = inner.node();

        this.relation =
                Unnesting.relation(of.function().arguments(), of.correlation(), of.columns(), of.ordinality(), true);
    }

    @Override
    public Relation.TableFunction node() {
        return relation;
    }

    /** The element of a row; NULL where it is, and where the join found none. */
    public C value() {
        return inner.column(relation, relation.columns().get(0));
    }

    /** The number of the row, from 1; NULL where the join found none. */
    public NumExpr<Long, Optional<Long>> ordinality() {
        return SqlTypes.BIGINT.nullable(Unnesting.ordinality(relation));
    }
}

package org.ashlarsql.dsl;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.schema.From;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The elements of an array or list, a row for each.
 *
 * <pre>{@code
 * var tag = unnest(POST.tags, TEXT).as("tag").withOrdinality();
 * select(POST.title, tag.value(), tag.ordinality()).from(POST).crossJoin(tag)
 * }</pre>
 *
 * <pre>{@code
 * select post.title, tag.value, tag.ordinality
 * from post cross join unnest(post.tags) with ordinality as tag (value, ordinality)
 * }</pre>
 *
 * @param <C> an element as an expression, which may be NULL
 */
public final class Unnested<C> implements From {

    private static final Name VALUE = Name.of("value");

    private final Relation.TableFunction relation;
    private final Function<ExprNode, C> kind;

    private Unnested(Relation.TableFunction relation, Function<ExprNode, C> kind) {
        this.relation = relation;
        this.kind = kind;
    }

    static <C> Unnested<C> of(ExprNode array, Function<ExprNode, C> kind) {
        return new Unnested<>(Unnesting.relation(List.of(array), Name.of("unnest"), List.of(VALUE), null, false), kind);
    }

    /** This under another name. */
    public Unnested<C> as(String alias) {
        return with(Name.of(alias), relation.ordinality());
    }

    /** {@code with ordinality}: its rows are numbered from 1, see {@link #ordinality()}. */
    public Unnested<C> withOrdinality() {
        return with(relation.correlation(), Unnesting.ORDINALITY);
    }

    private Unnested<C> with(Name alias, @Nullable Name ordinality) {
        return new Unnested<>(
                Unnesting.relation(relation.function().arguments(), alias, List.of(VALUE), ordinality, false), kind);
    }

    @Override
    public Relation.TableFunction node() {
        return relation;
    }

    /** The element of a row, which may be NULL; {@code value().notNull()} says that it isn't. */
    public C value() {
        return column(relation, VALUE);
    }

    /**
     * The number of the row, from 1.
     *
     * @throws CheckException unless {@link #withOrdinality()} has it counted
     */
    public NumExpr<Long, Long> ordinality() {
        return SqlTypes.BIGINT.required(Unnesting.ordinality(relation));
    }

    /** This as the far side of an outer join: {@code leftJoin(tag.outer(), trueCondition())}. */
    public OuterUnnested<C> outer() {
        return new OuterUnnested<>(this);
    }

    ExprNode array() {
        return relation.function().arguments().get(0);
    }

    C column(Relation.TableFunction of, Name name) {
        return kind.apply(new ExprNode.Column(of, name));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.schema.OuterFrom;
import org.ashlarsql.tree.Relation;

/** A subquery or common table expression on the far side of an outer join: all its columns may be NULL. */
public final class OuterDerived implements OuterFrom {

    private final Relation relation;
    private final Output<?> output;

    OuterDerived(Relation relation, Output<?> output) {
        this.relation = relation;
        this.output = output;
    }

    @Override
    public Relation node() {
        return relation;
    }

    /** The column that {@code selected} made; NULL where the join found no row. */
    public <N> N get(Shape<?, N, ?> selected) {
        return selected.nullable(output.column(relation, selected.node()));
    }

    /** The column of this name; NULL where the join found no row. */
    public <N> N column(String name, DataType<?, N, ?> type) {
        return type.nullable(output.column(relation, name));
    }
}

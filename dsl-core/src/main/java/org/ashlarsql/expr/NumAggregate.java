package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a number. */
public record NumAggregate<V extends Number, R>(ExprNode.Aggregate node, SqlType<V> sqlType, Nullness<V, R> nullness)
        implements NumExpr<V, R>, AggregateExpr<NumAggregate<V, R>, NumExpr<V, R>> {

    /** {@code function(distinct argument)}: of each value once. No database does that over a window. */
    public NumAggregate<V, R> distinct() {
        return with(node.withDistinct());
    }

    @Override
    public NumAggregate<V, R> with(ExprNode.Aggregate changed) {
        return new NumAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public NumExpr<V, R> sameAs(ExprNode changed) {
        return NumExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import java.time.temporal.Temporal;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a date or time. */
public record TemporalAggregate<V extends Temporal, R>(
        ExprNode.Aggregate node, SqlType<V> sqlType, Nullness<V, R> nullness)
        implements TemporalExpr<V, R>, AggregateExpr<TemporalAggregate<V, R>, TemporalExpr<V, R>> {

    @Override
    public TemporalAggregate<V, R> with(ExprNode.Aggregate changed) {
        return new TemporalAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public TemporalExpr<V, R> sameAs(ExprNode changed) {
        return TemporalExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

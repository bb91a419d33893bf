package org.ashlarsql.expr;

import java.time.LocalTime;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a time of day. */
public record TimeAggregate<R>(ExprNode.Aggregate node, SqlType<LocalTime> sqlType, Nullness<LocalTime, R> nullness)
        implements TimeExpr<R>, AggregateExpr<TimeAggregate<R>, TimeExpr<R>> {

    @Override
    public TimeAggregate<R> with(ExprNode.Aggregate changed) {
        return new TimeAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public TimeExpr<R> sameAs(ExprNode changed) {
        return TimeExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

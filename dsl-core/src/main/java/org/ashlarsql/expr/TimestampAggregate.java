package org.ashlarsql.expr;

import java.time.LocalDateTime;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a timestamp. */
public record TimestampAggregate<R>(
        ExprNode.Aggregate node, SqlType<LocalDateTime> sqlType, Nullness<LocalDateTime, R> nullness)
        implements TimestampExpr<R>, AggregateExpr<TimestampAggregate<R>, TimestampExpr<R>> {

    @Override
    public TimestampAggregate<R> with(ExprNode.Aggregate changed) {
        return new TimestampAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public TimestampExpr<R> sameAs(ExprNode changed) {
        return TimestampExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

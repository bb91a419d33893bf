package org.ashlarsql.expr;

import java.time.LocalDate;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a date. */
public record DateAggregate<R>(ExprNode.Aggregate node, SqlType<LocalDate> sqlType, Nullness<LocalDate, R> nullness)
        implements DateExpr<R>, AggregateExpr<DateAggregate<R>, DateExpr<R>> {

    @Override
    public DateAggregate<R> with(ExprNode.Aggregate changed) {
        return new DateAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public DateExpr<R> sameAs(ExprNode changed) {
        return DateExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

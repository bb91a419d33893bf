package org.ashlarsql.expr;

import java.time.LocalTime;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link TimeExpr} beside columns. */
record PlainTime<R>(ExprNode node, SqlType<LocalTime> sqlType, Nullness<LocalTime, R> nullness) implements TimeExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

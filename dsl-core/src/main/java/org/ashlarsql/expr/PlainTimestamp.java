package org.ashlarsql.expr;

import java.time.LocalDateTime;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link TimestampExpr} beside columns. */
record PlainTimestamp<R>(ExprNode node, SqlType<LocalDateTime> sqlType, Nullness<LocalDateTime, R> nullness)
        implements TimestampExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of timestamps without a zone. */
public record TimestampType(SqlType<LocalDateTime> sqlType)
        implements DataType<LocalDateTime, TimestampExpr<Optional<LocalDateTime>>, TimestampExpr<LocalDateTime>> {

    @Override
    public TimestampExpr<Optional<LocalDateTime>> nullable(ExprNode node) {
        return new PlainTimestamp<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TimestampExpr<LocalDateTime> required(ExprNode node) {
        return new PlainTimestamp<>(node, sqlType, Nullness.required());
    }
}

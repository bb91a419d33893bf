package org.ashlarsql.expr;

import java.time.LocalTime;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of times of day. */
public record TimeType(SqlType<LocalTime> sqlType)
        implements DataType<LocalTime, TimeExpr<Optional<LocalTime>>, TimeExpr<LocalTime>> {

    @Override
    public TimeExpr<Optional<LocalTime>> nullable(ExprNode node) {
        return new PlainTime<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TimeExpr<LocalTime> required(ExprNode node) {
        return new PlainTime<>(node, sqlType, Nullness.required());
    }
}

package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** Aggregates whose type isn't that of their argument. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count([distinct] expression)}. */
    public static NumAggregate<Long, Long> count(ExprNode.Aggregate node) {
        return new NumAggregate<>(node, StandardTypes.BIGINT, Nullness.required());
    }

    /** {@code sum(number)} with the digits behind the point that the numbers have. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> sum(NumExpr<?, ?> number) {
        return number("sum", number, Numbers.sum(number.sqlType()));
    }

    /** {@code sum(number)} of whole numbers. */
    public static NumAggregate<Long, Optional<Long>> sumLong(NumExpr<?, ?> number) {
        if (!Numbers.isIntegral(number.sqlType())) {
            throw new IllegalArgumentException(
                    "sumLong(" + number + ") takes whole numbers; use sum(...), which keeps the digits");
        }
        return number("sum", number, StandardTypes.BIGINT);
    }

    /** {@code avg(number)}. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> avg(NumExpr<?, ?> number) {
        return number("avg", number, SqlTypes.DECIMAL.sqlType());
    }

    private static <V extends Number> NumAggregate<V, Optional<V>> number(
            String function, NumExpr<?, ?> argument, SqlType<V> type) {
        return new NumAggregate<>(ExprNode.Aggregate.of(function, argument.node()), type, Nullness.optional());
    }
}

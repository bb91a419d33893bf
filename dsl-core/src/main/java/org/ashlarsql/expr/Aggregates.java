package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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

    /** A function of one or two numbers that makes a floating one. */
    public static NumAggregate<Double, Optional<Double>> statistic(String function, NumExpr<?, ?>... numbers) {
        List<ExprNode> arguments = Arrays.stream(numbers)
                .map(NumExpr::node)
                .map(ExprNode.class::cast)
                .toList();
        return new NumAggregate<>(
                ExprNode.Aggregate.of(function).withArguments(arguments), StandardTypes.DOUBLE, Nullness.optional());
    }

    /** A function of the bits of whole numbers. */
    public static <V extends Number> NumAggregate<V, Optional<V>> bits(String function, NumExpr<V, ?> number) {
        if (!Numbers.isIntegral(number.sqlType())) {
            throw new IllegalArgumentException(function + "(" + number
                    + ") takes whole numbers, since the bits of others have no meaning; cast it");
        }
        return number(function, number, number.sqlType());
    }

    /** {@code string_agg(text, separator)}. */
    public static StringAgg stringAgg(ExprNode.Aggregate node) {
        return new StringAgg(node, SqlTypes.TEXT.sqlType(), Nullness.optional());
    }

    private static <V extends Number> NumAggregate<V, Optional<V>> number(
            String function, NumExpr<?, ?> argument, SqlType<V> type) {
        return new NumAggregate<>(ExprNode.Aggregate.of(function, argument.node()), type, Nullness.optional());
    }
}

package org.ashlarsql.expr;

import static org.ashlarsql.type.StandardTypes.UNBOUNDED;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.StandardTypes.DecimalType;
import org.jspecify.annotations.Nullable;

/** The types of computed numbers. */
final class Numbers {

    private Numbers() {}

    static boolean isIntegral(SqlType<?> type) {
        return type == StandardTypes.SMALLINT || type == StandardTypes.INTEGER || type == StandardTypes.BIGINT;
    }

    static void requireIntegral(Expr<?, ?> number) {
        if (!isIntegral(number.sqlType())) {
            throw new IllegalArgumentException(number + " has no bits that databases agree on; use cast(x, BIGINT)");
        }
    }

    static boolean isFloating(SqlType<?> type) {
        return type == StandardTypes.REAL || type == StandardTypes.DOUBLE;
    }

    static void requireExact(Expr<? extends Number, ?> number, String method) {
        if (isFloating(number.sqlType())) {
            throw new IllegalArgumentException(number + "." + method + "(...) takes whole numbers and decimals, and"
                    + " floating numbers aren't exact; use cast(x, decimal(precision, scale))");
        }
    }

    static NumExpr<BigDecimal, Optional<BigDecimal>> ratio(Expr<? extends Number, ?> number, ExprNode divisor) {
        requireExact(number, "ratio");
        return SqlTypes.DECIMAL.nullable(Calls.of("ratio", number.node(), divisor));
    }

    /** The type of what an operator makes of a number of one type and another one with so many digits. */
    static <V extends Number> SqlType<V> computed(Expr<V, ?> left, ArithmeticOperator operator, int rightScale) {
        return decimal(left.sqlType(), computed(scale(left.node(), left.sqlType()), operator, rightScale));
    }

    /** The type of what an operator makes of two exact numbers of different types. */
    static SqlType<BigDecimal> mixed(Expr<?, ?> left, ArithmeticOperator operator, AnyNum right) {
        int leftScale = exactScale(left.node(), left.sqlType());
        int rightScale = exactScale(right.node(), right.sqlType());
        boolean whole = isIntegral(left.sqlType()) && isIntegral(right.sqlType());
        return StandardTypes.decimal(UNBOUNDED, whole ? 0 : computed(leftScale, operator, rightScale));
    }

    /** The digits behind the point that an operator's result has by the SQL standard, where that's fixed. */
    private static int computed(int left, ArithmeticOperator operator, int right) {
        if (left == UNBOUNDED || right == UNBOUNDED) {
            return UNBOUNDED;
        }
        return switch (operator) {
            case PLUS, MINUS, MODULO -> Math.max(left, right);
            case TIMES -> left + right;
            case DIVIDED_BY -> UNBOUNDED;
        };
    }

    private static int exactScale(ExprNode node, SqlType<?> type) {
        return isIntegral(type) ? 0 : scale(node, type);
    }

    /** The digits that this number has behind the point, or UNBOUNDED: a value has its own, all else those of its type. */
    static int scale(ExprNode node, SqlType<?> type) {
        Object value = value(node);
        return value == null ? scale(type) : scale(value);
    }

    private static @Nullable Object value(ExprNode node) {
        if (node instanceof ExprNode.Bind<?> bind) {
            return bind.value();
        }
        return node instanceof ExprNode.Literal<?> literal ? literal.value() : null;
    }

    /** The digits that values of this type have behind the point, or UNBOUNDED. */
    static int scale(SqlType<?> type) {
        return type instanceof DecimalType decimal ? decimal.scale() : UNBOUNDED;
    }

    /** The digits that this value has behind the point, or UNBOUNDED. */
    static int scale(Object value) {
        return value instanceof BigDecimal decimal ? Math.max(decimal.scale(), 0) : UNBOUNDED;
    }

    /** The type of a sum: exact, with the digits behind the point that the summands have. */
    static SqlType<BigDecimal> sum(SqlType<?> type) {
        if (type instanceof DecimalType decimal) {
            return StandardTypes.decimal(UNBOUNDED, decimal.scale());
        }
        return StandardTypes.decimal(UNBOUNDED, isIntegral(type) ? 0 : UNBOUNDED);
    }

    /** The decimal type with another scale; any other type as it is. */
    @SuppressWarnings("unchecked") // a DecimalType is a type of decimals, so V is BigDecimal
    static <V> SqlType<V> decimal(SqlType<V> type, int scale) {
        return type instanceof DecimalType
                ? (SqlType<V>) (SqlType<?>) StandardTypes.decimal(UNBOUNDED, Math.max(scale, UNBOUNDED))
                : type;
    }
}

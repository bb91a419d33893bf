package org.ashlarsql.expr;

import java.math.BigDecimal;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.StandardTypes.DecimalType;
import org.jspecify.annotations.Nullable;

/** A whole number as a value of any type of numbers. */
final class WholeNumber {

    private WholeNumber() {}

    /**
     * The value that this number is beside an expression.
     *
     * @throws IllegalArgumentException if it's none of the expression's type
     */
    @SuppressWarnings("unchecked") // the type says what V is
    static <V extends Number> V as(Expr<V, ?> beside, long value) {
        Number number = number(beside.sqlType(), value);
        if (number == null) {
            throw new IllegalArgumentException(
                    value + " is no " + beside.sqlType().name() + ", which " + beside
                            + " is; give it as a value of that type, or cast " + beside + " to a wider one");
        }
        return (V) number;
    }

    private static @Nullable Number number(SqlType<?> type, long value) {
        if (type == StandardTypes.BIGINT) {
            return value;
        }
        if (type == StandardTypes.INTEGER) {
            return value == (int) value ? (int) value : null;
        }
        if (type == StandardTypes.SMALLINT) {
            return value == (short) value ? (short) value : null;
        }
        if (type instanceof DecimalType) {
            return BigDecimal.valueOf(value);
        }
        if (type == StandardTypes.DOUBLE) {
            return (double) value;
        }
        return type == StandardTypes.REAL ? (float) value : null;
    }
}

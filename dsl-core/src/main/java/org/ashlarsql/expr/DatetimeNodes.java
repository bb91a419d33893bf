package org.ashlarsql.expr;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.tree.ExprNode;

/** Calls of what is done with dates and times. Each function is of one type and unit: {@code date_plus_month}. */
final class DatetimeNodes {

    private DatetimeNodes() {}

    static ExprNode plus(String type, ExprNode datetime, ExprNode amount, TimestampUnit unit) {
        return call(type + "_plus_" + word(unit.name()), datetime, amount);
    }

    static ExprNode extract(String type, ExprNode datetime, TimestampField field) {
        return call(type + "_extract_" + word(field.name()), datetime);
    }

    static ExprNode truncate(String type, ExprNode datetime, TimestampUnit unit) {
        return call(type + "_truncate_" + word(unit.name()), datetime);
    }

    static NumExpr<Long, Optional<Long>> until(String type, ExprNode start, ExprNode end, TimestampUnit unit) {
        return SqlTypes.BIGINT.nullable(call(type + "_until_" + word(unit.name()), start, end));
    }

    /**
     * A date or time as a text.
     *
     * @throws IllegalArgumentException if the pattern has other fields than these
     */
    static TextExpr<Optional<String>> format(String type, ExprNode datetime, String pattern, Set<String> fields) {
        for (String field : FormatPattern.of(pattern).fields()) {
            if (!fields.contains(field)) {
                throw new IllegalArgumentException(
                        "format(\"" + pattern + "\"): a " + type + " has no " + field + "; take it out");
            }
        }
        var literal = new ExprNode.Literal<>(SqlTypes.TEXT.sqlType(), pattern);
        return SqlTypes.TEXT.nullable(call(type + "_format", datetime, literal));
    }

    static ExprNode call(String function, ExprNode... arguments) {
        return new ExprNode.Call(function, List.of(arguments));
    }

    static <V> ExprNode value(V value) {
        return new ExprNode.Bind<>(JavaTypes.of(value), value);
    }

    static ExprNode zone(ZoneId zone) {
        return value(zone.getId());
    }

    static ExprNode amount(long amount) {
        return value(amount);
    }

    /**
     * A number of units that is computed.
     *
     * @throws IllegalArgumentException if it isn't one of whole numbers
     */
    static ExprNode amount(AnyNum amount) {
        if (!Numbers.isIntegral(amount.sqlType())) {
            throw new IllegalArgumentException("dates and times take whole numbers of units, but " + amount + " is of "
                    + amount.sqlType().name() + "; use cast(x, BIGINT), or a smaller unit");
        }
        return amount.node();
    }

    /** So many units less, see {@link #amount(AnyNum)}. */
    static ExprNode negated(AnyNum amount) {
        return new ExprNode.Negation(amount(amount));
    }

    /**
     * A duration in microseconds, which is as fine as databases count.
     *
     * @throws IllegalArgumentException if it has nanoseconds
     */
    static long microseconds(Duration duration) {
        if (duration.getNano() % 1_000 != 0) {
            throw new IllegalArgumentException("databases count microseconds, but " + duration
                    + " has nanoseconds; use duration.truncatedTo(ChronoUnit.MICROS)");
        }
        return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000), duration.getNano() / 1_000);
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }
}

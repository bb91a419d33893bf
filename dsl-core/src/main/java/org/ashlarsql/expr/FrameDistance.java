package org.ashlarsql.expr;

import java.sql.Types;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.render.StandardDialect;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** How far the bound of a frame of RANGE is from the sort key: a number from numbers, an interval from dates and times. */
final class FrameDistance {

    private FrameDistance() {}

    static ExprNode of(FrameBound bound, ExprNode offset, @Nullable TimestampUnit unit, Expr<?, ?> key) {
        int code = key.sqlType().on(StandardDialect.INSTANCE.types()).jdbcCode();
        String type = switch (code) {
            case Types.DATE -> "date";
            case Types.TIME -> "time";
            case Types.TIMESTAMP -> "timestamp";
            case Types.TIMESTAMP_WITH_TIMEZONE -> "instant";
            default -> "";
        };
        if (type.isEmpty()) {
            return number(bound, offset, unit, key, code);
        }
        if (unit == null) {
            throw refused(bound, key, type, "give it a unit, as in preceding(7, DateUnit.DAY)");
        }
        if (type.equals("date") && unit instanceof TimeUnit) {
            throw refused(bound, key, type, "use a unit of DateUnit");
        }
        if (type.equals("time") && unit instanceof DateUnit) {
            throw refused(bound, key, type, "use a unit of TimeUnit");
        }
        return new ExprNode.Call(type + "_interval_" + unit.name().toLowerCase(Locale.ROOT), List.of(offset));
    }

    private static ExprNode number(
            FrameBound bound, ExprNode offset, @Nullable TimestampUnit unit, Expr<?, ?> key, int code) {
        String type = key.sqlType().name();
        switch (code) {
            case Types.VARCHAR, Types.BOOLEAN, Types.VARBINARY ->
                throw refused(bound, key, type, "use rows(...) or groups(...)");
            default -> {
                if (unit != null) {
                    throw refused(bound, key, type, "leave out " + unit.name());
                }
                return offset;
            }
        }
    }

    private static IllegalArgumentException refused(FrameBound bound, Expr<?, ?> key, String type, String cure) {
        return new IllegalArgumentException("a frame of range has the bound " + bound + ", which is no distance from "
                + key + ", whose type is " + type + "; " + cure);
    }
}

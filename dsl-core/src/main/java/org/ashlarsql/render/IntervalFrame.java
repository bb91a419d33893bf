package org.ashlarsql.render;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/**
 * A frame whose bounds are intervals from a date or time, for databases that measure numbers only: dates are sorted by
 * their days, times by their microseconds.
 */
final class IntervalFrame {

    private static final Map<String, Long> DAYS = Map.of("day", 1L, "week", 7L);
    private static final Map<String, Long> MICROSECONDS = Map.of(
            "week", 604_800_000_000L,
            "day", 86_400_000_000L,
            "hour", 3_600_000_000L,
            "minute", 60_000_000L,
            "second", 1_000_000L,
            "millisecond", 1_000L,
            "microsecond", 1L);
    private static final String INFIX = "_interval_";

    private final Dialect dialect;

    private IntervalFrame(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The window as the database can take it. */
    static WindowNode prepared(WindowNode window, Dialect dialect) {
        Frame frame = window.frame();
        if (frame == null || dialect.supports(Feature.INTERVAL_FRAME)) {
            return window;
        }
        String type = type(frame.start().offset() == null ? frame.end() : frame.start());
        return type.isEmpty() ? window : new IntervalFrame(dialect).byNumber(window, frame, type);
    }

    /** The type of the sort key; empty where the bound isn't an interval. */
    private static String type(Frame.Bound bound) {
        return bound.offset() instanceof ExprNode.Call call && call.function().contains(INFIX)
                ? call.function().substring(0, call.function().indexOf(INFIX))
                : "";
    }

    private WindowNode byNumber(WindowNode window, Frame frame, String type) {
        OrderItem item = window.orderBy().get(0);
        ExprNode number = new ExprNode.Call(type + "_number", List.of(item.operand()));
        return new WindowNode(
                window.name(),
                window.partitionBy(),
                List.of(new OrderItem(number, item.descending(), item.nulls())),
                new Frame(frame.unit(), bound(frame.start()), bound(frame.end()), frame.exclusion()));
    }

    private Frame.Bound bound(Frame.Bound bound) {
        return new Frame.Bound(bound.edge(), distance(bound.offset()));
    }

    private @Nullable ExprNode distance(@Nullable ExprNode offset) {
        if (!(offset instanceof ExprNode.Call call)) {
            return offset;
        }
        String[] words = call.function().split(INFIX, 2);
        Long factor = (words[0].equals("date") ? DAYS : MICROSECONDS).get(words[1]);
        if (factor == null || !(call.arguments().get(0) instanceof ExprNode.Bind<?> bind)) {
            throw new UnsupportedFeatureException(
                    "a window frame of " + ReadableSql.expression(call),
                    dialect,
                    "use days or weeks, or join the rows that belong to each");
        }
        return new ExprNode.Bind<>(
                StandardTypes.BIGINT, Math.multiplyExact((Long) Objects.requireNonNull(bind.value()), factor));
    }
}

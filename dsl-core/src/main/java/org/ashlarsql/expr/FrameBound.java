package org.ashlarsql.expr;

import java.util.Locale;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where a window's frame can start or end.
 *
 * @param offset how far from the current row; null where the edge says it all
 * @param unit what the offset counts of a date or time; null for numbers, rows and groups
 */
public record FrameBound(
        Frame.Edge edge,
        @Nullable ExprNode offset,
        @Nullable TimestampUnit unit) implements FrameStart, FrameEnd {

    @Override
    public Frame.Bound counted() {
        if (unit != null) {
            throw new IllegalArgumentException("rows and groups are counted, and " + this
                    + " is no number of them; use range(...), or leave out " + unit.name());
        }
        return new Frame.Bound(edge, offset);
    }

    @Override
    public Frame.Bound from(@Nullable Expr<?, ?> key) {
        ExprNode distance = offset == null || key == null ? offset : FrameDistance.of(this, offset, unit, key);
        return new Frame.Bound(edge, distance);
    }

    @Override
    public String toString() {
        return (offset == null ? "" : ReadableSql.expression(offset) + " ")
                + (unit == null ? "" : unit.name().toLowerCase(Locale.ROOT) + " ")
                + edge.sql();
    }
}

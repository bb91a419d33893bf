package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.Frame;

/** Where a window's frame can start or end. */
public record FrameBound(Frame.Bound bound) implements FrameStart, FrameEnd {

    @Override
    public String toString() {
        return (bound.offset() == null ? "" : ReadableSql.expression(bound.offset()) + " ")
                + bound.edge().sql();
    }
}

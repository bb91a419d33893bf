package org.ashlarsql.expr;

import org.ashlarsql.tree.Frame;
import org.jspecify.annotations.Nullable;

/** Where a window's frame can end. */
public interface FrameEnd {

    /** Where this lies, in the order in which rows come. */
    Frame.Edge edge();

    /**
     * This bound in the statement's tree, of rows or groups.
     *
     * @throws IllegalArgumentException if it's counted in units of time
     */
    Frame.Bound counted();

    /**
     * This bound in the statement's tree, so far from the value of {@code key}, or of none where several items are sorted by.
     *
     * @throws IllegalArgumentException if {@code key} is of a type that isn't measured so
     */
    Frame.Bound from(@Nullable Expr<?, ?> key);
}

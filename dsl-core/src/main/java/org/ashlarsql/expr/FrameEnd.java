package org.ashlarsql.expr;

import org.ashlarsql.tree.Frame;

/** Where a window's frame can end. */
public interface FrameEnd {

    /** What this bound is in the statement's tree. */
    Frame.Bound bound();
}

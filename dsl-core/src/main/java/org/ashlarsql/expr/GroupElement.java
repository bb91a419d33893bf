package org.ashlarsql.expr;

import org.ashlarsql.tree.GroupingNode;

/** What GROUP BY takes: an expression, or several sets of them as {@code rollup(...)}. */
public interface GroupElement {

    /** What this element is in the statement's tree. */
    GroupingNode grouping();
}

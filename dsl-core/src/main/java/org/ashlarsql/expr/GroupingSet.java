package org.ashlarsql.expr;

/** What {@code rollup(...)} and {@code cube(...)} take: an expression, or {@code set(...)} of several that belong together. */
public interface GroupingSet extends GroupElement {}

package org.ashlarsql.tree;

/**
 * What the planner of one database is told; the others never see it.
 *
 * @param dialect the dialect's class
 */
public record Hint(Class<?> dialect, String text) {}

package org.ashlarsql.tree;

/**
 * What the planner of one database is told; the others never see it.
 *
 * @param dialect the database's name
 */
public record Hint(String dialect, String text) {}

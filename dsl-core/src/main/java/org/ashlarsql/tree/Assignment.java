package org.ashlarsql.tree;

/** A column and the value that it's given. */
public record Assignment(Name column, ExprNode value) {}

package org.ashlarsql.schema;

/**
 * What can stand on the far side of an outer join: the {@code outer()} twin of a table or a derived table, whose columns
 * all may be NULL.
 */
public interface OuterFrom extends FromItem {}

package org.ashlarsql.inspect;

/**
 * What a column is computed by.
 *
 * @param sql the expression, in the database's own SQL
 * @param stored whether it's kept in the table rather than computed when it's read
 */
public record ComputedModel(String sql, boolean stored) {}

package org.ashlarsql.schema;

import org.ashlarsql.expr.Expr;

/**
 * A column of the table {@code T} that can be written.
 *
 * @param <T> the table
 * @param <V> the value
 * @param <R> what reading it yields: {@code V} if it is NOT NULL, else {@code Optional<V>}
 */
public interface Column<T, V, R> extends Expr<V, R> {

    /** Its name and what the database does when it isn't set. */
    ColumnInfo info();
}

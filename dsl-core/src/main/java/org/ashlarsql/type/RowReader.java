package org.ashlarsql.type;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads the current row of a result, by position; built once for a statement, used for every row.
 *
 * @param <R> what a row becomes
 */
@FunctionalInterface
public interface RowReader<R extends @org.jspecify.annotations.Nullable Object> {

    R read(ResultSet rows) throws SQLException;
}

package org.ashlarsql.type;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** What to say about a value that can't be read. */
public final class Reading {

    private Reading() {}

    /**
     * What {@code read} makes of the value in a column.
     *
     * @throws ConversionException if it throws one: that one's words with the column's place and name
     */
    public static <V> V named(ResultSet rows, int column, Supplier<V> read) throws SQLException {
        try {
            return read.get();
        } catch (ConversionException e) {
            throw new ConversionException(
                    "column " + column + " (" + rows.getMetaData().getColumnLabel(column) + ") can't be read: "
                            + e.getMessage(),
                    e);
        }
    }
}

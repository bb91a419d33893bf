package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.ConversionException;
import org.jspecify.annotations.Nullable;

/** What columns hold that Java's types don't: the drivers make exceptions of all kinds of it, NULL, or another value. */
final class MySqlFamilyValues {

    /** The length of {@code 23:}. */
    private static final int HOUR = 3;

    private MySqlFamilyValues() {}

    /** Each number but 0 is true to the drivers, and would be written back as 1. */
    static @Nullable Boolean bool(ResultSet rows, int column) throws SQLException {
        long value = rows.getLong(column);
        if (rows.wasNull()) {
            return null;
        }
        if (value != 0 && value != 1) {
            throw unreadable(rows, column, String.valueOf(value), "is neither 0 nor 1", "SMALLINT", "SMALLINT");
        }
        return value == 1;
    }

    /** A date of zeros, which MariaDB's driver takes for NULL, or one that isn't in the calendar. */
    static <V> @Nullable V temporal(ResultSet rows, int column, Class<V> type) throws SQLException {
        V value = get(rows, column, type);
        if (value == null) {
            String text = rows.getString(column);
            if (text != null) {
                throw unreadable(rows, column, text, "is in no calendar", "TEXT", "TEXT");
            }
        }
        return value;
    }

    private static <V> @Nullable V get(ResultSet rows, int column, Class<V> type) throws SQLException {
        try {
            return rows.getObject(column, type);
        } catch (SQLException | DateTimeException e) {
            String text = rows.getString(column);
            if (text == null) {
                throw e;
            }
            boolean time = type == LocalTime.class;
            ConversionException unreadable = unreadable(
                    rows,
                    column,
                    text,
                    time ? "is no time of a day" : "is in no calendar",
                    time ? "DURATION" : "TEXT",
                    "TEXT");
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    /** MariaDB's driver would make a time of day of what is longer than a day, or negative. */
    static @Nullable LocalTime time(ResultSet rows, int column) throws SQLException {
        LocalTime value = get(rows, column, LocalTime.class);
        String text = rows.getString(column);
        if (value != null && text != null && !text.startsWith(value.toString().substring(0, HOUR))) {
            throw unreadable(rows, column, text, "is no time of a day", "DURATION", "TEXT");
        }
        return value;
    }

    static @Nullable BitString bits(ResultSet rows, int column, int length) throws SQLException {
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? null : BitString.of(bytes, length);
    }

    /** As a number, which bits are to the servers wherever they are compared. */
    static void bind(PreparedStatement statement, int parameter, BitString value) throws SQLException {
        statement.setBigDecimal(parameter, new BigDecimal(number(value)));
    }

    static BigInteger number(BitString value) {
        return new BigInteger(1, value.toBytes());
    }

    private static ConversionException unreadable(
            ResultSet rows, int column, String value, String what, String kind, String type) throws SQLException {
        return new ConversionException("column " + column + " ("
                + rows.getMetaData().getColumnLabel(column) + ") holds " + value + ", which " + what
                + "; <types> of the code generator gives the column the type " + kind + ", cast(..., " + type
                + ") reads it in one query");
    }
}

package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Portable;
import org.ashlarsql.type.SqliteValue;

/** Between SQLite's storage classes and Java's types, without loss. */
final class SqliteValues {

    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 290;

    /** Of {@code 2026-01-31}. */
    private static final int DATE_LENGTH = 10;

    private SqliteValues() {}

    static Long toLong(Number number) {
        if (number instanceof Double fraction && fraction != fraction.longValue()) {
            throw new ConversionException(number + " isn't a whole number");
        }
        return number.longValue();
    }

    static Integer toInt(Number number) {
        return Math.toIntExact(toLong(number));
    }

    static Short toShort(Number number) {
        long value = toLong(number);
        if (value != (short) value) {
            throw new ConversionException(value + " is too large for a smallint");
        }
        return (short) value;
    }

    static Boolean toBoolean(Number number) {
        long value = toLong(number);
        if (value != 0 && value != 1) {
            throw new ConversionException(value + " is neither 0 nor 1");
        }
        return value == 1;
    }

    /** A float's nearest decimal, rounded to the digits that the type keeps, which undoes what floats add. */
    static BigDecimal toDecimal(Number number, int scale) {
        BigDecimal value =
                number instanceof Double ? new BigDecimal(number.toString()) : new BigDecimal(toLong(number));
        return scale < 0 ? value : value.setScale(scale, RoundingMode.HALF_UP);
    }

    static void bindDecimal(PreparedStatement statement, int parameter, BigDecimal value) throws SQLException {
        statement.setDouble(parameter, exactly(value));
    }

    /** The float that a decimal is stored as; every decimal of {@link #DIGITS} digits has one of its own. */
    static double exactly(BigDecimal value) {
        double nearest = value.doubleValue();
        if (value.precision() <= DIGITS && Math.abs(value.scale()) < LARGEST_EXPONENT) {
            return nearest;
        }
        if (Double.isInfinite(nearest) || new BigDecimal(Double.toString(nearest)).compareTo(value) != 0) {
            throw new ConversionException(value.toPlainString() + " can't be stored exactly: SQLite keeps decimals as"
                    + " floats, which are exact to 15 digits; round it, or store it as text");
        }
        return nearest;
    }

    static void requireNumber(double value) {
        if (Double.isNaN(value)) {
            throw new ConversionException("NaN can't be stored: SQLite makes NULL of it");
        }
    }

    /** A float as a literal; a number beyond all floats is infinity. */
    static String literal(double value) {
        return Double.isInfinite(value) ? (value < 0 ? "-9e999" : "9e999") : Double.toString(value);
    }

    /** A date alone is its first moment, as to SQLite's own functions: https://www.sqlite.org/lang_datefunc.html */
    static LocalDateTime toDateTime(String text) {
        return text.length() == DATE_LENGTH
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** What has a time of day behind it that isn't the first is no date. */
    static LocalDate toDate(String text) {
        if (text.length() == DATE_LENGTH) {
            return LocalDate.parse(text);
        }
        LocalDateTime time = toDateTime(text);
        if (!time.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new ConversionException("'" + text + "' is more than a date");
        }
        return time.toLocalDate();
    }

    /** Text without an offset is in UTC, as CURRENT_TIMESTAMP writes it. */
    static Instant toInstant(String text) {
        String iso = text.replace(' ', 'T');
        boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
        return hasOffset && iso.length() > DATE_LENGTH
                ? OffsetDateTime.parse(iso).toInstant()
                : toDateTime(iso).toInstant(ZoneOffset.UTC);
    }

    /** What SQLite stores, as it is. */
    static SqliteValue toValue(Object stored) {
        if (stored instanceof byte[] bytes) {
            return SqliteValue.of(bytes);
        }
        if (stored instanceof String text) {
            return SqliteValue.of(text);
        }
        Number number = (Number) stored;
        return stored instanceof Double || stored instanceof Float
                ? SqliteValue.of(number.doubleValue())
                : SqliteValue.of(number.longValue());
    }

    static void bind(PreparedStatement statement, int parameter, SqliteValue value) throws SQLException {
        if (value instanceof SqliteValue.Whole whole) {
            statement.setLong(parameter, whole.value());
        } else if (value instanceof SqliteValue.Real real) {
            statement.setDouble(parameter, real.value());
        } else if (value instanceof SqliteValue.Text text) {
            statement.setString(parameter, Portable.text(text.value()));
        } else if (value instanceof SqliteValue.Blob blob) {
            statement.setBytes(parameter, blob.value());
        }
    }

    static String literal(SqliteValue value) {
        if (value instanceof SqliteValue.Real real) {
            return literal(real.value());
        }
        return value instanceof SqliteValue.Text text ? "'" + text.value().replace("'", "''") + "'" : value.toString();
    }

    static String storageClass(Object stored) {
        if (stored instanceof byte[]) {
            return "BLOB";
        }
        if (stored instanceof String) {
            return "TEXT";
        }
        return stored instanceof Double || stored instanceof Float ? "REAL" : "INTEGER";
    }
}

package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.ashlarsql.type.ConversionException;

/** Between SQLite's storage classes and Java's types, without loss. */
final class SqliteValues {

    private static final int DIGITS = 15;
    private static final int LARGEST_EXPONENT = 290;

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

    static LocalDateTime toDateTime(String text) {
        return LocalDateTime.parse(text.replace(' ', 'T'));
    }

    /** Text without an offset is in UTC, as CURRENT_TIMESTAMP writes it. */
    static Instant toInstant(String text) {
        String iso = text.replace(' ', 'T');
        boolean hasOffset = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
        return hasOffset
                ? OffsetDateTime.parse(iso).toInstant()
                : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
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

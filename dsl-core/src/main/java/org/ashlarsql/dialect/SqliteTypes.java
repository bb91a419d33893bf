package org.ashlarsql.dialect;

import static org.ashlarsql.type.StandardTypes.UNBOUNDED;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.ashlarsql.render.StandardTypeMap;
import org.ashlarsql.render.Temporals;
import org.ashlarsql.render.UuidText;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.SqliteValue;
import org.jspecify.annotations.Nullable;

/**
 * SQLite stores integers, floats, text and blobs; every other type is kept as one of these by one convention.
 * Numbers are themselves, decimals are integers or floats (exact to 15 digits), booleans 0 and 1, dates and times
 * text as {@link Temporals} writes it, instants such text in UTC, UUIDs and enums text.
 */
class SqliteTypes extends StandardTypeMap {

    private static final SimpleJdbcType.Getter<byte[]> BYTES = read(byte[].class, Function.identity());
    private static final SimpleJdbcType.Getter<SqliteValue> ANY = read(Object.class, SqliteValues::toValue);

    private final SimpleJdbcType<Short> smallint = super.smallint()
            .castAs("cast({} as integer)")
            .declaredAs("smallint")
            .readBy(read(Number.class, SqliteValues::toShort));
    private final SimpleJdbcType<Integer> integer =
            super.integer().declaredAs("int").readBy(read(Number.class, SqliteValues::toInt));
    private final SimpleJdbcType<Long> bigint = super.bigint()
            .castAs("cast({} as integer)")
            .declaredAs("integer")
            .readBy(read(Number.class, SqliteValues::toLong));
    private final SimpleJdbcType<Float> real = super.real()
            .readBy(read(Number.class, Number::floatValue))
            .writtenAs(value -> SqliteValues.literal(value.doubleValue()))
            .checkedBy(value -> SqliteValues.requireNumber(value.doubleValue()));
    private final SimpleJdbcType<Double> doublePrecision = super.doublePrecision()
            .castAs("cast({} as real)")
            .declaredAs("double")
            .readBy(read(Number.class, Number::doubleValue))
            .writtenAs(SqliteValues::literal)
            .checkedBy(SqliteValues::requireNumber);
    private final SimpleJdbcType<Boolean> bool = super.bool()
            .castAs("(cast({} as numeric) <> 0)")
            .declaredAs("boolean")
            .readBy(read(Number.class, SqliteValues::toBoolean));
    private final SimpleJdbcType<LocalDate> date = text(
                    "date({})", Types.DATE, SqliteValues::toDate, LocalDate::toString)
            .declaredAs("date")
            .checkedBy(Temporals::requireYear);
    private final SimpleJdbcType<LocalTime> time =
            text(trimmed("time"), Types.TIME, LocalTime::parse, Temporals::text).declaredAs("time");
    private final SimpleJdbcType<LocalDateTime> timestamp = text(
                    trimmed("datetime"), Types.TIMESTAMP, SqliteValues::toDateTime, Temporals::text)
            .declaredAs("timestamp")
            .checkedBy(Temporals::requireYear);
    private final SimpleJdbcType<Instant> instant = text(
                    trimmed("datetime"), Types.TIMESTAMP_WITH_TIMEZONE, SqliteValues::toInstant, Temporals::text)
            .declaredAs("timestamp with time zone")
            .checkedBy(Temporals::requireYear);

    @Override
    public SimpleJdbcType<Short> smallint() {
        return smallint;
    }

    @Override
    public SimpleJdbcType<Integer> integer() {
        return integer;
    }

    @Override
    public SimpleJdbcType<Long> bigint() {
        return bigint;
    }

    @Override
    public SimpleJdbcType<Float> real() {
        return real;
    }

    @Override
    public SimpleJdbcType<Double> doublePrecision() {
        return doublePrecision;
    }

    @Override
    public SimpleJdbcType<BigDecimal> decimal(int precision, int scale) {
        return new SimpleJdbcType<>(
                        Types.NUMERIC,
                        precision == UNBOUNDED ? "cast({} as numeric)" : "round({}, " + Math.max(scale, 0) + ")",
                        read(Number.class, number -> SqliteValues.toDecimal(number, scale)),
                        SqliteValues::bindDecimal,
                        BigDecimal::toPlainString,
                        null,
                        value -> SqliteValues.literal(SqliteValues.exactly(value)))
                .declaredAs(decimalName("decimal", precision, scale));
    }

    @Override
    public SimpleJdbcType<String> text(int length) {
        return super.text(length)
                .readBy(SqliteTypes::readText)
                .castAs(length == UNBOUNDED ? "cast({} as text)" : "substr({}, 1, " + length + ")")
                .declaredAs(length == UNBOUNDED ? "text" : "varchar(" + length + ")");
    }

    @Override
    public SimpleJdbcType<Boolean> bool() {
        return bool;
    }

    @Override
    public SimpleJdbcType<LocalDate> date() {
        return date;
    }

    @Override
    public SimpleJdbcType<LocalTime> time() {
        return time;
    }

    @Override
    public SimpleJdbcType<LocalDateTime> timestamp() {
        return timestamp;
    }

    @Override
    public SimpleJdbcType<Instant> timestampWithTimeZone() {
        return instant;
    }

    @Override
    public SimpleJdbcType<byte[]> binary() {
        return super.binary().readBy(BYTES).castAs("cast({} as blob)");
    }

    @Override
    public JdbcType<SqliteValue> any() {
        return new SimpleJdbcType<>(Types.OTHER, "{}", ANY, SqliteValues::bind, SqliteValues::literal, null)
                .declaredAs("");
    }

    /** Checked and without white space; the text itself is what a column stores. */
    @Override
    public JdbcType<Json> json() {
        return text(UNBOUNDED).castAs("json({})").declaredAs("json").converted(JSON);
    }

    /** Declared by a name that says what its texts are. */
    @Override
    public JdbcType<UUID> uuid() {
        return text(36).declaredAs("uuid").converted(UuidText.INSTANCE);
    }

    /** A cast by a function that always writes three digits of a second's fraction; {@link Temporals} writes no zeros. */
    private static String trimmed(String function) {
        return "rtrim(rtrim(" + function + "({}, 'subsec'), '0'), '.')";
    }

    private static <V> SimpleJdbcType<V> text(
            String cast, int jdbcCode, Function<String, V> parse, Function<V, String> format) {
        return new SimpleJdbcType<>(
                jdbcCode,
                cast,
                read(String.class, parse),
                (PreparedStatement statement, int parameter, V value) ->
                        statement.setString(parameter, format.apply(value)),
                value -> "'" + format.apply(value) + "'",
                null);
    }

    /** Reads a value of one storage class; SQLite would turn any other into it silently. */
    private static <S, V> SimpleJdbcType.Getter<V> read(Class<S> storage, Function<S, V> convert) {
        return (rows, column) -> {
            Object stored = rows.getObject(column);
            if (stored == null) {
                return null;
            }
            try {
                return convert.apply(storage.cast(stored));
            } catch (RuntimeException e) {
                throw unreadable(rows, column, stored, e);
            }
        };
    }

    /** Numbers are texts, too: the text '7' is stored as one in a column of numeric affinity. Bytes aren't. */
    private static @Nullable String readText(ResultSet rows, int column) throws SQLException {
        Object stored = rows.getObject(column);
        if (stored instanceof byte[]) {
            throw unreadable(rows, column, stored, new ConversionException("bytes are no text"));
        }
        return stored instanceof String || stored == null ? (String) stored : rows.getString(column);
    }

    private static ConversionException unreadable(ResultSet rows, int column, Object stored, RuntimeException cause)
            throws SQLException {
        return new ConversionException(
                "column " + column + " (" + rows.getMetaData().getColumnLabel(column) + ") holds a value of SQLite's"
                        + " storage class " + SqliteValues.storageClass(stored) + " that isn't what its type stores: "
                        + cause.getMessage() + "; docs/types.md says how each type is stored, and <types> of the code"
                        + " generator gives the column another one, ANY for instance",
                cause);
    }
}

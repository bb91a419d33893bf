package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.ashlarsql.render.EnumText;
import org.ashlarsql.render.StandardTypeMap;
import org.ashlarsql.type.ArrayJdbcType;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/**
 * PostgreSQL stores every standard type as itself, and binds a list as one array. A literal says its type where the
 * server would take it for another: https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-CONSTANTS
 */
final class PostgreSqlTypes extends StandardTypeMap {

    /** Types whose lists aren't bound as one array, as elements of one. */
    private static final Map<String, String> ELEMENTS = Map.of(
            "boolean", "bool",
            "real", "float4",
            "double precision", "float8",
            "binary", "bytea",
            "json", "json",
            "jsonb", "jsonb");

    private final SimpleJdbcType<Short> smallint =
            super.smallint().inArraysOf("int2").inlinedAs(typed("smallint"));
    private final SimpleJdbcType<Integer> integer = super.integer()
            .inArraysOf("int4")
            .inlinedAs(value -> value == Integer.MIN_VALUE ? "integer '" + value + "'" : value.toString());
    private final SimpleJdbcType<Long> bigint =
            super.bigint().inArraysOf("int8").inlinedAs(typed("bigint"));
    private final SimpleJdbcType<Float> real = super.real().writtenAs(typed("real"));
    private final SimpleJdbcType<Double> doublePrecision = super.doublePrecision()
            .writtenAs(value -> Double.isFinite(value) ? value.toString() : "double precision '" + value + "'")
            .inlinedAs(typed("double precision"));
    private final SimpleJdbcType<LocalDate> date = super.date().inArraysOf("date");
    private final SimpleJdbcType<LocalTime> time = super.time().inArraysOf("time");
    private final SimpleJdbcType<LocalDateTime> timestamp = super.timestamp().inArraysOf("timestamp");
    private final SimpleJdbcType<Instant> instant = super.timestampWithTimeZone()
            .readBy(PostgreSqlInstants::read)
            .boundBy(PostgreSqlInstants::bind)
            .writtenAs(PostgreSqlInstants::literal)
            .inArraysOf("timestamptz");
    private final SimpleJdbcType<UUID> uuid = new SimpleJdbcType<>(
            Types.OTHER,
            "cast({} as uuid)",
            (rows, column) -> rows.getObject(column, UUID.class),
            PreparedStatement::setObject,
            value -> "'" + value + "'",
            "uuid",
            typed("uuid"));

    private static <V> Function<V, String> typed(String type) {
        return value -> type + " '" + value + "'";
    }

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

    /** A decimal without a point would be an integer. */
    @Override
    public SimpleJdbcType<BigDecimal> decimal(int precision, int scale) {
        return super.decimal(precision, scale)
                .inArraysOf("numeric")
                .inlinedAs(
                        value -> value.scale() > 0 ? value.toPlainString() : "numeric '" + value.toPlainString() + "'");
    }

    @Override
    public SimpleJdbcType<String> text(int length) {
        return super.text(length).inArraysOf("text");
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
        return new SimpleJdbcType<>(
                Types.VARBINARY,
                "cast({} as bytea)",
                ResultSet::getBytes,
                PreparedStatement::setBytes,
                value -> "bytea E'\\\\x" + HexFormat.of().formatHex(value) + "'",
                null);
    }

    /** An escape string where there is a backslash, which means the same whatever the session's settings are. */
    @Override
    protected String quote(String text) {
        return text.indexOf('\\') < 0 ? super.quote(text) : "E" + super.quote(text.replace("\\", "\\\\"));
    }

    @Override
    public JdbcType<UUID> uuid() {
        return uuid;
    }

    @Override
    public JdbcType<Json> json() {
        return untyped("json").converted(JSON);
    }

    @Override
    public JdbcType<Json> jsonb() {
        return untyped("jsonb").converted(JSON);
    }

    @Override
    public <E> JdbcType<List<E>> array(SqlType<E> element) {
        String name = elementName(element);
        return new ArrayJdbcType<>(element(element), name, name);
    }

    @SuppressWarnings("unchecked") // only binary's values are bytes
    private <E> JdbcType<E> element(SqlType<E> element) {
        return element == StandardTypes.BINARY ? (JdbcType<E>) new PostgreSqlBytesInArray(binary()) : element.on(this);
    }

    /** What JDBC calls the type of an array's elements. An array of varchar is no array of text. */
    private String elementName(SqlType<?> element) {
        if (element instanceof ListType<?> inner) {
            return elementName(inner.element());
        }
        if (element instanceof EnumType<?> labels) {
            return quoted(labels.name());
        }
        String name = element.on(this).arrayElement();
        if (name == null || element.name().startsWith("varchar")) {
            return ELEMENTS.getOrDefault(element.name(), "varchar");
        }
        return name;
    }

    /** Arrays of arrays are taken apart down to their last elements. */
    @Override
    public boolean inArrays(SqlType<?> type) {
        SqlType<?> stored = type.stored();
        return !(stored instanceof ListType<?>)
                && (stored instanceof EnumType<?>
                        || stored.on(this).arrayElement() != null
                        || ELEMENTS.containsKey(stored.name()));
    }

    @Override
    public JdbcType<String> textual(String name) {
        return untyped(name);
    }

    /** Bound without a type, so that the server takes it for the one that the place asks for. */
    private SimpleJdbcType<String> untyped(String name) {
        return new SimpleJdbcType<>(
                Types.OTHER,
                "cast({} as " + name + ")",
                ResultSet::getString,
                (statement, parameter, text) -> statement.setObject(parameter, text, Types.OTHER),
                this::quote,
                null);
    }

    /**
     * Bound without a type, so that the server takes it for its own enum type or for text, whichever the column is.
     * Lists aren't bound as arrays, which would need that type's name.
     */
    @Override
    public <E extends Enum<E>> JdbcType<E> enumeration(EnumType<E> type) {
        return untyped(quoted(type.name())).converted(new EnumText<>(type));
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}

package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.ashlarsql.type.ArrayText;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.Reading;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.TypeName;
import org.jspecify.annotations.Nullable;

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
            super.smallint().inArraysOf("int2").inlinedAs(typed("smallint")).inTextsAs(PostgreSqlTexts.SMALLINT);
    private final SimpleJdbcType<Integer> integer = super.integer()
            .inArraysOf("int4")
            .inlinedAs(value -> value == Integer.MIN_VALUE ? "integer '" + value + "'" : value.toString())
            .inTextsAs(PostgreSqlTexts.INTEGER);
    private final SimpleJdbcType<Long> bigint =
            super.bigint().inArraysOf("int8").inlinedAs(typed("bigint")).inTextsAs(PostgreSqlTexts.BIGINT);
    private final SimpleJdbcType<Float> real =
            super.real().writtenAs(typed("real")).inTextsAs(PostgreSqlTexts.REAL);
    private final SimpleJdbcType<Double> doublePrecision = super.doublePrecision()
            .writtenAs(value -> Double.isFinite(value) ? value.toString() : "double precision '" + value + "'")
            .inlinedAs(typed("double precision"))
            .inTextsAs(PostgreSqlTexts.DOUBLE);
    private final SimpleJdbcType<LocalDate> date =
            super.date().inArraysOf("date").inTextsAs(PostgreSqlTemporals.DATE);
    private final SimpleJdbcType<LocalTime> time =
            super.time().inArraysOf("time").readBy(PostgreSqlTypes::time).inTextsAs(PostgreSqlTemporals.TIME);
    private final SimpleJdbcType<LocalDateTime> timestamp =
            super.timestamp().inArraysOf("timestamp").inTextsAs(PostgreSqlTemporals.TIMESTAMP);
    private final SimpleJdbcType<Instant> instant = super.timestampWithTimeZone()
            .readBy(PostgreSqlInstants::read)
            .boundBy(PostgreSqlInstants::bind)
            .writtenAs(PostgreSqlInstants::literal)
            .inArraysOf("timestamptz")
            .inTextsAs(PostgreSqlTemporals.INSTANT);
    private final SimpleJdbcType<UUID> uuid = new SimpleJdbcType<>(
                    Types.OTHER,
                    "cast({} as uuid)",
                    (rows, column) -> rows.getObject(column, UUID.class),
                    PreparedStatement::setObject,
                    value -> "'" + value + "'",
                    "uuid",
                    typed("uuid"))
            .inTextsAs(PostgreSqlTexts.UUID);
    private final SimpleJdbcType<Boolean> bool = super.bool().inTextsAs(PostgreSqlTexts.BOOLEAN);

    private static <V> Function<V, String> typed(String type) {
        return value -> type + " '" + value + "'";
    }

    /** The driver takes 24:00 for the last time that Java has. */
    private static @Nullable LocalTime time(ResultSet rows, int column) throws SQLException {
        LocalTime value = rows.getObject(column, LocalTime.class);
        return value == null ? null : Reading.named(rows, column, () -> PostgreSqlTexts.beforeMidnight(value));
    }

    /** NaN and the infinities are none of {@link BigDecimal}'s, for which the driver has no name of the column. */
    private static @Nullable BigDecimal decimal(ResultSet rows, int column) throws SQLException {
        try {
            return rows.getBigDecimal(column);
        } catch (SQLException e) {
            String text = rows.getString(column);
            return text == null ? null : Reading.named(rows, column, () -> PostgreSqlTexts.decimal(text));
        }
    }

    private static @Nullable BigDecimal money(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? null : Reading.named(rows, column, () -> PostgreSqlMoney.amount(text));
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
                .readBy(PostgreSqlTypes::decimal)
                .inTextsAs(PostgreSqlTexts.DECIMAL)
                .inArraysOf("numeric")
                .inlinedAs(
                        value -> value.scale() > 0 ? value.toPlainString() : "numeric '" + value.toPlainString() + "'");
    }

    @Override
    public SimpleJdbcType<String> text(int length) {
        return super.text(length).inArraysOf("text").inTextsAs(PostgreSqlTexts.TEXT);
    }

    /** Sent as texts, they would be compared by the rules of text, to which blanks at the end or capitals matter. */
    @Override
    public SimpleJdbcType<String> text(int length, TypeName own) {
        return text(length)
                .boundBy((statement, index, value) -> statement.setObject(index, value, Types.OTHER))
                .inArraysOf(PostgreSqlTypeNames.sql(own));
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
        return new SimpleJdbcType<>(
                        Types.VARBINARY,
                        "cast({} as bytea)",
                        ResultSet::getBytes,
                        PreparedStatement::setBytes,
                        value -> "bytea E'\\\\x" + HexFormat.of().formatHex(value) + "'",
                        null)
                .inTextsAs(PostgreSqlTexts.BINARY);
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
        JdbcType<E> one = element(element);
        if (one.columnType().equals("money")) {
            return new ArrayJdbcType<>(one, "numeric", "money", "cast(? as money[])");
        }
        Converter<String, E> text = one.asText();
        if (text != null && isOwn(element.stored(), one)) {
            boolean nested = element instanceof ListType<?>;
            String type = one.columnType();
            return untyped(nested ? type : type + "[]")
                    .converted(new ArrayText<>(text, type.equals("box") || type.equals("box[]") ? ';' : ',', nested));
        }
        String name = elementName(element);
        return new ArrayJdbcType<>(one, name, name);
    }

    /** Whether arrays of a type are bound as their text, since the driver has no values for them. */
    private static boolean isOwn(SqlType<?> stored, JdbcType<?> type) {
        return type.jdbcCode() == Types.OTHER
                && type.arrayElement() == null
                && !(stored instanceof EnumType<?>)
                && !ELEMENTS.containsKey(stored.name());
    }

    /** As a text, an amount of money would be another one in other locales. */
    @Override
    public boolean inCopy(SqlType<?> type) {
        return !type.on(this).columnType().startsWith("money");
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
            return PostgreSqlTypeNames.allQuoted(labels.typeName());
        }
        String name = element.on(this).arrayElement();
        if (name == null || (name.equals("text") && element.name().startsWith("varchar"))) {
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
    public JdbcType<String> own(TypeName name) {
        String sql = PostgreSqlTypeNames.sql(name);
        // Beside an object's name, a parameter without a type is taken for an object's number.
        return sql.startsWith("reg") && name.schema() == null
                ? untyped(sql).boundIn("cast(? as " + sql + ")")
                : untyped(sql);
    }

    /** Beside a row, a parameter without a type is taken for one of no type at all. */
    @Override
    public JdbcType<String> row(TypeName name) {
        String sql = PostgreSqlTypeNames.sql(name);
        return untyped(sql).boundIn("cast(? as " + sql + ")");
    }

    @Override
    public JdbcType<BitString> bits(String name) {
        return own(TypeName.of(name)).converted(Converter.of(BitString::new, BitString::bits));
    }

    /** Bound as a number, which the server makes an amount of: a text with a point means another one in other locales. */
    @Override
    public JdbcType<BigDecimal> money() {
        return super.decimal(StandardTypes.UNBOUNDED, StandardTypes.UNBOUNDED)
                .castAs("cast({} as money)")
                .readBy(PostgreSqlTypes::money)
                .boundIn("cast(? as money)")
                .writtenAs(value -> "cast(" + value.toPlainString() + " as money)")
                .inTextsAs(PostgreSqlMoney.TEXT);
    }

    /** Bound without a type, so that the server takes it for the one that the place asks for. */
    private SimpleJdbcType<String> untyped(String name) {
        return new SimpleJdbcType<>(
                        Types.OTHER,
                        "cast({} as " + name + ")",
                        ResultSet::getString,
                        (statement, parameter, text) -> statement.setObject(parameter, text, Types.OTHER),
                        this::quote,
                        null)
                .inTextsAs(PostgreSqlTexts.TEXT);
    }

    /**
     * Bound without a type, so that the server takes it for its own enum type or for text, whichever the column is.
     * Lists aren't bound as arrays, which would need that type's name.
     */
    @Override
    public <E extends Enum<E>> JdbcType<E> enumeration(EnumType<E> type) {
        return untyped(PostgreSqlTypeNames.allQuoted(type.typeName())).converted(new EnumText<>(type));
    }
}

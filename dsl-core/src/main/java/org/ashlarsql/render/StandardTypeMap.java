package org.ashlarsql.render;

import static org.ashlarsql.type.SimpleJdbcType.primitive;
import static org.ashlarsql.type.StandardTypes.UNBOUNDED;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ashlarsql.type.ArrayJdbcType;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.DurationText;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SetText;
import org.ashlarsql.type.SimpleJdbcType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.SqliteValue;
import org.ashlarsql.type.TypeMap;
import org.ashlarsql.type.TypeName;

/** The standard types as JDBC 4.2 reads and binds them and as the SQL standard casts and writes them. */
public class StandardTypeMap implements TypeMap {

    private static final SimpleJdbcType<Short> SMALLINT = new SimpleJdbcType<>(
            Types.SMALLINT,
            "cast({} as smallint)",
            primitive(ResultSet::getShort),
            PreparedStatement::setShort,
            String::valueOf,
            null);
    private static final SimpleJdbcType<Integer> INTEGER = new SimpleJdbcType<>(
            Types.INTEGER,
            "cast({} as integer)",
            primitive(ResultSet::getInt),
            PreparedStatement::setInt,
            String::valueOf,
            null);
    private static final SimpleJdbcType<Long> BIGINT = new SimpleJdbcType<>(
            Types.BIGINT,
            "cast({} as bigint)",
            primitive(ResultSet::getLong),
            PreparedStatement::setLong,
            String::valueOf,
            null);
    private static final SimpleJdbcType<Float> REAL = new SimpleJdbcType<>(
            Types.REAL,
            "cast({} as real)",
            primitive(ResultSet::getFloat),
            PreparedStatement::setFloat,
            String::valueOf,
            null);
    private static final SimpleJdbcType<Double> DOUBLE = new SimpleJdbcType<>(
            Types.DOUBLE,
            "cast({} as double precision)",
            primitive(ResultSet::getDouble),
            PreparedStatement::setDouble,
            String::valueOf,
            null);
    private static final SimpleJdbcType<Boolean> BOOLEAN = new SimpleJdbcType<>(
            Types.BOOLEAN,
            "cast({} as boolean)",
            primitive(ResultSet::getBoolean),
            PreparedStatement::setBoolean,
            String::valueOf,
            null);
    private static final SimpleJdbcType<LocalDate> DATE = new SimpleJdbcType<>(
            Types.DATE,
            "cast({} as date)",
            (rows, column) -> rows.getObject(column, LocalDate.class),
            PreparedStatement::setObject,
            value -> "date '" + value + "'",
            null);
    private static final SimpleJdbcType<LocalTime> TIME = new SimpleJdbcType<>(
            Types.TIME,
            "cast({} as time)",
            (rows, column) -> rows.getObject(column, LocalTime.class),
            PreparedStatement::setObject,
            value -> "time '" + value.truncatedTo(ChronoUnit.MICROS) + "'",
            null);
    private static final SimpleJdbcType<LocalDateTime> TIMESTAMP = new SimpleJdbcType<>(
            Types.TIMESTAMP,
            "cast({} as timestamp)",
            (rows, column) -> rows.getObject(column, LocalDateTime.class),
            PreparedStatement::setObject,
            value -> "timestamp '" + Temporals.text(value) + "'",
            null);
    private static final SimpleJdbcType<Instant> TIMESTAMP_WITH_TIME_ZONE = new SimpleJdbcType<>(
            Types.TIMESTAMP_WITH_TIMEZONE,
            "cast({} as timestamp with time zone)",
            (rows, column) -> {
                OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
                return value == null ? null : value.toInstant();
            },
            (statement, parameter, value) -> statement.setObject(parameter, value.atOffset(ZoneOffset.UTC)),
            value -> "timestamp with time zone '" + Temporals.text(value) + "+00:00'",
            null);
    private static final SimpleJdbcType<byte[]> BINARY = new SimpleJdbcType<>(
            Types.VARBINARY,
            "cast({} as varbinary)",
            ResultSet::getBytes,
            PreparedStatement::setBytes,
            value -> "x'" + HexFormat.of().formatHex(value) + "'",
            null);

    /** Documents are read and bound as their texts. */
    protected static final Converter<String, Json> JSON = Converter.of(Json::new, Json::text);

    @Override
    public SimpleJdbcType<Short> smallint() {
        return SMALLINT;
    }

    @Override
    public SimpleJdbcType<Integer> integer() {
        return INTEGER;
    }

    @Override
    public SimpleJdbcType<Long> bigint() {
        return BIGINT;
    }

    @Override
    public SimpleJdbcType<BigDecimal> decimal(int precision, int scale) {
        return new SimpleJdbcType<>(
                Types.NUMERIC,
                "cast({} as " + decimalName("numeric", precision, scale) + ")",
                ResultSet::getBigDecimal,
                PreparedStatement::setBigDecimal,
                BigDecimal::toPlainString,
                null);
    }

    @Override
    public SimpleJdbcType<Float> real() {
        return REAL;
    }

    @Override
    public SimpleJdbcType<Double> doublePrecision() {
        return DOUBLE;
    }

    @Override
    public SimpleJdbcType<String> text(int length, TypeName own) {
        return text(length);
    }

    @Override
    public SimpleJdbcType<String> text(int length) {
        return new SimpleJdbcType<>(
                Types.VARCHAR,
                "cast({} as " + (length == UNBOUNDED ? "text" : "varchar(" + length + ")") + ")",
                ResultSet::getString,
                PreparedStatement::setString,
                this::quote,
                null);
    }

    @Override
    public SimpleJdbcType<Boolean> bool() {
        return BOOLEAN;
    }

    @Override
    public SimpleJdbcType<LocalDate> date() {
        return DATE;
    }

    @Override
    public SimpleJdbcType<LocalTime> time() {
        return TIME;
    }

    @Override
    public SimpleJdbcType<LocalDateTime> timestamp() {
        return TIMESTAMP;
    }

    @Override
    public SimpleJdbcType<Instant> timestampWithTimeZone() {
        return TIMESTAMP_WITH_TIME_ZONE;
    }

    @Override
    public SimpleJdbcType<byte[]> binary() {
        return BINARY;
    }

    /** Text of 36 characters, for databases without a type of their own. */
    @Override
    public JdbcType<UUID> uuid() {
        return text(36).converted(UuidText.INSTANCE);
    }

    @Override
    public JdbcType<Json> json() {
        return text(UNBOUNDED).castAs("cast({} as json)").declaredAs("json").converted(JSON);
    }

    @Override
    public JdbcType<Json> jsonb() {
        return json();
    }

    @Override
    public <E> JdbcType<List<E>> array(SqlType<E> element) {
        return new ArrayJdbcType<>(element.on(this), element.name(), element.name());
    }

    @Override
    public JdbcType<String> own(TypeName name) {
        return text(UNBOUNDED).castAs("cast({} as " + name + ")").declaredAs("");
    }

    @Override
    public JdbcType<BitString> bits(String name) {
        return text(UNBOUNDED).converted(Converter.of(BitString::new, BitString::bits));
    }

    @Override
    public JdbcType<BigDecimal> money() {
        return decimal(UNBOUNDED, UNBOUNDED).declaredAs("");
    }

    @Override
    public <E extends Enum<E>> JdbcType<E> enumeration(EnumType<E> type) {
        return text(UNBOUNDED).converted(new EnumText<>(type));
    }

    @Override
    public <E extends Enum<E>> JdbcType<Set<E>> set(EnumType<E> type) {
        return text(UNBOUNDED).declaredAs("").converted(new SetText<>(type));
    }

    @Override
    public JdbcType<BitString> bit(int length) {
        return text(UNBOUNDED).declaredAs("").converted(Converter.of(BitString::new, BitString::bits));
    }

    /** A text or whatever else it is, as a text. */
    @Override
    public JdbcType<SqliteValue> any() {
        return text(UNBOUNDED).declaredAs("").converted(Converter.of(SqliteValue::of, SqliteValue::toString));
    }

    @Override
    public JdbcType<Duration> duration() {
        return text(UNBOUNDED).declaredAs("").converted(DurationText.INSTANCE);
    }

    /** A text as a literal. */
    protected String quote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The name of an exact number's type with as many digits as are known. */
    protected static String decimalName(String name, int precision, int scale) {
        return precision == UNBOUNDED ? name : name + "(" + precision + ", " + Math.max(scale, 0) + ")";
    }
}

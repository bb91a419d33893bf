package org.ashlarsql.dialect;

import static org.ashlarsql.type.StandardTypes.UNBOUNDED;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ashlarsql.render.EnumText;
import org.ashlarsql.render.StandardTypeMap;
import org.ashlarsql.render.Temporals;
import org.ashlarsql.render.UuidText;
import org.ashlarsql.type.BitString;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.DurationText;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.JdbcType;
import org.ashlarsql.type.SetText;
import org.ashlarsql.type.SimpleJdbcType;

/** CAST takes but a few types, by names of its own: https://dev.mysql.com/doc/refman/8.0/en/cast-functions.html */
class MySqlFamilyTypes extends StandardTypeMap {

    /** Characters, of which each may take four bytes. */
    private static final int MOST_IN_VALUES = 1_000;

    static final int UUID_LENGTH = 36;

    @Override
    public SimpleJdbcType<Short> smallint() {
        return super.smallint().castAs("cast({} as signed)").declaredAs("smallint");
    }

    @Override
    public SimpleJdbcType<Integer> integer() {
        return super.integer().castAs("cast({} as signed)").declaredAs("integer");
    }

    @Override
    public SimpleJdbcType<Long> bigint() {
        return super.bigint().castAs("cast({} as signed)").declaredAs("bigint");
    }

    /** Without digits, as many as there can be: a bare DECIMAL would have none behind the point. */
    @Override
    public SimpleJdbcType<BigDecimal> decimal(int precision, int scale) {
        String name = precision == UNBOUNDED ? "decimal(65, 30)" : decimalName("decimal", precision, scale);
        return super.decimal(precision, scale).castAs("cast({} as " + name + ")");
    }

    /** Bound as the double that it is: {@code 1.1} isn't the float nearest to it, so nothing would equal that. */
    @Override
    public SimpleJdbcType<Float> real() {
        return super.real()
                .castAs("cast({} as float)")
                .declaredAs("float")
                .boundBy((statement, parameter, value) -> statement.setDouble(parameter, value))
                .writtenAs(value -> approximate(value.doubleValue()))
                .checkedBy(value -> requireFinite(value.doubleValue()));
    }

    @Override
    public SimpleJdbcType<Double> doublePrecision() {
        return super.doublePrecision()
                .castAs("cast({} as double)")
                .inlinedAs(MySqlFamilyTypes::approximate)
                .checkedBy(MySqlFamilyTypes::requireFinite);
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new ConversionException(value + " can't be stored: MySQL and MariaDB know finite numbers only");
        }
    }

    /** Without an exponent it would be a decimal: https://dev.mysql.com/doc/refman/8.0/en/number-literals.html */
    private static String approximate(double value) {
        String text = Double.toString(value);
        return text.indexOf('E') < 0 ? text + "E0" : text;
    }

    @Override
    public SimpleJdbcType<String> text(int length) {
        return super.text(length)
                .inlinedAs(this::inAnyMode)
                .castAs(length == UNBOUNDED ? "cast({} as char)" : "cast({} as char(" + length + "))")
                .declaredAs(length == UNBOUNDED ? "longtext" : "varchar(" + length + ")");
    }

    @Override
    public SimpleJdbcType<Boolean> bool() {
        return super.bool()
                .readBy(MySqlFamilyValues::bool)
                .castAs("(({}) <> 0)")
                .declaredAs("boolean");
    }

    /** The drivers make a wrong year, or NULL, of years that the servers don't have. */
    @Override
    public SimpleJdbcType<LocalDate> date() {
        return super.date()
                .readBy((rows, column) -> MySqlFamilyValues.temporal(rows, column, LocalDate.class))
                .checkedBy(Temporals::requireYear);
    }

    /** A TIME of {@code -01:00:00} or {@code 25:00:00} is refused; MariaDB's driver would make a time of day of it. */
    @Override
    public SimpleJdbcType<LocalTime> time() {
        return super.time().castAs("cast({} as time(6))").readBy(MySqlFamilyValues::time);
    }

    @Override
    public SimpleJdbcType<LocalDateTime> timestamp() {
        return super.timestamp()
                .castAs("cast({} as datetime(6))")
                .readBy((rows, column) -> MySqlFamilyValues.temporal(rows, column, LocalDateTime.class))
                .checkedBy(Temporals::requireYear);
    }

    /**
     * A TIMESTAMP travels without its zone. The drivers take it for the JVM's zone and so shift instants between two
     * JVMs, and in the hour that comes twice in autumn; here it is always UTC. For the server to mean the same, in
     * CURRENT_TIMESTAMP for example, the session's {@code time_zone} has to be UTC, too.
     */
    @Override
    public SimpleJdbcType<Instant> timestampWithTimeZone() {
        return new SimpleJdbcType<>(
                        Types.TIMESTAMP,
                        "cast({} as datetime(6))",
                        (rows, column) -> {
                            LocalDateTime utc = MySqlFamilyValues.temporal(rows, column, LocalDateTime.class);
                            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
                        },
                        (statement, parameter, value) ->
                                statement.setObject(parameter, LocalDateTime.ofInstant(value, ZoneOffset.UTC)),
                        value -> "timestamp '" + Temporals.text(value) + "'",
                        null)
                .declaredAs("timestamp(6)")
                .checkedBy(Temporals::requireYear);
    }

    @Override
    public SimpleJdbcType<byte[]> binary() {
        return super.binary().castAs("cast({} as binary)").declaredAs("longblob");
    }

    @Override
    public JdbcType<UUID> uuid() {
        return text(UUID_LENGTH).declaredAs("char(" + UUID_LENGTH + ")").converted(UuidText.INSTANCE);
    }

    /** Its column's own labels, in the order of the constants. */
    @Override
    public <E extends Enum<E>> JdbcType<E> enumeration(EnumType<E> type) {
        return text(UNBOUNDED).declaredAs("enum(" + labels(type) + ")").converted(new EnumText<>(type));
    }

    @Override
    public <E extends Enum<E>> JdbcType<Set<E>> set(EnumType<E> type) {
        return text(UNBOUNDED).declaredAs("set(" + labels(type) + ")").converted(new SetText<>(type));
    }

    @Override
    public JdbcType<Duration> duration() {
        return text(UNBOUNDED)
                .castAs("cast({} as time(6))")
                .declaredAs("time(6)")
                .converted(DurationText.INSTANCE);
    }

    @Override
    public JdbcType<BitString> bit(int length) {
        return new SimpleJdbcType<>(
                        Types.BIT,
                        "cast({} as unsigned)",
                        (rows, column) -> MySqlFamilyValues.bits(rows, column, length),
                        MySqlFamilyValues::bind,
                        value -> MySqlFamilyValues.number(value).toString(),
                        null)
                .declaredAs("bit(" + length + ")");
    }

    private String labels(EnumType<?> type) {
        return type.labels().stream().map(this::label).collect(Collectors.joining(", "));
    }

    /** A label takes no character set: https://dev.mysql.com/doc/refman/8.0/en/enum.html */
    private String label(String text) {
        return inAnyMode(text).replaceFirst("^_utf8mb4 ", "");
    }

    /**
     * A text with a backslash as its bytes, since that escapes or doesn't as the session has it:
     * https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html#sqlmode_no_backslash_escapes
     */
    private String inAnyMode(String text) {
        return text.indexOf('\\') < 0
                ? quote(text)
                : "_utf8mb4 x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
    }

    /** The backslash escapes in literals here, unless the session has it otherwise: see {@link #inAnyMode}. */
    @Override
    protected String quote(String text) {
        return super.quote(text.replace("\\", "\\\\"));
    }

    /** The columns of VALUES are texts of 65,535 bytes at most; longer ones are cut off, and binary data is garbled. */
    @Override
    public boolean keepsInValues(Object value) {
        if (value instanceof String text) {
            return text.length() < MOST_IN_VALUES;
        }
        return value instanceof Number
                || value instanceof Boolean
                || value instanceof Temporal
                || value instanceof Enum<?>
                || value instanceof UUID;
    }
}

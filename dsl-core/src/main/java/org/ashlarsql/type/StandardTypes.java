package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of the SQL standard that every supported database can store. */
public final class StandardTypes {

    /** Stands for a length, precision or scale that isn't set. */
    public static final int UNBOUNDED = -1;

    public static final SqlType<Short> SMALLINT = new Simple<>("smallint", TypeMap::smallint);
    public static final SqlType<Integer> INTEGER = new Simple<>("integer", TypeMap::integer);
    public static final SqlType<Long> BIGINT = new Simple<>("bigint", TypeMap::bigint);
    public static final SqlType<Float> REAL = new Simple<>("real", TypeMap::real);
    public static final SqlType<Double> DOUBLE = new Simple<>("double precision", TypeMap::doublePrecision);
    public static final SqlType<Boolean> BOOLEAN = new Simple<>("boolean", TypeMap::bool);
    public static final SqlType<LocalDate> DATE = new Simple<>("date", TypeMap::date);
    public static final SqlType<LocalTime> TIME =
            new Simple<>("time", types -> types.time().sending(Portable::micros));
    public static final SqlType<LocalDateTime> TIMESTAMP =
            new Simple<>("timestamp", types -> types.timestamp().sending(Portable::micros));
    public static final SqlType<Instant> TIMESTAMP_WITH_TIME_ZONE = new Simple<>(
            "timestamp with time zone", types -> types.timestampWithTimeZone().sending(Portable::micros));
    public static final SqlType<byte[]> BINARY = new Simple<>("binary", TypeMap::binary);
    public static final SqlType<UUID> UUID = new Simple<>("uuid", TypeMap::uuid);

    public static final SqlType<Json> JSON =
            new Simple<>("json", types -> types.json().sending(Portable::json));
    /** JSON that PostgreSQL keeps taken apart; the other databases have one type for both. */
    public static final SqlType<Json> JSONB =
            new Simple<>("jsonb", types -> types.jsonb().sending(Portable::json));

    /** Lengths of time, which MySQL and MariaDB keep as TIME, up to 838:59:59 to both sides of zero. */
    public static final SqlType<Duration> DURATION = new Simple<>("duration", TypeMap::duration);
    /** Whatever SQLite stores, of columns without a type. */
    public static final SqlType<SqliteValue> ANY = new Simple<>("any", TypeMap::any);

    private StandardTypes() {}

    /** Exact numbers of {@code precision} digits, {@code scale} of them behind the point. */
    public static DecimalType decimal(int precision, int scale) {
        return new DecimalType(precision, scale);
    }

    /** Character strings of at most {@code length} characters, or {@link #UNBOUNDED}. */
    public static SqlType<String> text(int length) {
        return new Text(length, null);
    }

    /** Character strings of a type that compares them by rules of its own: {@code citext}. */
    public static SqlType<String> text(int length, TypeName own) {
        return new Text(length, own);
    }

    private record Simple<V>(String name, Function<TypeMap, JdbcType<V>> mapping) implements SqlType<V> {
        @Override
        public JdbcType<V> on(TypeMap types) {
            return mapping.apply(types);
        }
    }

    /** Exact numbers, with the digits that are kept. */
    public record DecimalType(int precision, int scale) implements SqlType<BigDecimal> {
        @Override
        public String name() {
            return precision == UNBOUNDED ? "decimal" : "decimal(" + precision + ", " + Math.max(scale, 0) + ")";
        }

        @Override
        public JdbcType<BigDecimal> on(TypeMap types) {
            return types.decimal(precision, scale);
        }
    }

    /**
     * Character strings, with the length that they may have.
     *
     * @param own the type of PostgreSQL's that they are of where its rules are its own; null for all others
     */
    public record Text(int length, @Nullable TypeName own) implements SqlType<String> {
        @Override
        public String name() {
            return length == UNBOUNDED ? "text" : "varchar(" + length + ")";
        }

        @Override
        public JdbcType<String> on(TypeMap types) {
            JdbcType<String> plain = own == null ? types.text(length) : types.text(length, own);
            return plain.sending(Portable::text);
        }
    }
}

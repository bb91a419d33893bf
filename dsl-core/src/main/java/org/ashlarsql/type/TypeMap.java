package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How one database stores each standard type: a dialect's answer to "how do I bind, read and cast this?". */
public interface TypeMap {

    JdbcType<Short> smallint();

    JdbcType<Integer> integer();

    JdbcType<Long> bigint();

    /** Exact numbers. Precision and scale are counted in decimal digits; {@link StandardTypes#UNBOUNDED} where unset. */
    JdbcType<BigDecimal> decimal(int precision, int scale);

    JdbcType<Float> real();

    JdbcType<Double> doublePrecision();

    /** Character strings of at most {@code length} characters, or {@link StandardTypes#UNBOUNDED}. */
    JdbcType<String> text(int length);

    /** Character strings of a type with rules of its own, where the database has it. */
    JdbcType<String> text(int length, TypeName own);

    JdbcType<Boolean> bool();

    JdbcType<LocalDate> date();

    JdbcType<LocalTime> time();

    /** A date and a time of day without a zone. */
    JdbcType<LocalDateTime> timestamp();

    /** A point on the time line; whatever zone it was written in, it is read back as the same instant. */
    JdbcType<Instant> timestampWithTimeZone();

    JdbcType<byte[]> binary();

    JdbcType<UUID> uuid();

    JdbcType<Json> json();

    /** JSON taken apart, where a database has that beside JSON as it was written. */
    JdbcType<Json> jsonb();

    /** Arrays of elements of a type. */
    <E> JdbcType<List<E>> array(SqlType<E> element);

    /** Whether arrays of this type's values can be taken apart again into rows of them. */
    default boolean inArrays(SqlType<?> type) {
        return false;
    }

    /** Whether COPY takes this type's values for what they are. */
    default boolean inCopy(SqlType<?> type) {
        return true;
    }

    /** Whether a derived table of VALUES keeps this very value, whose type nothing but itself tells. */
    default boolean keepsInValues(Object value) {
        return true;
    }

    /** A type that is one database's own, by its name and by the texts of its values. */
    JdbcType<String> own(TypeName name);

    /** A composite type of one database's own, by its name and by the texts of its rows. */
    default JdbcType<String> row(TypeName name) {
        return own(name);
    }

    /** Bits, a fixed number of them or not: {@code bit} or {@code varbit}. */
    JdbcType<BitString> bits(String name);

    /** PostgreSQL's {@code money}, whose text is another in every locale. */
    JdbcType<BigDecimal> money();

    <E extends Enum<E>> JdbcType<E> enumeration(EnumType<E> type);

    /** Sets of an enum's labels. */
    <E extends Enum<E>> JdbcType<Set<E>> set(EnumType<E> type);

    /** So many bits. */
    JdbcType<BitString> bit(int length);

    /** Columns without a type. */
    JdbcType<SqliteValue> any();

    /** Lengths of time, to the microsecond. */
    JdbcType<Duration> duration();
}

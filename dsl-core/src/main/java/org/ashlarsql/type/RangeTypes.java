package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** PostgreSQL's ranges: https://www.postgresql.org/docs/current/rangetypes.html */
public final class RangeTypes {

    /** Minutes and seconds of an offset are written only where there are some; {@code +00} would be taken for the whole. */
    private static final DateTimeFormatter WITH_OFFSET = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HH:mm:ss", "Z")
            .toFormatter();

    public static final RangeSqlType<Integer> INT4RANGE =
            new RangeSqlType<>("int4range", StandardTypes.INTEGER, Integer::valueOf, String::valueOf);
    public static final RangeSqlType<Long> INT8RANGE =
            new RangeSqlType<>("int8range", StandardTypes.BIGINT, Long::valueOf, String::valueOf);
    public static final RangeSqlType<BigDecimal> NUMRANGE = new RangeSqlType<>(
            "numrange",
            StandardTypes.decimal(StandardTypes.UNBOUNDED, StandardTypes.UNBOUNDED),
            BigDecimal::new,
            BigDecimal::toPlainString);
    public static final RangeSqlType<LocalDate> DATERANGE =
            new RangeSqlType<>("daterange", StandardTypes.DATE, LocalDate::parse, LocalDate::toString);
    public static final RangeSqlType<LocalDateTime> TSRANGE = new RangeSqlType<>(
            "tsrange",
            StandardTypes.TIMESTAMP,
            text -> LocalDateTime.parse(text.replace(' ', 'T')),
            value -> Portable.micros(value).toString());
    public static final RangeSqlType<Instant> TSTZRANGE = new RangeSqlType<>(
            "tstzrange",
            StandardTypes.TIMESTAMP_WITH_TIME_ZONE,
            text -> OffsetDateTime.parse(text.replace(' ', 'T'), WITH_OFFSET).toInstant(),
            value -> Portable.micros(value).toString());

    private RangeTypes() {}
}

package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** PostgreSQL's ranges: https://www.postgresql.org/docs/current/rangetypes.html */
public final class RangeTypes {

    public static final RangeSqlType<Integer> INT4RANGE = of("int4range", StandardTypes.INTEGER);
    public static final RangeSqlType<Long> INT8RANGE = of("int8range", StandardTypes.BIGINT);
    public static final RangeSqlType<BigDecimal> NUMRANGE =
            of("numrange", StandardTypes.decimal(StandardTypes.UNBOUNDED, StandardTypes.UNBOUNDED));
    public static final RangeSqlType<LocalDate> DATERANGE = of("daterange", StandardTypes.DATE);
    public static final RangeSqlType<LocalDateTime> TSRANGE = of("tsrange", StandardTypes.TIMESTAMP);
    public static final RangeSqlType<Instant> TSTZRANGE = of("tstzrange", StandardTypes.TIMESTAMP_WITH_TIME_ZONE);

    private RangeTypes() {}

    private static <E> RangeSqlType<E> of(String name, SqlType<E> element) {
        return new RangeSqlType<>(TypeName.of(name), element);
    }
}

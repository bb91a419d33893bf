package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** PostgreSQL's multiranges, which it has since version 14: https://www.postgresql.org/docs/current/rangetypes.html */
public final class MultirangeTypes {

    public static final SqlType<Multirange<Integer>> INT4MULTIRANGE = of("int4multirange", RangeTypes.INT4RANGE);
    public static final SqlType<Multirange<Long>> INT8MULTIRANGE = of("int8multirange", RangeTypes.INT8RANGE);
    public static final SqlType<Multirange<BigDecimal>> NUMMULTIRANGE = of("nummultirange", RangeTypes.NUMRANGE);
    public static final SqlType<Multirange<LocalDate>> DATEMULTIRANGE = of("datemultirange", RangeTypes.DATERANGE);
    public static final SqlType<Multirange<LocalDateTime>> TSMULTIRANGE = of("tsmultirange", RangeTypes.TSRANGE);
    public static final SqlType<Multirange<Instant>> TSTZMULTIRANGE = of("tstzmultirange", RangeTypes.TSTZRANGE);

    private MultirangeTypes() {}

    private static <E> SqlType<Multirange<E>> of(String name, RangeSqlType<E> range) {
        return new MultirangeSqlType<>(TypeName.of(name), range.element());
    }
}

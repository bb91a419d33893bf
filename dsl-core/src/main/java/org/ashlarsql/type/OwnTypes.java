package org.ashlarsql.type;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What PostgreSQL has beside the standard's types: https://www.postgresql.org/docs/current/datatype.html */
public final class OwnTypes {

    public static final SqlType<Interval> INTERVAL = new OwnType<>(TypeName.of("interval"), IntervalText.CONVERTER);
    public static final SqlType<OffsetTime> TIMETZ = of("timetz", OwnTypes::time, OffsetTime::toString);
    public static final SqlType<BigDecimal> MONEY = new Money();
    public static final SqlType<BitString> BIT = new Bits("bit");
    public static final SqlType<BitString> VARBIT = new Bits("varbit");
    public static final SqlType<Inet> INET = of("inet", Inet::of, Inet::toString);
    public static final SqlType<Inet> CIDR = of("cidr", Inet::of, Inet::toString);
    public static final SqlType<MacAddress> MACADDR = of("macaddr", MacAddress::new, MacAddress::text);
    public static final SqlType<MacAddress> MACADDR8 = of("macaddr8", MacAddress::new, MacAddress::text);
    public static final SqlType<Long> OID = of("oid", Long::valueOf, String::valueOf);
    public static final SqlType<String> XML = text(TypeName.of("xml"));
    public static final SqlType<Map<String, Optional<String>>> HSTORE =
            new OwnType<>(TypeName.of("hstore"), HstoreText.CONVERTER);

    private OwnTypes() {}

    /** A type whose values are the texts that the database writes. */
    public static SqlType<String> text(TypeName name) {
        return new OwnType<>(name, Converter.of(Function.identity(), Function.identity()));
    }

    private static <V> SqlType<V> of(String name, Function<String, V> parse, Function<V, String> text) {
        return new OwnType<>(TypeName.of(name), Converter.of(parse, text));
    }

    /** With the seconds and the offset that there are. */
    private static OffsetTime time(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        if (sign < 0 || text.startsWith("24:")) {
            throw new ConversionException(text + " is no OffsetTime; read it as a text, by cast(..., TEXT)");
        }
        return LocalTime.parse(text.substring(0, sign)).atOffset(ZoneOffset.of(text.substring(sign)));
    }

    private record Bits(String name) implements SqlType<BitString> {
        @Override
        public JdbcType<BitString> on(TypeMap types) {
            return types.bits(name);
        }
    }

    private record Money() implements SqlType<BigDecimal> {
        @Override
        public String name() {
            return "money";
        }

        @Override
        public boolean isOwn() {
            return true;
        }

        @Override
        public JdbcType<BigDecimal> on(TypeMap types) {
            return types.money();
        }
    }
}

package org.ashlarsql.dialect;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Function;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Converter;
import org.ashlarsql.type.Portable;

/** Numbers, truth values and texts as PostgreSQL writes them inside of arrays, ranges and rows. */
final class PostgreSqlTexts {

    static final Converter<String, Short> SMALLINT = Converter.of(Short::valueOf, String::valueOf);
    static final Converter<String, Integer> INTEGER = Converter.of(Integer::valueOf, String::valueOf);
    static final Converter<String, Long> BIGINT = Converter.of(Long::valueOf, String::valueOf);
    static final Converter<String, Float> REAL = Converter.of(Float::valueOf, String::valueOf);
    static final Converter<String, Double> DOUBLE = Converter.of(Double::valueOf, String::valueOf);
    static final Converter<String, BigDecimal> DECIMAL =
            Converter.of(PostgreSqlTexts::decimal, BigDecimal::toPlainString);
    static final Converter<String, Boolean> BOOLEAN = Converter.of("t"::equals, value -> value ? "t" : "f");
    static final Converter<String, String> TEXT = Converter.of(Function.identity(), Portable::text);
    static final Converter<String, UUID> UUID = Converter.of(java.util.UUID::fromString, java.util.UUID::toString);
    static final Converter<String, byte[]> BINARY =
            Converter.of(PostgreSqlTexts::bytes, value -> "\\x" + HexFormat.of().formatHex(value));

    private PostgreSqlTexts() {}

    /** The digits of a numeric. */
    static BigDecimal decimal(String text) {
        if (text.equals("NaN") || text.endsWith("Infinity")) {
            throw new ConversionException(
                    text + " is no BigDecimal; read it by cast(..., DOUBLE) or cast(..., TEXT), or"
                            + " generate the column with <as>DOUBLE</as>");
        }
        return new BigDecimal(text);
    }

    /** What the driver makes of 24:00, which is no time of a {@link LocalTime}. */
    static LocalTime beforeMidnight(LocalTime value) {
        if (value.equals(LocalTime.MAX)) {
            throw new ConversionException(
                    "24:00 is no LocalTime; read it as a text, by cast(..., TEXT), or generate the column with"
                            + " <as>TEXT</as>");
        }
        return value;
    }

    /** The other style, {@code escape}, isn't told from text: https://www.postgresql.org/docs/current/datatype-binary.html */
    private static byte[] bytes(String text) {
        if (!text.startsWith("\\x")) {
            throw new ConversionException("bytes inside of another value are read as hexadecimal digits only;"
                    + " set bytea_output to hex, its default");
        }
        return HexFormat.of().parseHex(text.substring(2));
    }
}

package org.ashlarsql.type;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Intervals as texts: https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-OUTPUT */
final class IntervalText {

    static final Converter<String, Interval> CONVERTER = Converter.of(IntervalText::parse, IntervalText::sql);

    private static final Pattern POSTGRES = Pattern.compile("(?:([+-]?\\d+) years?)? ?(?:([+-]?\\d+) mons?)? ?"
            + "(?:([+-]?\\d+) days?)? ?(?:([+-]?)(\\d+):(\\d\\d):(\\d\\d(?:\\.\\d+)?))?");
    private static final Pattern ISO = Pattern.compile("P(?:(-?\\d+)Y)?(?:(-?\\d+)M)?(?:(-?\\d+)D)?"
            + "(?:T(?:(-?\\d+)H)?(?:(-?\\d+)M)?(?:(-?\\d+(?:\\.\\d+)?)S)?)?");

    private static final int MICRO_DIGITS = 6;
    private static final long SECOND = 1_000_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private IntervalText() {}

    static Interval parse(String text) {
        if (text.equals("infinity")) {
            return Interval.INFINITY;
        }
        if (text.equals("-infinity")) {
            return Interval.MINUS_INFINITY;
        }
        Matcher postgres = POSTGRES.matcher(text);
        Matcher iso = ISO.matcher(text);
        if (!text.isEmpty() && postgres.matches()) {
            String sign = postgres.group(4) == null ? "" : postgres.group(4);
            return interval(
                    postgres,
                    signed(sign, postgres.group(5)),
                    signed(sign, postgres.group(6)),
                    signed(sign, postgres.group(7)));
        }
        if (iso.matches()) {
            return interval(iso, number(iso.group(4)), number(iso.group(5)), number(iso.group(6)));
        }
        throw new ConversionException(
                "'" + text + "' is no interval in the style postgres or iso_8601; leave the session's"
                        + " intervalstyle at its default");
    }

    private static Interval interval(Matcher found, BigDecimal hours, BigDecimal minutes, BigDecimal seconds) {
        long months = number(found.group(1)).longValueExact() * 12
                + number(found.group(2)).longValueExact();
        BigDecimal micros = hours.multiply(BigDecimal.valueOf(HOUR))
                .add(minutes.multiply(BigDecimal.valueOf(MINUTE)))
                .add(seconds.movePointRight(MICRO_DIGITS));
        return new Interval(Math.toIntExact(months), number(found.group(3)).intValueExact(), micros.longValueExact());
    }

    private static BigDecimal number(@org.jspecify.annotations.Nullable String text) {
        return text == null ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static BigDecimal signed(String sign, @org.jspecify.annotations.Nullable String text) {
        return sign.equals("-") ? number(text).negate() : number(text);
    }

    /** One that all styles of the session read alike. */
    private static String sql(Interval value) {
        if (value.equals(Interval.INFINITY)) {
            return "infinity";
        }
        return value.equals(Interval.MINUS_INFINITY) ? "-infinity" : iso(value);
    }

    static String iso(Interval value) {
        long micros = value.microseconds();
        String date = part(value.months(), "M") + part(value.days(), "D");
        String time = part(micros / HOUR, "H") + part(micros % HOUR / MINUTE, "M") + seconds(micros % MINUTE);
        if (date.isEmpty() && time.isEmpty()) {
            return "PT0S";
        }
        return "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    private static String part(long number, String unit) {
        return number == 0 ? "" : number + unit;
    }

    private static String seconds(long micros) {
        return micros == 0
                ? ""
                : BigDecimal.valueOf(micros, MICRO_DIGITS).stripTrailingZeros().toPlainString() + "S";
    }
}

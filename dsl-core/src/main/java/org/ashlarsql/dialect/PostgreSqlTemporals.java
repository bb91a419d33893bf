package org.ashlarsql.dialect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.ashlarsql.render.Temporals;
import org.ashlarsql.type.Converter;

/**
 * Dates and times as PostgreSQL writes them inside of arrays, ranges and rows, in ISO's style, which its driver sets for
 * the session: https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-DATETIME-OUTPUT
 */
final class PostgreSqlTemporals {

    static final Converter<String, LocalDate> DATE = Converter.of(
            text -> ends(text, LocalDate.MIN, LocalDate.MAX, PostgreSqlTemporals::date),
            value -> ends(value, LocalDate.MIN, LocalDate.MAX, day -> counted(day, "")));
    static final Converter<String, LocalTime> TIME = Converter.of(PostgreSqlTemporals::time, Temporals::text);
    static final Converter<String, LocalDateTime> TIMESTAMP = Converter.of(
            text -> ends(text, LocalDateTime.MIN, LocalDateTime.MAX, PostgreSqlTemporals::timestamp),
            value -> ends(value, LocalDateTime.MIN, LocalDateTime.MAX, at -> text(at, "")));
    static final Converter<String, Instant> INSTANT = Converter.of(
            text -> ends(text, Instant.MIN, Instant.MAX, PostgreSqlTemporals::instant),
            value -> ends(
                    value, Instant.MIN, Instant.MAX, at -> text(LocalDateTime.ofInstant(at, ZoneOffset.UTC), "+00")));

    private static final String BEFORE_CHRIST = " BC";

    private PostgreSqlTemporals() {}

    private static <T> T ends(String text, T first, T last, Function<String, T> other) {
        return switch (text) {
            case "-infinity" -> first;
            case "infinity" -> last;
            default -> other.apply(text);
        };
    }

    private static <T> String ends(T value, T first, T last, Function<T, String> other) {
        if (value.equals(first)) {
            return "-infinity";
        }
        return value.equals(last) ? "infinity" : other.apply(value);
    }

    /** The year before the year 1 is 0 in Java, and 1 BC here. */
    private static LocalDate date(String text) {
        boolean before = text.endsWith(BEFORE_CHRIST);
        String[] parts = (before ? text.substring(0, text.length() - BEFORE_CHRIST.length()) : text).split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return LocalDate.of(before ? 1 - year : year, Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static LocalTime time(String text) {
        return PostgreSqlTexts.beforeMidnight(text.startsWith("24:") ? LocalTime.MAX : LocalTime.parse(text));
    }

    private static LocalDateTime timestamp(String text) {
        int gap = text.indexOf(' ');
        boolean before = text.endsWith(BEFORE_CHRIST);
        String time =
                before ? text.substring(gap + 1, text.length() - BEFORE_CHRIST.length()) : text.substring(gap + 1);
        return date(text.substring(0, gap) + (before ? BEFORE_CHRIST : "")).atTime(LocalTime.parse(time));
    }

    private static Instant instant(String text) {
        int sign = Math.max(text.lastIndexOf('+'), text.lastIndexOf('-'));
        int end = text.endsWith(BEFORE_CHRIST) ? text.length() - BEFORE_CHRIST.length() : text.length();
        return timestamp(text.substring(0, sign) + text.substring(end))
                .toInstant(ZoneOffset.of(text.substring(sign, end)));
    }

    private static String text(LocalDateTime value, String offset) {
        return counted(value.toLocalDate(), " " + Temporals.text(value.toLocalTime()) + offset);
    }

    /** Years have no sign, and those before the first one are counted backwards. */
    private static String counted(LocalDate date, String rest) {
        int year = date.getYear();
        String text = (year < 1 ? date.withYear(1 - year) : date).toString();
        return (text.startsWith("+") ? text.substring(1) : text) + rest + (year < 1 ? BEFORE_CHRIST : "");
    }
}

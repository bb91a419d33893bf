package org.ashlarsql.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.ashlarsql.type.ConversionException;

/**
 * Dates and times as SQL text: ISO 8601 with a space, seconds always, a fraction only where there is one, of microseconds
 * at most.
 */
public final class Temporals {

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9_999;
    private static final Instant START = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    /** Of the longest text: {@code 2026-01-31 08:05:00.250001}. */
    private static final int LENGTH = 26;

    private Temporals() {}

    /** For example {@code 2026-01-31 08:05:00.25}. */
    public static String text(LocalDateTime value) {
        var text = new StringBuilder(LENGTH).append(value.toLocalDate()).append(' ');
        return append(value.toLocalTime(), text).toString();
    }

    /** The instant's date and time in UTC. */
    public static String text(Instant value) {
        return text(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    /** For example {@code 08:05:00.25}: texts sort as the times do. */
    public static String text(LocalTime value) {
        return append(value, new StringBuilder(LENGTH)).toString();
    }

    private static StringBuilder append(LocalTime value, StringBuilder text) {
        twoDigits(value.getHour(), text).append(':');
        twoDigits(value.getMinute(), text).append(':');
        twoDigits(value.getSecond(), text);
        int micros = value.getNano() / 1_000;
        if (micros == 0) {
            return text;
        }
        int point = text.length();
        text.append(1_000_000 + micros).setCharAt(point, '.');
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        text.setLength(end);
        return text;
    }

    /**
     * Refuses years that don't have the four digits of ISO 8601 and of the SQL standard.
     *
     * @throws ConversionException if the year isn't one from 1 to 9999
     */
    public static void requireYear(LocalDate value) {
        requireYear(value, value.getYear());
    }

    /** Refuses years as {@link #requireYear(LocalDate)} does. */
    public static void requireYear(LocalDateTime value) {
        requireYear(value, value.getYear());
    }

    /** Refuses years as {@link #requireYear(LocalDate)} does, in UTC. */
    public static void requireYear(Instant value) {
        boolean has = value.isBefore(END) && !value.isBefore(START);
        requireYear(value, has ? FIRST_YEAR : 0);
    }

    private static void requireYear(Object value, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new ConversionException(
                    value + " can't be stored: the database takes years from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    private static StringBuilder twoDigits(int value, StringBuilder text) {
        return value < 10 ? text.append('0').append(value) : text.append(value);
    }
}

package org.ashlarsql.render;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Dates and times as SQL text: ISO 8601 with a space, seconds always, a fraction only where there is one. */
public final class Temporals {

    private Temporals() {}

    /** For example {@code 2026-01-31 08:05:00.25}. */
    public static String text(LocalDateTime value) {
        return value.toLocalDate() + " " + text(value.toLocalTime());
    }

    /** The instant's date and time in UTC. */
    public static String text(Instant value) {
        return text(LocalDateTime.ofInstant(value, ZoneOffset.UTC));
    }

    /** For example {@code 08:05:00.25}: texts sort as the times do. */
    public static String text(LocalTime value) {
        String whole =
                twoDigits(value.getHour()) + ":" + twoDigits(value.getMinute()) + ":" + twoDigits(value.getSecond());
        if (value.getNano() == 0) {
            return whole;
        }
        String fraction = Integer.toString(1_000_000_000 + value.getNano()).substring(1);
        int end = fraction.length();
        while (fraction.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + fraction.substring(0, end);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : Integer.toString(value);
    }
}

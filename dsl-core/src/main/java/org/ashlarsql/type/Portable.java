package org.ashlarsql.type;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Values as every database takes them; drivers would change them on their way, each in its own manner. */
public final class Portable {

    private Portable() {}

    /** Without what is behind the microseconds, which servers and drivers cut off or round, up to the next day even. */
    public static LocalTime micros(LocalTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }

    /** Without what is behind the microseconds; the last timestamp of all is PostgreSQL's infinity. */
    public static LocalDateTime micros(LocalDateTime value) {
        return value.equals(LocalDateTime.MAX) ? value : value.truncatedTo(ChronoUnit.MICROS);
    }

    /** Without what is behind the microseconds; the last instant of all is PostgreSQL's infinity. */
    public static Instant micros(Instant value) {
        return value.equals(Instant.MAX) ? value : value.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The text itself.
     *
     * @throws ConversionException if it holds half of a character: drivers send a question mark or worse instead
     */
    public static String text(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                i = second(value, i);
            }
        }
        return value;
    }

    /** The place of a character's second half. */
    private static int second(String value, int first) {
        if (first + 1 < value.length() && Character.isSurrogatePair(value.charAt(first), value.charAt(first + 1))) {
            return first + 1;
        }
        throw new ConversionException("a text with half of a character, the surrogate U+"
                + Integer.toHexString(value.charAt(first)).toUpperCase(Locale.ROOT) + " at " + first
                + ", can't be stored; cut texts between characters, by offsetByCodePoints for example");
    }

    /** The document itself; see {@link #text}. */
    static Json json(Json value) {
        text(value.text());
        return value;
    }
}

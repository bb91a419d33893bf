package org.ashlarsql.type;

import java.time.Duration;
import java.time.Period;

/**
 * A span of time in months, days and microseconds, none of which is a fixed number of another:
 * https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT
 *
 * <p>Two are equal if all three parts are; for PostgreSQL, which counts 30 days a month and 24 hours a day to compare
 * them, a day equals 24 hours.
 *
 * <pre>{@code
 * Interval.of(Period.ofMonths(1)).plus(Duration.ofHours(2))
 * }</pre>
 */
public record Interval(int months, int days, long microseconds) {

    /** No time at all. */
    public static final Interval ZERO = new Interval(0, 0, 0);
    /** Longer than any other, PostgreSQL's {@code infinity}, since version 17. */
    public static final Interval INFINITY = new Interval(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    /** Less than any other. */
    public static final Interval MINUS_INFINITY = new Interval(Integer.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);

    private static final int MICROS = 1_000_000;
    private static final int NANOS = 1_000;

    /**
     * Hours, minutes and seconds, however many; what is behind the microseconds is left out.
     *
     * @throws ArithmeticException if they are more than 292,000 years
     */
    public static Interval of(Duration duration) {
        long seconds = Math.multiplyExact(duration.getSeconds(), (long) MICROS);
        return new Interval(0, 0, Math.addExact(seconds, duration.getNano() / NANOS));
    }

    /**
     * Years, months and days.
     *
     * @throws ArithmeticException if the years have too many months
     */
    @SuppressWarnings("JavaPeriodGetDays") // the months are taken beside them
    public static Interval of(Period period) {
        return new Interval(Math.toIntExact(period.toTotalMonths()), period.getDays(), 0);
    }

    /**
     * The interval of a text in PostgreSQL's intervalstyle {@code postgres} ({@code 1 mon -3 days 04:05:06.7}), which is
     * its default, or {@code iso_8601} ({@code P1M-3DT4H5M6.7S}).
     *
     * @throws ConversionException if it's in another style
     */
    public static Interval parse(String text) {
        return IntervalText.parse(text);
    }

    /** This and some time more. */
    public Interval plus(Duration duration) {
        return new Interval(months, days, Math.addExact(microseconds, of(duration).microseconds));
    }

    /**
     * The time in hours, minutes and seconds.
     *
     * @throws ArithmeticException if there are months or days, which have no fixed length
     */
    public Duration toDuration() {
        if (months != 0 || days != 0) {
            throw new ArithmeticException(
                    this + " has months or days, which have no fixed length; use toPeriod() and timePart()");
        }
        return timePart();
    }

    /** The months, as years and months, and the days. */
    public Period toPeriod() {
        return Period.of(months / 12, months % 12, days);
    }

    /** The microseconds alone. */
    public Duration timePart() {
        return Duration.ofSeconds(
                Math.floorDiv(microseconds, MICROS), (long) Math.floorMod(microseconds, MICROS) * NANOS);
    }

    /** As ISO 8601 writes it. */
    @Override
    public String toString() {
        return IntervalText.iso(this);
    }
}

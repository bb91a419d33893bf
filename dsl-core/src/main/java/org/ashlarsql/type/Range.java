package org.ashlarsql.type;

import java.util.Optional;

/**
 * All values between two ends, each of which belongs to it or not; without an end it has no limit there.
 *
 * <pre>{@code
 * Range.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)) // January
 * }</pre>
 *
 * <p>Ranges are equal if they were written alike. PostgreSQL writes ranges of whole numbers and of dates as
 * {@link #of} does.
 *
 * @param empty whether it has no value; then it has no ends either
 */
public record Range<E>(
        Optional<E> lower, boolean lowerIncluded, Optional<E> upper, boolean upperIncluded, boolean empty) {

    /** An end that isn't there isn't included. */
    public Range {
        lowerIncluded = lowerIncluded && lower.isPresent();
        upperIncluded = upperIncluded && upper.isPresent();
        if (empty && (lower.isPresent() || upper.isPresent())) {
            throw new IllegalArgumentException("an empty range has no ends");
        }
    }

    /** {@code [lower,upper)}: the lower end belongs to it, the upper one doesn't. */
    public static <E> Range<E> of(E lower, E upper) {
        return new Range<>(Optional.of(lower), true, Optional.of(upper), false, false);
    }

    /** {@code [lower,upper]}: both ends belong to it. */
    public static <E> Range<E> closed(E lower, E upper) {
        return new Range<>(Optional.of(lower), true, Optional.of(upper), true, false);
    }

    /** {@code (lower,upper)}: neither end belongs to it. */
    public static <E> Range<E> open(E lower, E upper) {
        return new Range<>(Optional.of(lower), false, Optional.of(upper), false, false);
    }

    /** {@code [lower,)}: that value and all above. */
    public static <E> Range<E> from(E lower) {
        return new Range<>(Optional.of(lower), true, Optional.empty(), false, false);
    }

    /** {@code (,upper)}: all values below that one. */
    public static <E> Range<E> below(E upper) {
        return new Range<>(Optional.empty(), false, Optional.of(upper), false, false);
    }

    /** {@code (,)}: all values. */
    public static <E> Range<E> all() {
        return new Range<>(Optional.empty(), false, Optional.empty(), false, false);
    }

    /** {@code empty}: no value. */
    public static <E> Range<E> none() {
        return new Range<>(Optional.empty(), false, Optional.empty(), false, true);
    }
}

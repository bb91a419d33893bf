package org.ashlarsql.type;

import java.util.List;

/**
 * Ranges side by side: https://www.postgresql.org/docs/current/rangetypes.html
 *
 * <p>PostgreSQL writes them in order, joins those that overlap or touch, and leaves empty ones out.
 *
 * @param ranges as they were given, or as the database wrote them
 */
public record Multirange<E>(List<Range<E>> ranges) {

    public Multirange {
        ranges = List.copyOf(ranges);
    }

    /** {@code Multirange.of(Range.of(1, 5), Range.of(7, 9))}; none at all is the empty multirange. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <E> Multirange<E> of(Range<E>... ranges) {
        return new Multirange<>(List.of(ranges));
    }
}

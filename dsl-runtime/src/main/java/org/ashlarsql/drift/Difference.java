package org.ashlarsql.drift;

/**
 * One thing that isn't alike.
 *
 * @param object a table, {@code table.column}, or an enum
 * @param text what it is on either side, without a line break
 */
public record Difference(Aspect aspect, String object, String text) {

    public Difference {
        object = OneLine.of(object);
        text = OneLine.of(text);
    }

    /** {@code film.rental_rate: numeric(4,2) in the snapshot, numeric(6,2) in the database}. */
    @Override
    public String toString() {
        return object + ": " + text;
    }
}

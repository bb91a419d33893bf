package org.ashlarsql.type;

import java.util.Optional;

/**
 * Ranges as PostgreSQL writes them, {@code [1,10)} or {@code ("2026-01-01 00:00:00",)}:
 * https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO
 */
record RangeText<E>(Converter<String, E> element) implements Converter<String, Range<E>> {

    @Override
    public Range<E> fromSql(String stored) {
        var text = new TextScanner(stored, "range");
        Range<E> range = range(text);
        text.end();
        return range;
    }

    /** The range that the text goes on with. */
    Range<E> range(TextScanner text) {
        if (text.peek() == 'e') {
            "empty".chars().forEach(c -> text.next(String.valueOf((char) c)));
            return Range.none();
        }
        boolean lowerIncluded = text.next("[(") == '[';
        Optional<E> lower = end(text.part(","));
        text.next(",");
        Optional<E> upper = end(text.part("])"));
        return new Range<>(lower, lowerIncluded, upper, text.next("])") == ']', false);
    }

    private Optional<E> end(TextScanner.Part part) {
        return part.isNothing() ? Optional.empty() : Optional.of(element.fromSql(part.text()));
    }

    @Override
    public String toSql(Range<E> value) {
        if (value.empty()) {
            return "empty";
        }
        return (value.lowerIncluded() ? "[" : "(") + end(value.lower()) + "," + end(value.upper())
                + (value.upperIncluded() ? "]" : ")");
    }

    private String end(Optional<E> value) {
        return value.map(one -> TextScanner.quoted(element.toSql(one))).orElse("");
    }
}

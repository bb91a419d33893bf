package org.ashlarsql.type;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ranges as PostgreSQL writes them, {@code [1,10)} or {@code ("2026-01-01 00:00:00",)}:
 * https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-IO
 */
record RangeText<E>(Function<String, E> parse, Function<E, String> format) implements Converter<String, Range<E>> {

    private static final Pattern RANGE = Pattern.compile("([\\[(])(\"[^\"]*\"|[^,\"]*),(\"[^\"]*\"|[^,\"]*)([])])");

    @Override
    public Range<E> fromSql(String stored) {
        if (stored.equals("empty")) {
            return Range.none();
        }
        Matcher found = RANGE.matcher(stored);
        if (!found.matches()) {
            throw new ConversionException("'" + stored + "' is no range");
        }
        return new Range<>(
                end(found.group(2)),
                found.group(1).equals("["),
                end(found.group(3)),
                found.group(4).equals("]"),
                false);
    }

    private Optional<E> end(String text) {
        String bare = text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
        return bare.isEmpty() ? Optional.empty() : Optional.of(parse.apply(bare));
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
        return value.map(one -> '"' + format.apply(one) + '"').orElse("");
    }
}

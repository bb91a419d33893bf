package org.ashlarsql.type;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A set of labels as MySQL and MariaDB write it: with commas between them, which no label of a SET can have. */
public record SetText<E extends Enum<E>>(EnumType<E> labels) implements Converter<String, Set<E>> {

    @Override
    public Set<E> fromSql(String stored) {
        if (stored.isEmpty()) {
            return Set.of();
        }
        Set<E> elements = Stream.of(stored.split(",", -1)).map(labels::constant).collect(Collectors.toSet());
        return Collections.unmodifiableSet(EnumSet.copyOf(elements));
    }

    /** In the order of the labels, as the database shows it, so that equal sets have equal texts. */
    @Override
    public String toSql(Set<E> value) {
        return value.isEmpty()
                ? ""
                : EnumSet.copyOf(value).stream().map(labels::label).collect(Collectors.joining(","));
    }
}

package org.ashlarsql.type;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Ranges side by side; PostgreSQL alone has them.
 *
 * @param type the type's name on PostgreSQL
 * @param element the type of the values that it ranges over
 */
public record MultirangeSqlType<E>(TypeName type, SqlType<E> element) implements SqlType<Multirange<E>> {

    @Override
    public String name() {
        return type.toString();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public JdbcType<Multirange<E>> on(TypeMap types) {
        var range = new RangeText<>(ValueText.of(element, types));
        return types.own(type).converted(Converter.of(text -> parse(text, range), value -> text(value, range)));
    }

    private static <E> Multirange<E> parse(String stored, RangeText<E> range) {
        var text = new TextScanner(stored, "multirange");
        text.next("{");
        var ranges = new ArrayList<Range<E>>();
        if (!text.skip('}')) {
            do {
                ranges.add(range.range(text));
            } while (text.next(",}") == ',');
        }
        text.end();
        return new Multirange<>(ranges);
    }

    private static <E> String text(Multirange<E> value, RangeText<E> range) {
        return value.ranges().stream().map(range::toSql).collect(Collectors.joining(",", "{", "}"));
    }
}

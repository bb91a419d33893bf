package org.ashlarsql.type;

import java.util.function.Function;

/**
 * Ranges of numbers, dates or times; PostgreSQL alone has them.
 *
 * @param name the type's name on PostgreSQL
 * @param element the type of the values that it ranges over
 * @param parse makes a value of its text
 * @param format makes the text of a value
 */
public record RangeSqlType<E>(String name, SqlType<E> element, Function<String, E> parse, Function<E, String> format)
        implements SqlType<Range<E>> {

    @Override
    public JdbcType<Range<E>> on(TypeMap types) {
        return types.textual(name).converted(new RangeText<>(parse, format));
    }
}

package org.ashlarsql.type;

/**
 * Ranges of numbers, dates, times or whatever can be sorted; PostgreSQL alone has them.
 *
 * @param type the type's name on PostgreSQL
 * @param element the type of the values that it ranges over
 */
public record RangeSqlType<E>(TypeName type, SqlType<E> element) implements SqlType<Range<E>> {

    @Override
    public String name() {
        return type.toString();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public JdbcType<Range<E>> on(TypeMap types) {
        return types.own(type).converted(new RangeText<>(ValueText.of(element, types)));
    }
}

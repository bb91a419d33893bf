package org.ashlarsql.type;

/** A type of the user's own, stored as a value of another type. */
record ConvertedType<V, W>(SqlType<V> stored, Converter<V, W> converter) implements SqlType<W> {

    @Override
    public String name() {
        return stored.name();
    }

    @Override
    public JdbcType<W> on(TypeMap types) {
        return stored.on(types).converted(converter);
    }
}

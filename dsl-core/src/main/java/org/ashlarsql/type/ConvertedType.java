package org.ashlarsql.type;

/** A type of the user's own, stored as a value of another type. */
record ConvertedType<V, W>(SqlType<V> base, Converter<V, W> converter) implements SqlType<W> {

    @Override
    public String name() {
        return base.name();
    }

    @Override
    public SqlType<?> stored() {
        return base.stored();
    }

    @Override
    public JdbcType<W> on(TypeMap types) {
        return base.on(types).converted(converter);
    }
}

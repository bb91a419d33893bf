package org.ashlarsql.type;

/**
 * A type that one database has of its own, by the texts of its values.
 *
 * @param type its name
 * @param converter makes values of their texts, and texts of values
 */
public record OwnType<V>(TypeName type, Converter<String, V> converter) implements SqlType<V> {

    @Override
    public String name() {
        return type.toString();
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public JdbcType<V> on(TypeMap types) {
        return types.own(type).sending(Portable::text).converted(converter);
    }
}

package org.ashlarsql.render;

import org.ashlarsql.type.Converter;
import org.ashlarsql.type.EnumType;

/** An enum's constant as its label. */
public record EnumText<E extends Enum<E>>(EnumType<E> type) implements Converter<String, E> {

    @Override
    public E fromSql(String stored) {
        return type.constant(stored);
    }

    @Override
    public String toSql(E value) {
        return type.label(value);
    }
}

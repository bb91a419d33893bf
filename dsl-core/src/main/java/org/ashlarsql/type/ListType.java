package org.ashlarsql.type;

import java.util.List;

/**
 * Arrays with elements of one type.
 *
 * @param <E> the Java class of an element
 */
public record ListType<E>(SqlType<E> element) implements SqlType<List<E>> {

    @Override
    public String name() {
        return element.name() + " array";
    }

    @Override
    public JdbcType<List<E>> on(TypeMap types) {
        return types.array(element);
    }
}

package org.ashlarsql.type;

import java.util.Set;

/**
 * Sets of labels, which MySQL and MariaDB have: https://dev.mysql.com/doc/refman/8.0/en/set.html
 *
 * @param element the labels that a set may have
 */
public record SetType<E extends Enum<E>>(EnumType<E> element) implements SqlType<Set<E>> {

    @Override
    public String name() {
        return "set of " + element.name();
    }

    @Override
    public JdbcType<Set<E>> on(TypeMap types) {
        return types.set(element);
    }
}

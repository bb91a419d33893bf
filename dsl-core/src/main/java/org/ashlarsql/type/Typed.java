package org.ashlarsql.type;

/** What has a type of SQL values, or stands for one. */
@FunctionalInterface
public interface Typed<V> {

    /** The type itself. */
    SqlType<V> sqlType();
}

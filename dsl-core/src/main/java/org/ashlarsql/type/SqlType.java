package org.ashlarsql.type;

/**
 * A type of SQL values whose Java class is {@code V}, independent of any database.
 *
 * <p>How such a value is bound, read and cast differs from database to database; {@link #on(TypeMap)} asks the
 * database's {@link TypeMap}. Types of your own are made by {@link #converted} or by implementing this interface.
 *
 * @param <V> the Java class of a value that isn't NULL
 */
public interface SqlType<V> {

    /** The type's name as the SQL standard writes it, such as {@code decimal(10, 2)}; for messages and literals. */
    String name();

    /** How this type's values travel over JDBC on the database that {@code types} describes. */
    JdbcType<V> on(TypeMap types);

    /** The type that the database has of these values: of one that was {@link #converted}, what it's stored as. */
    default SqlType<?> stored() {
        return this;
    }

    /** Whether one database alone has values of this type. */
    default boolean isOwn() {
        return false;
    }

    /** This type seen through a pair of functions: stored as {@code V}, computed with as {@code W}. */
    default <W> SqlType<W> converted(Converter<V, W> converter) {
        return new ConvertedType<>(this, converter);
    }
}

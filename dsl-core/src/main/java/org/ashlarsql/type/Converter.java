package org.ashlarsql.type;

import java.util.function.Function;

/**
 * Two functions between what a column stores and the type that your program uses; neither ever sees NULL.
 *
 * <pre>{@code
 * Converter<String, Email> email = Converter.of(Email::new, Email::address);
 * }</pre>
 *
 * @param <V> the stored type
 * @param <W> your own type
 */
public interface Converter<V, W> {

    /** From the stored value to yours. An exception thrown here is reported with the column's position. */
    W fromSql(V stored);

    /** From your value to the stored one. */
    V toSql(W value);

    /** This one and behind it another, whose stored type is this one's own. */
    default <X> Converter<V, X> andThen(Converter<W, X> next) {
        return of(stored -> next.fromSql(fromSql(stored)), value -> toSql(next.toSql(value)));
    }

    /** A converter made of two functions. */
    static <V, W> Converter<V, W> of(Function<? super V, ? extends W> fromSql, Function<? super W, ? extends V> toSql) {
        return new Converter<>() {
            @Override
            public W fromSql(V stored) {
                return fromSql.apply(stored);
            }

            @Override
            public V toSql(W value) {
                return toSql.apply(value);
            }
        };
    }
}

package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.type.ConversionException;
import org.jspecify.annotations.Nullable;

/**
 * What reading an expression makes of NULL.
 *
 * @param <V> the value
 * @param <R> what reading yields: the value itself where NULL is ruled out, else an optional one
 */
public abstract class Nullness<V, R> {

    private static final Nullness<Object, Object> REQUIRED = new Nullness<>() {
        @Override
        Object read(@Nullable Object value, int column) {
            if (value == null) {
                throw new ConversionException("column " + column + " of the result is NULL, but its expression was said"
                        + " not to be; use nullable() or orElse(...) instead of notNull()");
            }
            return value;
        }

        @Override
        public Object value(Object read) {
            return read;
        }
    };
    private static final Nullness<Object, Optional<Object>> OPTIONAL = new Nullness<>() {
        @Override
        Optional<Object> read(@Nullable Object value, int column) {
            return Optional.ofNullable(value);
        }

        @Override
        @Nullable
        public Object value(Optional<Object> read) {
            return read.orElse(null);
        }
    };

    private Nullness() {}

    /** NULL is ruled out; it's an error all the same if the database sends it. */
    @SuppressWarnings("unchecked") // it hands on whatever it gets
    public static <V> Nullness<V, V> required() {
        return (Nullness<V, V>) REQUIRED;
    }

    /** NULL is possible. */
    @SuppressWarnings("unchecked") // it wraps whatever it gets
    public static <V> Nullness<V, Optional<V>> optional() {
        return (Nullness<V, Optional<V>>) (Nullness<?, ?>) OPTIONAL;
    }

    /** Whether this is {@link #optional()}. */
    boolean isOptional() {
        return (Object) this == OPTIONAL;
    }

    abstract R read(@Nullable V value, int column);

    /** The value that was read so. */
    public abstract @Nullable V value(R read);
}

package org.ashlarsql.dsl;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is put together step by step, some of them only where a program says so.
 *
 * <pre>{@code
 * select(FILM).from(FILM)
 *     .whenPresent(title, (q, t) -> q.where(FILM.title.startsWith(t)))
 *     .when(newestFirst, q -> q.orderBy(FILM.filmId.desc()))
 * }</pre>
 *
 * @param <S> the implementing class
 */
public interface Conditional<S extends Conditional<S>> {

    /** What {@code change} makes of this if the condition holds, else this. */
    default S when(boolean condition, UnaryOperator<S> change) {
        return condition ? change.apply(self()) : self();
    }

    /** What {@code change} makes of this and the value if there is one, else this. */
    default <V> S whenPresent(Optional<V> value, BiFunction<S, V, S> change) {
        return value.isPresent() ? change.apply(self(), value.get()) : self();
    }

    /** What {@code change} makes of this and the value unless that's null, else this. */
    default <V> S whenNotNull(@Nullable V value, BiFunction<S, V, S> change) {
        return value == null ? self() : change.apply(self(), value);
    }

    @SuppressWarnings("unchecked") // S is the implementing class
    private S self() {
        return (S) this;
    }
}

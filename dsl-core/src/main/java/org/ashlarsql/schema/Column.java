package org.ashlarsql.schema;

import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Operand;

/**
 * A column of the table {@code T} that can be written.
 *
 * @param <T> the table
 * @param <V> the value
 * @param <R> what reading it yields: {@code V} if it is NOT NULL, else {@code Optional<V>}
 */
public interface Column<T, V, R> extends Expr<V, R> {

    /** Its name and what the database does when it isn't set. */
    ColumnInfo info();

    /**
     * {@code set column = value}.
     *
     * <pre>{@code
     * update(FILM).set(FILM.title.to("Brazil")).set(FILM.length.to(132)).where(FILM.filmId.eq(3))
     * }</pre>
     *
     * <pre>{@code
     * update film set title = ?, length = ? where film.film_id = ?
     * }</pre>
     *
     * @throws IllegalArgumentException if the value is null; {@code setNull(column)} takes columns that may be NULL
     */
    default Assignment<T> to(V value) {
        return Assignment.value(this, value);
    }

    /** {@code set column = expression}; one that may be NULL for a column that may be. */
    default Assignment<T> to(Expr<V, ? extends R> value) {
        return Assignment.expression(this, value);
    }

    /** {@code set column = expression} that can't be NULL. */
    default Assignment<T> to(Operand<? extends V> value) {
        return Assignment.expression(this, value);
    }

    /**
     * {@code set column = value}, where the value is what reading such a column yields: an {@code Optional} for one that may
     * be NULL, whose emptiness is NULL.
     *
     * <pre>{@code
     * FilmRow film = db.one(select(FILM).from(FILM).where(FILM.filmId.eq(1)));
     * update(FILM).set(FILM.length.toRead(film.length())).where(FILM.filmId.eq(3))
     * }</pre>
     */
    default Assignment<T> toRead(R read) {
        return Assignment.read(this, read);
    }

    /**
     * {@code set column = value} if there is a value; the column stays as it is otherwise.
     *
     * <pre>{@code
     * update(FILM).set(FILM.title.toIfPresent(change.title())).set(FILM.length.toIfPresent(change.length()))
     * }</pre>
     */
    default Assignment<T> toIfPresent(Optional<? extends V> value) {
        return value.isPresent() ? to(value.get()) : Assignment.nothing(this);
    }
}

package org.ashlarsql.dsl;

import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Assignment;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE that says which rows it's about.
 *
 * <pre>{@code
 * db.execute(update(FILM).set(FILM.title.to("Brazil")).where(FILM.filmId.eq(3)));
 * }</pre>
 *
 * <pre>{@code
 * update film set title = ? where film.film_id = ?
 * }</pre>
 *
 * @param <T> the table
 */
public final class Update<T extends Table<T, ?>> extends Command implements Cutting<Update<T>>, Conditional<Update<T>> {

    private final UpdateNode node;
    private final boolean versioned;

    private Update(UpdateNode node, boolean versioned, Sending sending) {
        super(sending);
        this.node = node;
        this.versioned = versioned;
    }

    static <T extends Table<T, ?>> Update<T> of(UpdateNode node) {
        return new Update<>(node, false, Sending.plain());
    }

    @Override
    public UpdateNode node() {
        return node;
    }

    @Override
    public boolean isVersioned() {
        return versioned;
    }

    @Override
    public Update<T> withTail(UnaryOperator<Tail> change) {
        return new Update<>(
                node.withTail(change.apply(node.tail())), versioned, sending().changed());
    }

    /**
     * Only if nobody changed the row since it was read: its version still has to be the one that was read, and becomes one
     * more (optimistic locking).
     *
     * <pre>{@code
     * update(FILM).set(FILM.title.to("Brazil")).where(FILM.filmId.eq(3)).ifVersion(FILM.version, film.version())
     * }</pre>
     *
     * <pre>{@code
     * update film set title = ?, version = film.version + 1 where film.film_id = ? and film.version = ?
     * }</pre>
     *
     * <p>{@code execute} throws {@code StaleRowException} when no row matched.
     */
    public Update<T> ifVersion(NumColumn<T, Integer, Integer> version, int read) {
        return ifVersion(version.eq(read), version.to(version.plus(1)));
    }

    /** Like {@link #ifVersion(NumColumn, int)}, with a version of 64 bits. */
    public Update<T> ifVersion(NumColumn<T, Long, Long> version, long read) {
        return ifVersion(version.eq(read), version.to(version.plus(1L)));
    }

    /** Like the others, with a version of any type: {@code ifVersion(FILM.changed.eq(read), FILM.changed.to(now))}. */
    public Update<T> ifVersion(Condition read, Assignment<T> next) {
        return new Update<>(Versions.next(node, read, next), true, sending().changed());
    }

    /** The same update, which yields a row for each row updated, with its new values. */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This update with a value for a parameter; what it was rendered to is kept. */
    public Update<T> bind(Binding value) {
        return new Update<>(node, versioned, sending().bind(value));
    }

    @Override
    public Update<T> comment(String text) {
        return new Update<>(node, versioned, sending().comment(text));
    }
}

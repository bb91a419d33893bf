package org.ashlarsql.dsl;

import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.Tail;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE that says which rows it's about.
 *
 * <pre>{@code
 * db.execute(deleteFrom(FILM).where(FILM.filmId.eq(3)));
 * }</pre>
 *
 * <pre>{@code
 * delete from film where film.film_id = ?
 * }</pre>
 *
 * @param <T> the table
 */
public final class Delete<T extends Table<T, ?>> extends Command implements Cutting<Delete<T>>, Conditional<Delete<T>> {

    private final DeleteNode node;
    private final boolean versioned;

    private Delete(DeleteNode node, boolean versioned, Sending sending) {
        super(sending);
        this.node = node;
        this.versioned = versioned;
    }

    static <T extends Table<T, ?>> Delete<T> of(DeleteNode node) {
        return new Delete<>(node, false, Sending.plain());
    }

    @Override
    public DeleteNode node() {
        return node;
    }

    @Override
    public boolean isVersioned() {
        return versioned;
    }

    @Override
    public Delete<T> withTail(UnaryOperator<Tail> change) {
        return new Delete<>(
                node.withTail(change.apply(node.tail())), versioned, sending().changed());
    }

    /** Only if nobody changed the row since it was read, see {@link Update#ifVersion}. */
    public Delete<T> ifVersion(NumColumn<T, Integer, Integer> version, int read) {
        return ifVersion(version.eq(read));
    }

    /** Like {@link #ifVersion(NumColumn, int)}, with a version of 64 bits. */
    public Delete<T> ifVersion(NumColumn<T, Long, Long> version, long read) {
        return ifVersion(version.eq(read));
    }

    /** Like the others, with a version of any type: {@code ifVersion(FILM.changed.eq(read))}. */
    public Delete<T> ifVersion(Condition read) {
        return new Delete<>(Versions.same(node, read), true, sending().changed());
    }

    /** The same delete, which yields a row for each row deleted, with the values that it had. */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This delete with a value for a parameter; what it was rendered to is kept. */
    public Delete<T> bind(Binding value) {
        return new Delete<>(node, versioned, sending().bind(value));
    }

    @Override
    public Delete<T> comment(String text) {
        return new Delete<>(node, versioned, sending().comment(text));
    }
}

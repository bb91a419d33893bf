package org.ashlarsql.dsl;

import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Column;
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
    public <V> Delete<T> ifVersion(Column<T, V, V> version, V read) {
        return new Delete<>(Versions.same(node, version, read), true, sending().changed());
    }

    /** The same delete, which yields a row for each row deleted, with the values that it had. */
    public <R extends @Nullable Object> Returning<R> returning(Projection<R> projection) {
        return Returning.of(this, node, projection);
    }

    /** This delete with a value for a parameter; what it was rendered to is kept. */
    public <V> Delete<T> bind(Param<V> parameter, V value) {
        return new Delete<>(node, versioned, sending().bind(parameter, value));
    }

    @Override
    public Delete<T> comment(String text) {
        return new Delete<>(node, versioned, sending().comment(text));
    }
}

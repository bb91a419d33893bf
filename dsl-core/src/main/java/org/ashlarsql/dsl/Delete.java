package org.ashlarsql.dsl;

import org.ashlarsql.expr.Param;
import org.ashlarsql.tree.DeleteNode;

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
 */
public final class Delete extends Command {

    private final DeleteNode node;

    Delete(DeleteNode node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DeleteNode node() {
        return node;
    }

    /** This delete with a value for a parameter; what it was rendered to is kept. */
    public <V> Delete bind(Param<V> parameter, V value) {
        return new Delete(node, sending().bind(parameter, value));
    }

    @Override
    public Delete comment(String text) {
        return new Delete(node, sending().comment(text));
    }
}

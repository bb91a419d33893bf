package org.ashlarsql.dsl;

import org.ashlarsql.expr.Param;
import org.ashlarsql.tree.UpdateNode;

/**
 * An UPDATE that says which rows it's about.
 *
 * <pre>{@code
 * db.execute(update(FILM).set(FILM.title, "Brazil").where(FILM.filmId.eq(3)));
 * }</pre>
 *
 * <pre>{@code
 * update film set title = ? where film.film_id = ?
 * }</pre>
 */
public final class Update extends Command {

    private final UpdateNode node;

    Update(UpdateNode node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public UpdateNode node() {
        return node;
    }

    /** This update with a value for a parameter; what it was rendered to is kept. */
    public <V> Update bind(Param<V> parameter, V value) {
        return new Update(node, sending().bind(parameter, value));
    }

    @Override
    public Update comment(String text) {
        return new Update(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.expr.Param;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.tree.InsertNode;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT that yields what was inserted.
 *
 * <pre>{@code
 * int id = db.one(insertInto(FILM).values(new NewFilm("Brazil", 1)).returning(FILM.filmId));
 * }</pre>
 *
 * @param <R> what is read of each row
 */
public final class InsertReturning<R extends @Nullable Object> extends Query<R> {

    private final InsertNode node;
    private final Insert<?> insert;

    InsertReturning(InsertNode node, Insert<?> insert, Projection<R> projection, Sending sending) {
        super(projection, sending);
        this.node = node;
        this.insert = insert;
    }

    @Override
    public InsertNode node() {
        return node;
    }

    /** This insert with a value for a parameter; what it was rendered to is kept. */
    public <V> InsertReturning<R> bind(Param<V> parameter, V value) {
        return new InsertReturning<>(node, insert, projection(), sending().bind(parameter, value));
    }

    @Override
    public InsertReturning<R> comment(String text) {
        return new InsertReturning<>(node, insert, projection(), sending().comment(text));
    }

    @Override
    void check() {
        insert.requireColumns();
        super.check();
    }
}

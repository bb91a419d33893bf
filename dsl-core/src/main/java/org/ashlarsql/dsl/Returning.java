package org.ashlarsql.dsl;

import org.ashlarsql.expr.Binding;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.ReturningNode;
import org.jspecify.annotations.Nullable;

/**
 * A statement that changes rows and yields something of each of them.
 *
 * <pre>{@code
 * int id = db.one(insertInto(FILM).values(new NewFilm("Brazil", 1)).returning(FILM.filmId));
 * }</pre>
 *
 * @param <R> what is read of each row
 */
public final class Returning<R extends @Nullable Object> extends Query<R> {

    private final Command command;
    private final ChangeNode node;

    private Returning(Command command, ChangeNode node, Projection<R> projection, Sending sending) {
        super(projection, sending);
        this.command = command;
        this.node = node;
    }

    static <R extends @Nullable Object> Returning<R> of(Command command, ChangeNode node, Projection<R> projection) {
        return new Returning<>(
                command,
                node.withReturning(projection.items()),
                projection,
                command.sending().changed());
    }

    @Override
    public ChangeNode node() {
        return node;
    }

    /**
     * This statement as a common table expression, whose rows are those that it yields: {@code with name as (delete ...
     * returning ...)}. PostgreSQL alone has it.
     *
     * <pre>{@code
     * var gone = deleteFrom(FILM).where(FILM.length.lt(5)).returning(FILM.title).asCte("gone");
     * insertInto(ARCHIVE).columns(ARCHIVE.title).select(select(gone.get(FILM.title)).from(gone))
     * }</pre>
     */
    public Cte<R> asCte(String name, String... columns) {
        command.check();
        QueryNode rows = arguments().in(new ReturningNode(node));
        return Cte.of(name, rows, Output.of(rows, projection(), name, columns));
    }

    /** This statement with a value for a parameter; what it was rendered to is kept. */
    public Returning<R> bind(Binding value) {
        return new Returning<>(command, node, projection(), sending().bind(value));
    }

    @Override
    public Returning<R> comment(String text) {
        return new Returning<>(command, node, projection(), sending().comment(text));
    }

    @Override
    void check() {
        command.check();
        super.check();
    }
}

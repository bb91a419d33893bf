package org.ashlarsql.dsl;

import org.ashlarsql.expr.Binding;
import org.ashlarsql.tree.DdlNode;

/**
 * A CREATE TABLE ... AS: a table of a query's rows, with its columns' names and types, and without keys or defaults.
 *
 * <pre>{@code
 * db.execute(createTableAs("long_film", select(FILM.filmId, FILM.title).from(FILM).where(FILM.length.gt(180))));
 * }</pre>
 */
public final class CreateTableAs extends SchemaCommand {

    private final DdlNode.CreateTableAs node;

    CreateTableAs(DdlNode.CreateTableAs node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.CreateTableAs node() {
        return node;
    }

    /** {@code if not exists}: nothing happens where there is a table of that name. */
    public CreateTableAs ifNotExists() {
        return new CreateTableAs(
                new DdlNode.CreateTableAs(node.name(), node.query(), node.temporary(), true),
                sending().changed());
    }

    /** {@code create temporary table}: it's this connection's own, and gone with it; so create it in a transaction. */
    public CreateTableAs temporary() {
        return new CreateTableAs(
                new DdlNode.CreateTableAs(node.name(), node.query(), true, node.ifNotExists()),
                sending().changed());
    }

    /** This statement with a value for a parameter of the query. */
    public CreateTableAs bind(Binding value) {
        return new CreateTableAs(node, sending().bind(value));
    }

    @Override
    public CreateTableAs comment(String text) {
        return new CreateTableAs(node, sending().comment(text));
    }
}

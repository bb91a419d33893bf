package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/**
 * A CREATE VIEW. Its columns are called as the query calls them, so name expressions by {@code as("...")}; values in the
 * query are written out, since a view has no parameters.
 *
 * <pre>{@code
 * db.execute(createView("long_film", select(FILM.filmId, FILM.title).from(FILM).where(FILM.length.gt(180))));
 * }</pre>
 */
public final class CreateView extends SchemaCommand {

    private final DdlNode.CreateView node;

    CreateView(DdlNode.CreateView node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.CreateView node() {
        return node;
    }

    /** {@code create or replace view}: in place of the view of that name, if there is one. SQLite lacks it. */
    public CreateView orReplace() {
        return new CreateView(
                new DdlNode.CreateView(node.name(), node.query(), true),
                sending().changed());
    }

    @Override
    public CreateView comment(String text) {
        return new CreateView(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.tree.DdlNode;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * A CREATE INDEX. On MySQL and MariaDB, it holds the first 255 characters of a text without a length.
 *
 * <pre>{@code
 * db.execute(createIndex("film_by_title", FILM, FILM.title, FILM.length.desc()).ifNotExists());
 * }</pre>
 */
public final class CreateIndex extends SchemaCommand {

    private final DdlNode.CreateIndex node;

    CreateIndex(DdlNode.CreateIndex node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.CreateIndex node() {
        return node;
    }

    /** {@code create unique index}: no two rows have the same values in it. */
    public CreateIndex unique() {
        return with("unique", node.index().where(), node.ifNotExists());
    }

    /** {@code where}: of the rows for which this holds. PostgreSQL and SQLite have it. */
    public CreateIndex where(Condition condition) {
        return with(node.index().kind(), condition.node(), node.ifNotExists());
    }

    /** {@code if not exists}: nothing happens where there is an index of that name. MySQL lacks it. */
    public CreateIndex ifNotExists() {
        return with(node.index().kind(), node.index().where(), true);
    }

    private CreateIndex with(String kind, @Nullable ExprNode where, boolean ifNotExists) {
        DefinedIndex old = node.index();
        var index = new DefinedIndex(old.name(), kind, old.parts(), where, old.own(), old.database());
        return new CreateIndex(
                new DdlNode.CreateIndex(index, node.table(), ifNotExists),
                sending().changed());
    }

    @Override
    public CreateIndex comment(String text) {
        return new CreateIndex(node, sending().comment(text));
    }
}

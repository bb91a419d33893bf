package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/**
 * A DROP INDEX.
 *
 * <pre>{@code
 * db.execute(dropIndex("film_by_title", FILM));
 * }</pre>
 */
public final class DropIndex extends SchemaCommand {

    private final DdlNode.DropIndex node;

    DropIndex(DdlNode.DropIndex node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.DropIndex node() {
        return node;
    }

    /** {@code if exists}: nothing happens where there is none. MySQL lacks it. */
    public DropIndex ifExists() {
        return new DropIndex(
                new DdlNode.DropIndex(node.name(), node.table(), true),
                sending().changed());
    }

    @Override
    public DropIndex comment(String text) {
        return new DropIndex(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/**
 * A DROP TABLE, VIEW, SEQUENCE, TYPE or SCHEMA.
 *
 * <pre>{@code
 * db.execute(dropTable(FILM).ifExists());
 * }</pre>
 */
public final class Drop extends SchemaCommand {

    private final DdlNode.Drop node;

    Drop(DdlNode.Drop node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.Drop node() {
        return node;
    }

    /** {@code if exists}: nothing happens where there is none. */
    public Drop ifExists() {
        return new Drop(
                new DdlNode.Drop(node.kind(), node.name(), true, node.cascade()),
                sending().changed());
    }

    /**
     * {@code cascade}: drops what depends on it, too: foreign keys, views. PostgreSQL alone has it, but
     * for schemas.
     */
    public Drop cascade() {
        return new Drop(
                new DdlNode.Drop(node.kind(), node.name(), node.ifExists(), true),
                sending().changed());
    }

    @Override
    public Drop comment(String text) {
        return new Drop(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/**
 * A CREATE SCHEMA.
 *
 * <pre>{@code
 * db.execute(createSchema("audit").ifNotExists());
 * }</pre>
 */
public final class CreateSchema extends SchemaCommand {

    private final DdlNode.CreateSchema node;

    CreateSchema(DdlNode.CreateSchema node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.CreateSchema node() {
        return node;
    }

    /** {@code if not exists}: nothing happens where there is a schema of that name. */
    public CreateSchema ifNotExists() {
        return new CreateSchema(
                new DdlNode.CreateSchema(node.name(), true), sending().changed());
    }

    @Override
    public CreateSchema comment(String text) {
        return new CreateSchema(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/** A statement that changes the schema and has no options: a comment, a foreign key, an enum type. */
public final class SchemaChange extends SchemaCommand {

    private final DdlNode node;

    SchemaChange(DdlNode node, Sending sending) {
        super(sending);
        this.node = node;
    }

    static SchemaChange of(DdlNode node) {
        return new SchemaChange(node, Sending.plain());
    }

    @Override
    public DdlNode node() {
        return node;
    }

    @Override
    public SchemaChange comment(String text) {
        return new SchemaChange(node, sending().comment(text));
    }
}

package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/** A statement that changes the schema. The number that {@code execute} answers means nothing. */
public abstract sealed class SchemaCommand extends Command
        permits CreateTable,
                CreateTableAs,
                CreateView,
                CreateIndex,
                CreateSchema,
                CreateSequence,
                Drop,
                DropIndex,
                SchemaChange {

    SchemaCommand(Sending sending) {
        super(sending);
    }

    @Override
    public abstract DdlNode node();
}

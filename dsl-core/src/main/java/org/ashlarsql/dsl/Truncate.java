package org.ashlarsql.dsl;

import org.ashlarsql.tree.TruncateNode;

/**
 * A TRUNCATE: empties a table at once, without looking at its rows, and so without running triggers for each of them.
 *
 * <pre>{@code
 * db.execute(truncate(FILM).restartIdentity());
 * }</pre>
 *
 * <pre>{@code
 * truncate table film restart identity
 * }</pre>
 *
 * <p>It needs more rights than DELETE and locks the whole table. On MySQL and MariaDB it commits the transaction, and is
 * refused inside one for that; SQLite lacks it. The number of rows that {@code execute} answers means nothing.
 */
public final class Truncate extends Command {

    private final TruncateNode node;

    private Truncate(TruncateNode node, Sending sending) {
        super(sending);
        this.node = node;
    }

    static Truncate of(TruncateNode node) {
        return new Truncate(node, Sending.plain());
    }

    @Override
    public TruncateNode node() {
        return node;
    }

    /** {@code cascade}: empties the tables that refer to this one, too, and those that refer to them. PostgreSQL alone has it. */
    public Truncate cascade() {
        return new Truncate(
                new TruncateNode(node.table(), node.restartIdentity(), true),
                sending().changed());
    }

    @Override
    public Truncate comment(String text) {
        return new Truncate(node, sending().comment(text));
    }
}

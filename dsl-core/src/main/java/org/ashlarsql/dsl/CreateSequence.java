package org.ashlarsql.dsl;

import org.ashlarsql.tree.DdlNode;

/**
 * A CREATE SEQUENCE, on PostgreSQL and MariaDB.
 *
 * <pre>{@code
 * db.execute(createSequence("invoice_number").startWith(1_000).incrementBy(10));
 * }</pre>
 */
public final class CreateSequence extends SchemaCommand {

    private final DdlNode.CreateSequence node;

    CreateSequence(DdlNode.CreateSequence node, Sending sending) {
        super(sending);
        this.node = node;
    }

    @Override
    public DdlNode.CreateSequence node() {
        return node;
    }

    /** {@code start with}: its first number, 1 if nothing is said. */
    public CreateSequence startWith(long first) {
        return with(first, node.increment(), node.ifNotExists());
    }

    /** {@code increment by}: from one number to the next, 1 if nothing is said. */
    public CreateSequence incrementBy(long step) {
        return with(node.start(), step, node.ifNotExists());
    }

    /** {@code if not exists}: nothing happens where there is a sequence of that name. */
    public CreateSequence ifNotExists() {
        return with(node.start(), node.increment(), true);
    }

    private CreateSequence with(long start, long increment, boolean ifNotExists) {
        return new CreateSequence(
                new DdlNode.CreateSequence(node.name(), start, increment, ifNotExists),
                sending().changed());
    }

    @Override
    public CreateSequence comment(String text) {
        return new CreateSequence(node, sending().comment(text));
    }
}

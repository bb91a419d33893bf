package org.ashlarsql.dsl;

import org.ashlarsql.tree.RawNode;

/**
 * A whole statement of your own text that yields no rows, with named parameters.
 *
 * <pre>{@code
 * db.execute(rawCommand("update film set length = length + :more").bind("more", 1));
 * }</pre>
 */
public final class RawCommand extends Command {

    private final RawSource source;

    RawCommand(RawSource source, Sending sending) {
        super(sending);
        this.source = source;
    }

    @Override
    public RawNode node() {
        return source.node();
    }

    /**
     * This statement with a value for {@code :name}: a Java value, a collection of values, an expression or a query.
     *
     * @throws org.ashlarsql.render.ParameterException if the text has no such parameter
     */
    public RawCommand bind(String name, Object value) {
        return new RawCommand(source.bind(name, value), sending().changed());
    }

    /**
     * This statement although there are semicolons inside of it: {@code create trigger ... begin ...; end}. Without that
     * they are taken for the sign that somebody added a statement of his own, and nothing is sent.
     */
    public RawCommand withSemicolons() {
        return new RawCommand(source.withSemicolons(), sending().changed());
    }

    @Override
    public RawCommand comment(String text) {
        return new RawCommand(source, sending().comment(text));
    }
}

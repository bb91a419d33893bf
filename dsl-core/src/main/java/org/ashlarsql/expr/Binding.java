package org.ashlarsql.expr;

import org.ashlarsql.render.Arguments;
import org.ashlarsql.tree.ExprNode;

/**
 * A parameter and its value, {@code ID.to(3)}, for a statement's {@code bind}.
 *
 * <pre>{@code
 * db.findOne(BY_ID.bind(ID.to(3)));
 * }</pre>
 */
public final class Binding {

    private final Arguments argument;

    private Binding(Arguments argument) {
        this.argument = argument;
    }

    static <V> Binding of(ExprNode.Parameter<V> parameter, V value) {
        return new Binding(Arguments.NONE.with(parameter, value));
    }

    /** The value, beside those that were given to other parameters. */
    public Arguments and(Arguments others) {
        return others.with(argument);
    }
}

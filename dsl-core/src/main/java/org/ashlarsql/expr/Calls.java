package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/** Calls of functions in the statement's tree. */
final class Calls {

    private Calls() {}

    static ExprNode of(String function, ExprNode... arguments) {
        return new ExprNode.Call(function, List.of(arguments));
    }

    /** {@code coalesce(first, last)}; one more argument where the first is such a call. */
    static ExprNode coalesce(ExprNode first, ExprNode last) {
        if (first instanceof ExprNode.Call call && call.function().equals("coalesce")) {
            var arguments = new ArrayList<>(call.arguments());
            arguments.add(last);
            return new ExprNode.Call("coalesce", arguments);
        }
        return of("coalesce", first, last);
    }

    /** A number that shapes a call, such as a length: written out, so that the server knows the same call again. */
    static ExprNode number(int value) {
        return new ExprNode.Literal<>(StandardTypes.INTEGER, value);
    }

    /**
     * A count or place among an expression's arguments.
     *
     * @throws IllegalArgumentException if it's below the least one that all databases agree on
     */
    static ExprNode atLeast(int least, int value, Expr<?, ?> expression, String method) {
        if (value < least) {
            throw new IllegalArgumentException(expression + "." + method + ": " + value + " is below " + least
                    + ", where databases don't agree; use " + least + " or more");
        }
        return number(value);
    }
}

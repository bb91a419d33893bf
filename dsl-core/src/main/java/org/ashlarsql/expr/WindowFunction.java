package org.ashlarsql.expr;

import java.util.function.Function;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;

/**
 * A function that has a meaning over a window only: {@code rank().over(orderBy(FILM.length.desc()))}.
 *
 * @param <E> the expression that it makes
 */
public final class WindowFunction<E> {

    private final ExprNode call;
    private final Function<ExprNode, E> kind;

    /**
     * @param kind makes the expression of its node
     */
    public WindowFunction(ExprNode call, Function<ExprNode, E> kind) {
        this.call = call;
        this.kind = kind;
    }

    /** {@code this over ()}: over all rows of the query, in no order. */
    public E over() {
        return over(Window.ALL);
    }

    /** {@code this over (window)}. */
    public E over(Window window) {
        return kind.apply(new ExprNode.Over(call, window.node()));
    }

    @Override
    public String toString() {
        return ReadableSql.expression(call);
    }
}

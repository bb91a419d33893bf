package org.ashlarsql.dsl;

import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;

/**
 * A CASE that compares one expression with values: {@link #otherwise} gives it an ELSE, {@link #end} ends it without one.
 *
 * @param <W> the value that is compared
 * @param <V> the value of its results
 * @param <S> the kind of its results
 * @param <N> the same kind with NULL possible
 */
public final class SimpleCase<W, V, S, N> {

    private final Expr<W, ?> operand;
    private final Branches<V, S, N> branches;

    SimpleCase(Expr<W, ?> operand, Branches<V, S, N> branches) {
        this.operand = operand;
        this.branches = branches;
    }

    /** {@code when value then result}. */
    public SimpleCase<W, V, S, N> when(W value, Shape<S, N, ?> result) {
        return and(bind(value), result.node());
    }

    /** The same, where one of the results may be NULL. */
    public SimpleCase<W, V, N, N> when(W value, Kind<N> result) {
        return new SimpleCase<>(operand, branches.asNullable().and(bind(value), result.node()));
    }

    /** {@code when value then result}. */
    public SimpleCase<W, V, S, N> when(W value, V result) {
        return and(bind(value), branches.bind(result));
    }

    /** {@code else result end}. */
    public S otherwise(Shape<S, N, ?> result) {
        return branches.otherwise(result.node());
    }

    /** {@code else result end}, where one of the results may be NULL. */
    public N otherwise(Kind<N> result) {
        return branches.asNullable().otherwise(result.node());
    }

    /** {@code else value end}. */
    public S otherwise(V value) {
        return branches.otherwise(branches.bind(value));
    }

    /** {@code end}: NULL where no value is equal. */
    public N end() {
        return branches.end();
    }

    private SimpleCase<W, V, S, N> and(ExprNode value, ExprNode result) {
        return new SimpleCase<>(operand, branches.and(value, result));
    }

    private ExprNode bind(W value) {
        return new ExprNode.Bind<>(operand.sqlType(), value);
    }
}

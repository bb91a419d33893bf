package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/**
 * An expression, seen by what reading it yields alone: an {@code Operand<Integer>} is a number that can't be NULL.
 *
 * @param <R> what reading it yields
 */
public sealed interface Operand<R> extends Projection<R> permits Expr {

    /** What this expression is in the statement's tree. */
    ExprNode node();
}

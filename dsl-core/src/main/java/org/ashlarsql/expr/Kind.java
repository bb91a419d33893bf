package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/**
 * An expression of one kind of values, whether it may be NULL or not: every {@link Shape} is one.
 *
 * @param <N> the kind, with NULL possible
 */
public interface Kind<N> {

    /** What this expression is in the statement's tree. */
    ExprNode node();

    /** An expression like this one that may be NULL, of another node. */
    N nullable(ExprNode node);
}

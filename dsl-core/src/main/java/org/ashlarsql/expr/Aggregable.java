package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;

/**
 * What can be aggregated to a value of its own kind: {@code max(FILM.title)} is a text, {@code max(FILM.length)} a number.
 *
 * @param <A> the aggregate, NULL of no rows
 */
public interface Aggregable<A> {

    /** What this expression is in the statement's tree. */
    ExprNode node();

    /** An aggregate whose values are of this kind. */
    A aggregate(ExprNode.Aggregate node);
}

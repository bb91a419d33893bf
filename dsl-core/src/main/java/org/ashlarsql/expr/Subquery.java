package org.ashlarsql.expr;

import org.ashlarsql.tree.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * A query that may stand inside another statement.
 *
 * @param <R> what one of its rows is
 */
public interface Subquery<R extends @Nullable Object> {

    /** The query in the statement's tree. */
    QueryNode node();

    /** What its rows hold. */
    Projection<R> projection();
}

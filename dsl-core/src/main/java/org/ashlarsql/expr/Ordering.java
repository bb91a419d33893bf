package org.ashlarsql.expr;

import org.ashlarsql.tree.OrderItem;

/**
 * One item of ORDER BY: an expression, smallest first, or with a direction and a place for NULL, {@code
 * FILM.length.desc().nullsLast()}.
 */
public sealed interface Ordering permits Expr, SortKey {

    /** What this is in the statement's tree. */
    OrderItem orderItem();
}

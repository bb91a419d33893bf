package org.ashlarsql.expr;

import org.ashlarsql.tree.OrderItem;

/**
 * One item of ORDER BY: {@code FILM.length.desc().nullsLast()}.
 *
 * <p>Without {@link #nullsFirst()} or {@link #nullsLast()} NULL sorts where the database puts it: above every value on
 * PostgreSQL, below every value on the others.
 */
public sealed interface Ordering permits SortKey {

    /** What this is in the statement's tree. */
    OrderItem node();

    /** The other direction, with NULL where it was. */
    Ordering reversed();

    /** NULL before every value; on MariaDB and MySQL by an item of its own. */
    Ordering nullsFirst();

    /** NULL behind every value; on MariaDB and MySQL by an item of its own. */
    Ordering nullsLast();
}

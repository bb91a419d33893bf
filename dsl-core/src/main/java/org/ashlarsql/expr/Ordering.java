package org.ashlarsql.expr;

import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.OrderItem.Nulls;

/**
 * One item of ORDER BY: {@code FILM.length.desc().nullsLast()}.
 *
 * <p>Without {@link #nullsFirst()} or {@link #nullsLast()} NULL sorts where the database puts it: above every value on
 * PostgreSQL, below every value on the others.
 */
public record Ordering(OrderItem node) {

    /** The other direction, with NULL where it was. */
    public Ordering reversed() {
        return new Ordering(new OrderItem(node.operand(), !node.descending(), node.nulls()));
    }

    /** NULL before every value; on MariaDB and MySQL by an item of its own. */
    public Ordering nullsFirst() {
        return new Ordering(new OrderItem(node.operand(), node.descending(), Nulls.FIRST));
    }

    /** NULL behind every value; on MariaDB and MySQL by an item of its own. */
    public Ordering nullsLast() {
        return new Ordering(new OrderItem(node.operand(), node.descending(), Nulls.LAST));
    }
}

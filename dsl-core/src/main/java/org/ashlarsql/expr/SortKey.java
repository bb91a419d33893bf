package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.OrderItem.Nulls;

/**
 * An expression that is sorted by, in a direction.
 *
 * <p>Without {@link #nullsFirst()} or {@link #nullsLast()} NULL sorts where the database puts it: above every value on
 * PostgreSQL, below every value on the others.
 *
 * @param <R> what reading the expression yields
 */
public record SortKey<R>(Expr<?, R> expression, boolean descending, Nulls nulls) implements Ordering {

    @Override
    public OrderItem orderItem() {
        return new OrderItem(expression.node(), descending, nulls);
    }

    /** The other direction, with NULL where it was. */
    public SortKey<R> reversed() {
        return new SortKey<>(expression, !descending, nulls);
    }

    /** NULL before every value; on MariaDB and MySQL by an item of its own. */
    public SortKey<R> nullsFirst() {
        return new SortKey<>(expression, descending, Nulls.FIRST);
    }

    /** NULL behind every value; on MariaDB and MySQL by an item of its own. */
    public SortKey<R> nullsLast() {
        return new SortKey<>(expression, descending, Nulls.LAST);
    }

    /** Whether the expression may be NULL. */
    public boolean isNullable() {
        return expression.nullness().equals(Nullness.optional());
    }

    /** A value of the expression as a bind parameter. */
    public ExprNode.Bind<?> bind(R value) {
        return bind(expression, value);
    }

    private static <V, R> ExprNode.Bind<V> bind(Expr<V, R> expression, R value) {
        return new ExprNode.Bind<>(expression.sqlType(), expression.nullness().value(value));
    }
}

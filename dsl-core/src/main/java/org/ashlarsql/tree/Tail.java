package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ORDER BY, LIMIT and OFFSET.
 *
 * @param withTies whether rows that sort equal to the last one within the limit are wanted, too
 */
public record Tail(
        List<OrderItem> orderBy,
        @Nullable ExprNode limit,
        @Nullable ExprNode offset,
        boolean withTies) {
    /** No order, no limit. */
    public static final Tail NONE = new Tail(List.of(), null, null, false);

    public Tail {
        orderBy = List.copyOf(orderBy);
    }

    public boolean isEmpty() {
        return orderBy.isEmpty() && limit == null && offset == null;
    }

    public Tail withOrderBy(List<OrderItem> newOrderBy) {
        return new Tail(newOrderBy, limit, offset, withTies);
    }

    public Tail withLimit(ExprNode newLimit, boolean newWithTies) {
        return new Tail(orderBy, newLimit, offset, newWithTies);
    }

    public Tail withOffset(ExprNode newOffset) {
        return new Tail(orderBy, limit, newOffset, withTies);
    }
}

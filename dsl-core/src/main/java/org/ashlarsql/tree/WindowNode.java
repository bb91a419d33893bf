package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a window function is computed over.
 *
 * @param name its name in the WINDOW clause, or null where it's written out
 * @param frame null for the standard's own: up to the current row where there's an order, else all rows
 */
public record WindowNode(
        @Nullable Name name,
        List<ExprNode> partitionBy,
        List<OrderItem> orderBy,
        @Nullable Frame frame) {

    /** All rows in no order. */
    public static final WindowNode ALL = new WindowNode(null, List.of(), List.of(), null);

    public WindowNode {
        partitionBy = List.copyOf(partitionBy);
        orderBy = List.copyOf(orderBy);
    }
}

package org.ashlarsql.tree;

import java.util.List;
import java.util.stream.Stream;
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

    /** The windows with a name over which an expression is computed. */
    public static Stream<WindowNode> namedIn(ExprNode node) {
        if (node instanceof ExprNode.Column) {
            return Stream.empty();
        }
        Stream<WindowNode> inside = Parts.of(node).expressions().stream().flatMap(WindowNode::namedIn);
        boolean here = node instanceof ExprNode.Over over && over.window().name() != null;
        return here ? Stream.concat(Stream.of(((ExprNode.Over) node).window()), inside) : inside;
    }
}

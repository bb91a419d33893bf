package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.SelectNode;

/**
 * Finds where a query uses a grouped expression again that sends values of its own, other than as a whole item of the
 * select list, which GROUP BY and ORDER BY name by its place.
 */
final class GroupedAgain {

    private final Set<ExprNode> grouped = new HashSet<>();
    private final List<ExprNode> found = new ArrayList<>();

    private GroupedAgain() {}

    static List<ExprNode> in(SelectNode node) {
        var again = new GroupedAgain();
        for (ExprNode item : node.grouping().expressions()) {
            if (HoldsBinds.in(item)) {
                again.grouped.add(item.unlabeled());
            }
        }
        if (!again.grouped.isEmpty()) {
            again.look(node);
        }
        return again.found;
    }

    private void look(SelectNode node) {
        List<ExprNode> selected = node.items().stream().map(ExprNode::unlabeled).toList();
        selected.stream().filter(item -> !grouped.contains(item)).forEach(this::walk);
        if (node.grouping().having() != null) {
            walk(node.grouping().having());
        }
        for (OrderItem item : node.tail().orderBy()) {
            ExprNode operand = item.operand().unlabeled();
            if (!selected.contains(operand)) {
                walk(operand);
            }
        }
    }

    private void walk(ExprNode node) {
        if (grouped.contains(node)) {
            found.add(node);
        } else if (!(node instanceof ExprNode.Aggregate)) {
            Parts.of(node).expressions().forEach(this::walk);
        }
    }
}

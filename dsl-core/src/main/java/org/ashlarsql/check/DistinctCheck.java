package org.ashlarsql.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.Allowance;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.SelectNode;

/** DISTINCT leaves rows that ORDER BY can sort: https://www.postgresql.org/docs/current/sql-select.html#SQL-DISTINCT */
final class DistinctCheck {

    private DistinctCheck() {}

    static void check(SelectNode node) {
        if (!node.distinct().rows() && node.distinct().on().isEmpty()) {
            return;
        }
        List<ExprNode> sorted = node.tail().orderBy().stream()
                .map(OrderItem::operand)
                .map(ExprNode::unlabeled)
                .toList();
        if (node.distinct().rows()) {
            if (node.extras().allowances().contains(Allowance.UNSELECTED_ORDER)) {
                return;
            }
            rows(sorted, node.items().stream().map(ExprNode::unlabeled).toList());
        } else {
            on(sorted, node.distinct().on().stream().map(ExprNode::unlabeled).toList());
        }
    }

    /** A row stands for several, which agree in nothing but what is selected. */
    private static void rows(List<ExprNode> sorted, List<ExprNode> selected) {
        for (ExprNode expression : sorted) {
            if (!selected.contains(expression)) {
                throw new CheckException("ORDER BY holds " + ReadableSql.expression(expression)
                        + ", which SELECT DISTINCT doesn't select, so that a row may have several values of it; select it,"
                        + " or use groupBy(...) and order by min(...) or max(...) of it");
            }
        }
    }

    /** The rows that the first is taken of stand together. */
    private static void on(List<ExprNode> sorted, List<ExprNode> expressions) {
        Set<ExprNode> missing = new LinkedHashSet<>(expressions);
        for (ExprNode expression : sorted) {
            if (!missing.isEmpty() && !expressions.contains(expression)) {
                throw new CheckException("ORDER BY has to start with the expressions of DISTINCT ON, in whatever order,"
                        + " but holds " + ReadableSql.expression(expression) + " before "
                        + ReadableSql.expression(missing.iterator().next())
                        + "; order by the latter first, or sort the whole with as(\"name\")");
            }
            missing.remove(expression);
        }
    }
}

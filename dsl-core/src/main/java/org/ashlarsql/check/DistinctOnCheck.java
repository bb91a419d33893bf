package org.ashlarsql.check;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.SelectNode;

/**
 * The rows that DISTINCT ON takes the first of stand together, since ORDER BY starts with its expressions:
 * https://www.postgresql.org/docs/current/sql-select.html#SQL-DISTINCT
 */
final class DistinctOnCheck {

    private DistinctOnCheck() {}

    static void check(SelectNode node) {
        Set<ExprNode> missing = new LinkedHashSet<>();
        node.distinct().on().forEach(expression -> missing.add(expression.unlabeled()));
        Set<ExprNode> all = Set.copyOf(missing);
        for (OrderItem item : node.tail().orderBy()) {
            ExprNode sorted = item.operand().unlabeled();
            if (!missing.isEmpty() && !all.contains(sorted)) {
                throw new CheckException("ORDER BY has to start with the expressions of DISTINCT ON, in whatever order,"
                        + " but holds " + ReadableSql.expression(sorted) + " before "
                        + ReadableSql.expression(missing.iterator().next())
                        + "; order by the latter first, or sort the whole with as(\"name\")");
            }
            missing.remove(sorted);
        }
    }
}

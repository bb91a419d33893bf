package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.SelectNode;

/** A query's row that columns are set to, as a query of its own for each of them. */
final class OneByOne {

    private OneByOne() {}

    static List<AssignmentNode> assignments(AssignmentNode.Row row, Dialect dialect) {
        var all = new ArrayList<AssignmentNode>();
        for (int i = 0; i < row.columns().size(); i++) {
            all.add(new AssignmentNode.Value(
                    row.columns().get(i), new ExprNode.ScalarQuery(only(row.query(), i, dialect))));
        }
        return all;
    }

    private static QueryNode only(QueryNode query, int item, Dialect dialect) {
        if (query instanceof BoundNode bound) {
            return new BoundNode(only(bound.query(), item, dialect), bound.values());
        }
        boolean independent = query instanceof SelectNode select
                && !select.distinct().rows()
                && select.distinct().on().isEmpty()
                && select.grouping().qualify() == null
                && select.tail().orderBy().stream().noneMatch(key -> key.operand() instanceof ExprNode.Labeled);
        if (!independent) {
            throw new UnsupportedFeatureException(
                    "setting several columns to the row of a query with DISTINCT, a set operation, or an order by a label",
                    dialect,
                    "set each column to a scalar(...)");
        }
        return ((SelectNode) query).withItems(List.of(query.items().get(item)));
    }
}

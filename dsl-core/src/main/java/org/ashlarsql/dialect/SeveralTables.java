package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Feature;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FreeColumns;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.UpdateNode;

/** What MySQL and MariaDB can't do in statements on several tables: https://dev.mysql.com/doc/refman/8.0/en/update.html */
final class SeveralTables {

    private SeveralTables() {}

    static void check(UpdateNode node, Dialect dialect) {
        requireNoTail(node.tail(), dialect);
        for (AssignmentNode one : node.assignments()) {
            for (AssignmentNode other : node.assignments()) {
                if (one != other) {
                    requireIndependent(one, other, node, dialect);
                }
            }
        }
    }

    /** Rows are chosen and sorted on one table only. */
    static void requireNoTail(Tail tail, Dialect dialect) {
        if (!tail.isEmpty()) {
            throw new UnsupportedFeatureException(
                    Feature.UPDATE_LIMIT + " with several tables",
                    dialect,
                    "write the condition on the other tables as exists(...)");
        }
    }

    /** In which order they are made isn't said. */
    private static void requireIndependent(AssignmentNode one, AssignmentNode other, UpdateNode node, Dialect dialect) {
        for (Name column : one.columns()) {
            if (reads(other, new ExprNode.Column(node.table(), column))) {
                throw new UnsupportedFeatureException(
                        "reading " + column + " in another assignment of an UPDATE of several tables that sets it",
                        dialect,
                        "use two statements");
            }
        }
    }

    private static boolean reads(AssignmentNode assignment, ExprNode.Column column) {
        if (assignment instanceof AssignmentNode.Row row) {
            return FreeColumns.of(row.query()).contains(column);
        }
        return assignment instanceof AssignmentNode.Value value && reads(value.value(), column);
    }

    private static boolean reads(ExprNode node, ExprNode.Column column) {
        if (node.equals(column)) {
            return true;
        }
        Parts parts = Parts.of(node);
        List<ExprNode> expressions = parts.expressions();
        return expressions.stream().anyMatch(part -> reads(part, column))
                || (parts.query() != null && FreeColumns.of(parts.query()).contains(column));
    }
}

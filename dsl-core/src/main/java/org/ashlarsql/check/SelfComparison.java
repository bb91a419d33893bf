package org.ashlarsql.check;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;

/** A table joined to itself, or a subquery on the table that stands around it, wants two names. */
final class SelfComparison {

    private SelfComparison() {}

    static void check(ExprNode condition, Clause clause) {
        if (condition instanceof ExprNode.Junction junction && junction.operator() == JunctionOperator.AND) {
            junction.parts().forEach(part -> check(part, clause));
        } else if (condition instanceof ExprNode.Comparison comparison
                && comparison.operator() == ComparisonOperator.EQ
                && comparison.left() instanceof ExprNode.Column column
                && column.equals(comparison.right())) {
            throw new CheckException(ReadableSql.expression(column) + " is compared with itself in " + clause
                    + ", where nothing but NULL makes a difference; take the column of another table, or of the same one by"
                    + " another name, as(\"...\"), or say isNotNull()");
        }
    }
}

package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;

/** Comparisons of rows as comparisons of their parts, as the standard defines them: SQL:2016, 8.2. */
final class RowsInParts {

    private RowsInParts() {}

    static ExprNode compared(ComparisonOperator operator, List<ExprNode> left, List<ExprNode> right) {
        return switch (operator) {
            case EQ -> each(JunctionOperator.AND, operator, left, right);
            case NE -> each(JunctionOperator.OR, operator, left, right);
            case LT, LE -> ordered(ComparisonOperator.LT, operator, left, right);
            case GT, GE -> ordered(ComparisonOperator.GT, operator, left, right);
        };
    }

    private static ExprNode each(
            JunctionOperator junction, ComparisonOperator operator, List<ExprNode> left, List<ExprNode> right) {
        var parts = new ArrayList<ExprNode>();
        for (int i = 0; i < left.size(); i++) {
            parts.add(new ExprNode.Comparison(operator, left.get(i), right.get(i)));
        }
        return new ExprNode.Junction(junction, parts);
    }

    /** The first part decides, unless it's equal; of the last one alone equality may do. */
    private static ExprNode ordered(
            ComparisonOperator strict, ComparisonOperator operator, List<ExprNode> left, List<ExprNode> right) {
        ExprNode first = left.get(0);
        ExprNode other = right.get(0);
        if (left.size() == 1) {
            return new ExprNode.Comparison(operator, first, other);
        }
        ExprNode rest = ordered(strict, operator, left.subList(1, left.size()), right.subList(1, right.size()));
        var equal = new ExprNode.Comparison(ComparisonOperator.EQ, first, other);
        return new ExprNode.Junction(
                JunctionOperator.OR,
                List.of(
                        new ExprNode.Comparison(strict, first, other),
                        new ExprNode.Junction(JunctionOperator.AND, List.of(equal, rest))));
    }
}

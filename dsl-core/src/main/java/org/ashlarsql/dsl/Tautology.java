package org.ashlarsql.dsl;

import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;

/** What holds for every row whatever it is: TRUE, a value equal to itself, NOT IN of nothing, and what is made of those. */
final class Tautology {

    private Tautology() {}

    static boolean is(ExprNode node) {
        if (node instanceof ExprNode.Literal<?> literal) {
            return Boolean.TRUE.equals(literal.value());
        }
        if (node instanceof ExprNode.InList<?> list) {
            return list.negated() && list.values().isEmpty();
        }
        if (node instanceof ExprNode.Comparison comparison) {
            return comparison.operator() == ComparisonOperator.EQ
                    && comparison.left() instanceof ExprNode.Bind<?> left
                    && left.value() != null
                    && left.equals(comparison.right());
        }
        if (node instanceof ExprNode.Junction junction) {
            return junction.operator() == JunctionOperator.AND
                    ? junction.parts().stream().allMatch(Tautology::is)
                    : junction.parts().stream().anyMatch(Tautology::is);
        }
        return node instanceof ExprNode.Not not && isContradiction(not.operand());
    }

    private static boolean isContradiction(ExprNode node) {
        if (node instanceof ExprNode.Literal<?> literal) {
            return Boolean.FALSE.equals(literal.value());
        }
        if (node instanceof ExprNode.InList<?> list) {
            return !list.negated() && list.values().isEmpty();
        }
        return node instanceof ExprNode.Not not && is(not.operand());
    }
}

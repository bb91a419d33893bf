package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Quantifier;

/**
 * The elements of an array.
 *
 * @param quantifier for how many of them the comparison has to hold
 */
public record QuantifiedElements<E>(Quantifier quantifier, ArrayExpr<E, ?> array) implements Quantified<E> {

    @Override
    public ExprNode compared(ComparisonOperator operator, ExprNode left) {
        String function = quantifier == Quantifier.ANY ? "array_any" : "array_all";
        return new ExprNode.Comparison(operator, left, new ExprNode.Call(function, List.of(array.node())));
    }
}

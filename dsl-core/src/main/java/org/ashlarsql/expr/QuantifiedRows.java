package org.ashlarsql.expr;

import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Quantifier;

/**
 * The rows of a query of one column.
 *
 * @param quantifier for how many of the rows the comparison has to hold
 */
public record QuantifiedRows<V>(Quantifier quantifier, Subquery<?> query) implements Quantified<V> {

    @Override
    public ExprNode compared(ComparisonOperator operator, ExprNode left) {
        return new ExprNode.Quantified(operator, left, quantifier, query.node());
    }
}

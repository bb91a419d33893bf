package org.ashlarsql.expr;

import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;

/**
 * What a value is compared with: an expression, or {@link Quantified} ones, {@code any(...)} and {@code all(...)}.
 *
 * @param <V> the value that is compared
 */
public interface Comparand<V> {

    /** The comparison of a value with this. */
    ExprNode compared(ComparisonOperator operator, ExprNode left);
}

package org.ashlarsql.expr;

import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;

/**
 * Several values to be compared with: {@code any(select(...))} or {@code all(select(...))}, {@code any(array)} or
 * {@code all(array)}.
 *
 * @param <V> the value that is compared
 */
public interface Quantified<V> {

    /** The comparison of a value with these. */
    ExprNode compared(ComparisonOperator operator, ExprNode left);
}

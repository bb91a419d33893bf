package org.ashlarsql.expr;

import org.ashlarsql.tree.ComparisonOperator;

/** Comparisons with other expressions of the same type; {@link NumComparisons} has those of numbers. */
public interface Comparisons<V, R> extends Expr<V, R> {

    /** {@code this = other}. */
    default Condition eq(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.EQ, node()));
    }

    /** {@code this <> other}. */
    default Condition ne(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.NE, node()));
    }

    /** {@code this < other}. */
    default Condition lt(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.LT, node()));
    }

    /** {@code this <= other}. */
    default Condition le(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.LE, node()));
    }

    /** {@code this > other}. */
    default Condition gt(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.GT, node()));
    }

    /** {@code this >= other}. */
    default Condition ge(Comparand<V> other) {
        return new Condition(other.compared(ComparisonOperator.GE, node()));
    }
}

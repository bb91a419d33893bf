package org.ashlarsql.dsl;

import org.ashlarsql.tree.QueryNode.SetOperator;
import org.jspecify.annotations.Nullable;

/**
 * A query that can be combined with another one of the same rows. ORDER BY and LIMIT said behind it are those of the whole;
 * a branch keeps its own.
 *
 * @param <R> what one of the rows is
 */
public interface Combining<R extends @Nullable Object> {

    /** This query combined with another one. */
    Select<R> combine(SetOperator operator, boolean all, Select<R> other);

    /** {@code union}: the rows of both, each once. */
    default Select<R> union(Select<R> other) {
        return combine(SetOperator.UNION, false, other);
    }

    /** {@code union all}: the rows of both. */
    default Select<R> unionAll(Select<R> other) {
        return combine(SetOperator.UNION, true, other);
    }

    /** {@code intersect}: the rows that are in both, each once. */
    default Select<R> intersect(Select<R> other) {
        return combine(SetOperator.INTERSECT, false, other);
    }

    /** {@code except}: the rows of this query that aren't in the other, each once. */
    default Select<R> except(Select<R> other) {
        return combine(SetOperator.EXCEPT, false, other);
    }

    /** {@code intersect all}: the rows that are in both, as often as in the one that has them less often. */
    default Select<R> intersectAll(Select<R> other) {
        return combine(SetOperator.INTERSECT, true, other);
    }

    /** {@code except all}: the rows of this query, each as many times less as it is in the other. */
    default Select<R> exceptAll(Select<R> other) {
        return combine(SetOperator.EXCEPT, true, other);
    }
}

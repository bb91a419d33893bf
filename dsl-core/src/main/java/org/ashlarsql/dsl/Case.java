package org.ashlarsql.dsl;

import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.Shape;

/**
 * A CASE that isn't finished: {@link #otherwise} gives it an ELSE, {@link #end} ends it without one.
 *
 * @param <W> what stands behind WHEN: a condition, or a value of the expression that is compared
 * @param <V> the value of its results
 * @param <S> the kind of its results
 * @param <N> the same kind with NULL possible
 */
public final class Case<W, V, S, N> {

    private final Branches<W, V, S, N> branches;

    Case(Branches<W, V, S, N> branches) {
        this.branches = branches;
    }

    /** {@code when condition}, or {@code when value}. */
    public When<W, V, S, N> when(W conditionOrValue) {
        return new When<>(branches, conditionOrValue);
    }

    /** {@code else result end}. */
    public S otherwise(Shape<S, N, ?> result) {
        return branches.otherwise(result.node());
    }

    /** {@code else result end}, where one of the results may be NULL. */
    public N otherwise(Kind<N> result) {
        return branches.asNullable().otherwise(result.node());
    }

    /** {@code else value end}. */
    public S otherwise(V value) {
        return branches.otherwise(branches.bind(value));
    }

    /** {@code end}: NULL where no branch is taken. */
    public N end() {
        return branches.end();
    }
}

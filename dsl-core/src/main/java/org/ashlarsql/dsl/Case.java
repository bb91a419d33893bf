package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.Shape;

/**
 * A CASE that isn't finished: {@link #otherwise} gives it an ELSE, {@link #end} ends it without one.
 *
 * @param <V> the value of its results
 * @param <S> the kind of its results
 * @param <N> the same kind with NULL possible
 */
public final class Case<V, S, N> {

    private final Branches<V, S, N> branches;

    Case(Branches<V, S, N> branches) {
        this.branches = branches;
    }

    /** {@code when condition then result}. */
    public Case<V, S, N> when(Condition condition, Shape<S, N, ?> result) {
        return new Case<>(branches.and(condition.node(), result.node()));
    }

    /** The same, where one of the results may be NULL. */
    public Case<V, N, N> when(Condition condition, Kind<N> result) {
        return new Case<>(branches.asNullable().and(condition.node(), result.node()));
    }

    /** {@code when condition then value}. */
    public Case<V, S, N> when(Condition condition, V value) {
        return new Case<>(branches.and(condition.node(), branches.bind(value)));
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

    /** {@code end}: NULL where no condition holds. */
    public N end() {
        return branches.end();
    }
}

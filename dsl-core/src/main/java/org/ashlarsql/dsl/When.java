package org.ashlarsql.dsl;

import org.ashlarsql.expr.Kind;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;

/**
 * A further WHEN of a CASE, that has no result yet.
 *
 * @param <W> what stands behind WHEN: a condition, or a value of the expression that is compared
 * @param <V> the value of the results
 * @param <S> the kind of the results
 * @param <N> the same kind with NULL possible
 */
public final class When<W, V, S, N> {

    private final Branches<W, V, S, N> before;
    private final ExprNode when;

    When(Branches<W, V, S, N> before, W when) {
        this.before = before;
        this.when = before.subject().when().apply(when);
    }

    /** {@code then result}. */
    public Case<W, V, S, N> then(Shape<S, N, ?> result) {
        return new Case<>(before.and(when, result.node()));
    }

    /** {@code then result}, where one of the results may be NULL. */
    public Case<W, V, N, N> then(Kind<N> result) {
        return new Case<>(before.asNullable().and(when, result.node()));
    }

    /** {@code then value}. */
    public Case<W, V, S, N> then(V value) {
        return new Case<>(before.and(when, before.bind(value)));
    }
}

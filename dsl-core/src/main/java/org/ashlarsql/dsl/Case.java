package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;

/**
 * A CASE that isn't finished: {@link #otherwise} gives it an ELSE, {@link #end} ends it without one.
 *
 * @param <S> the kind of its results
 * @param <N> the same kind with NULL possible
 */
public final class Case<S, N> {

    private final Shape<S, N, ?> shape;
    private final List<ExprNode.Case.When> branches;

    Case(Shape<S, N, ?> shape, List<ExprNode.Case.When> branches) {
        this.shape = shape;
        this.branches = branches;
    }

    /** {@code when condition then result}. */
    public Case<S, N> when(Condition condition, Shape<S, ?, ?> result) {
        var more = new ArrayList<>(branches);
        more.add(new ExprNode.Case.When(condition.node(), result.node()));
        return new Case<>(shape, more);
    }

    /** {@code else result end}. */
    public S otherwise(Shape<S, ?, ?> result) {
        return shape.sameAs(new ExprNode.Case(branches, result.node()));
    }

    /** {@code end}: NULL where no condition holds. */
    public N end() {
        return shape.nullable(new ExprNode.Case(branches, null));
    }
}

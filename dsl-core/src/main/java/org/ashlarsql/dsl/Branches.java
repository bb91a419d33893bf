package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a CASE so far, all of the kind of the first result.
 *
 * @param operand what the branches are compared with, or null where they are conditions
 */
record Branches<V, S extends Expr<V, ?>, N>(
        @Nullable ExprNode operand, Shape<S, N, ?> shape, List<ExprNode.Case.When> list) {

    static <V, S extends Expr<V, ?>, N> Branches<V, S, N> first(
            @Nullable ExprNode operand, ExprNode condition, Shape<S, N, ?> result) {
        return new Branches<>(operand, result, List.of(new ExprNode.Case.When(condition, result.node())));
    }

    Branches<V, S, N> and(ExprNode condition, ExprNode result) {
        var more = new ArrayList<>(list);
        more.add(new ExprNode.Case.When(condition, result));
        return new Branches<>(operand, shape, List.copyOf(more));
    }

    /** A value as a result. */
    ExprNode bind(V value) {
        return new ExprNode.Bind<>(shape.sameAs(shape.node()).sqlType(), value);
    }

    S otherwise(ExprNode result) {
        return shape.sameAs(new ExprNode.Case(operand, list, result));
    }

    N end() {
        return shape.nullable(new ExprNode.Case(operand, list, null));
    }
}

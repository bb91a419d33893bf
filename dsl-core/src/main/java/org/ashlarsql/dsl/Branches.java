package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * The branches of a CASE so far, all of the kind of the first result.
 *
 * @param operand what the branches are compared with, or null where they are conditions
 */
record Branches<V, S, N>(
        @Nullable ExprNode operand,
        SqlType<V> type,
        Function<ExprNode, S> same,
        Function<ExprNode, N> nullable,
        List<ExprNode.Case.When> list) {

    static <V, S extends Expr<V, ?>, N> Branches<V, S, N> first(
            @Nullable ExprNode operand, ExprNode condition, Shape<S, N, ?> result) {
        SqlType<V> type = result.sameAs(result.node()).sqlType();
        var first = new ExprNode.Case.When(condition, result.node());
        return new Branches<>(operand, type, result::sameAs, result::nullable, List.of(first));
    }

    /** These and one more. */
    Branches<V, S, N> and(ExprNode condition, ExprNode result) {
        var more = new ArrayList<>(list);
        more.add(new ExprNode.Case.When(condition, result));
        return new Branches<>(operand, type, same, nullable, List.copyOf(more));
    }

    /** The same, of which one may be NULL. */
    Branches<V, N, N> asNullable() {
        return new Branches<>(operand, type, nullable, nullable, list);
    }

    /** A value as a result. */
    ExprNode bind(V value) {
        return new ExprNode.Bind<>(type, value);
    }

    S otherwise(ExprNode result) {
        return same.apply(new ExprNode.Case(operand, list, result));
    }

    N end() {
        return nullable.apply(new ExprNode.Case(operand, list, null));
    }
}

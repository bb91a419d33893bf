package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * The branches of a CASE so far, all of the kind of the first result.
 *
 * @param subject what its branches are chosen by
 */
record Branches<W, V, S, N>(
        CaseSubject<W> subject,
        SqlType<V> type,
        Function<ExprNode, S> same,
        Function<ExprNode, N> nullable,
        List<ExprNode.Case.When> list) {

    static <W, V, S extends Expr<V, ?>, N> Branches<W, V, S, N> first(
            CaseSubject<W> subject, ExprNode when, Shape<S, N, ?> result) {
        SqlType<V> type = result.sameAs(result.node()).sqlType();
        var first = new ExprNode.Case.When(when, result.node());
        return new Branches<>(subject, type, result::sameAs, result::nullable, List.of(first));
    }

    /** These and one more. */
    Branches<W, V, S, N> and(ExprNode when, ExprNode result) {
        var more = new ArrayList<>(list);
        more.add(new ExprNode.Case.When(when, result));
        return new Branches<>(subject, type, same, nullable, List.copyOf(more));
    }

    /** The same, of which one may be NULL. */
    Branches<W, V, N, N> asNullable() {
        return new Branches<>(subject, type, nullable, nullable, list);
    }

    /** A value as a result. */
    ExprNode bind(V value) {
        return new ExprNode.Bind<>(type, value);
    }

    S otherwise(ExprNode result) {
        return same.apply(new ExprNode.Case(subject.operand(), list, result));
    }

    N end() {
        return nullable.apply(new ExprNode.Case(subject.operand(), list, null));
    }
}

package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;

/**
 * The first WHEN of a CASE, whose result says of what kind the CASE is.
 *
 * @param <W> what stands behind WHEN: a condition, or a value of the expression that is compared
 */
public final class FirstWhen<W> {

    private final CaseSubject<W> subject;
    private final ExprNode when;

    FirstWhen(CaseSubject<W> subject, W when) {
        this.subject = subject;
        this.when = subject.when().apply(when);
    }

    /** {@code then result}. */
    public <V, S extends Expr<V, ?>, N> Case<W, V, S, N> then(Shape<S, N, ?> result) {
        return new Case<>(Branches.first(subject, when, result));
    }

    /** {@code then text}. */
    public Case<W, String, TextExpr<String>, TextExpr<Optional<String>>> then(String result) {
        return then(Sql.val(result));
    }

    /** {@code then number}. */
    public <V extends Number> Case<W, V, NumExpr<V, V>, NumExpr<V, Optional<V>>> then(V result) {
        return then(Sql.val(result));
    }

    /** {@code then truth}. */
    public Case<W, Boolean, BoolExpr<Boolean>, BoolExpr<Optional<Boolean>>> then(Boolean result) {
        return then(Sql.val(result));
    }
}

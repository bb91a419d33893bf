package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;

/**
 * A CASE that compares one expression with values, and has none yet.
 *
 * @param <W> the value that is compared
 */
public final class CaseValue<W> {

    private final Expr<W, ?> operand;

    CaseValue(Expr<W, ?> operand) {
        this.operand = operand;
    }

    /** {@code when value then result}. */
    public <V, S extends Expr<V, ?>, N> SimpleCase<W, V, S, N> when(W value, Shape<S, N, ?> result) {
        return new SimpleCase<>(operand, Branches.first(operand.node(), bind(value), result));
    }

    /** {@code when value then text}. */
    public SimpleCase<W, String, TextExpr<String>, TextExpr<Optional<String>>> when(W value, String result) {
        return when(value, Sql.val(result));
    }

    /** {@code when value then number}. */
    public <V extends Number> SimpleCase<W, V, NumExpr<V, V>, NumExpr<V, Optional<V>>> when(W value, V result) {
        return when(value, Sql.val(result));
    }

    private ExprNode bind(W value) {
        return new ExprNode.Bind<>(operand.sqlType(), value);
    }
}

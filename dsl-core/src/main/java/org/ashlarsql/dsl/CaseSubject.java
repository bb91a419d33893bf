package org.ashlarsql.dsl;

import java.util.function.Function;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * What the branches of a CASE are chosen by.
 *
 * @param operand what they are compared with, or null where they are conditions
 * @param when what stands behind WHEN
 */
record CaseSubject<W>(@Nullable ExprNode operand, Function<W, ExprNode> when) {

    static final CaseSubject<Condition> CONDITIONS = new CaseSubject<>(null, Condition::node);

    static <W> CaseSubject<W> valuesOf(Expr<W, ?> operand) {
        return new CaseSubject<>(operand.node(), value -> new ExprNode.Bind<>(operand.sqlType(), value));
    }
}

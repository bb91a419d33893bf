package org.ashlarsql.dsl;

import org.ashlarsql.expr.Expr;

/**
 * A CASE that compares one expression with values, and has none yet.
 *
 * @param <W> the value that is compared
 */
public final class CaseValue<W> {

    private final CaseSubject<W> subject;

    CaseValue(Expr<W, ?> operand) {
        this.subject = CaseSubject.valuesOf(operand);
    }

    /** {@code when value}; go on with {@code then}. */
    public FirstWhen<W> when(W value) {
        return new FirstWhen<>(subject, value);
    }
}

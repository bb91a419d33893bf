package org.ashlarsql.feature;

import java.util.Optional;
import org.ashlarsql.expr.Expr;

/** An expression of the table {@code film}, as it is and with every operand in parentheses. */
record RandomExpression(Expr<?, ? extends Optional<?>> bare, Expr<?, ? extends Optional<?>> bracketed) {}

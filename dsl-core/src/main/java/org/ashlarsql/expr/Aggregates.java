package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** Aggregates whose type isn't that of their argument. */
public final class Aggregates {

    private Aggregates() {}

    /** {@code count(*)} without an expression, else {@code count([distinct] expression)}. */
    public static NumExpr<Long, Long> count(@Nullable Expr<?, ?> expression, boolean distinct) {
        ExprNode argument = expression == null ? null : expression.node();
        return SqlTypes.BIGINT.required(new ExprNode.Aggregate("count", argument, distinct));
    }

    /** {@code sum(number)} with the digits behind the point that the numbers have. */
    public static NumExpr<BigDecimal, Optional<BigDecimal>> sum(NumExpr<?, ?> number) {
        return new NumType<>(Numbers.sum(number.sqlType()))
                .nullable(new ExprNode.Aggregate("sum", number.node(), false));
    }

    /** {@code sum(number)} of whole numbers. */
    public static NumExpr<Long, Optional<Long>> sumLong(NumExpr<?, ?> number) {
        if (!Numbers.isIntegral(number.sqlType())) {
            throw new IllegalArgumentException(
                    "sumLong(" + number + ") takes whole numbers; use sum(...), which keeps the digits");
        }
        return SqlTypes.BIGINT.nullable(new ExprNode.Aggregate("sum", number.node(), false));
    }

    /** {@code avg(number)}. */
    public static NumExpr<BigDecimal, Optional<BigDecimal>> avg(NumExpr<?, ?> number) {
        return SqlTypes.DECIMAL.nullable(new ExprNode.Aggregate("avg", number.node(), false));
    }
}

package org.ashlarsql.expr;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ExprNode;

/** Numbers computed of two. */
final class Computed {

    private Computed() {}

    /** One of the same type and as nullable as the left one. */
    static <V extends Number, R> NumExpr<V, R> of(
            Expr<V, R> left, ArithmeticOperator operator, ExprNode right, int rightScale) {
        var node = new ExprNode.Arithmetic(operator, left.node(), right, Numbers.isIntegral(left.sqlType()));
        return new PlainNum<>(node, Numbers.computed(left, operator, rightScale), left.nullness());
    }

    /** One of the same type that may be NULL. */
    static <V extends Number> NumExpr<V, Optional<V>> nullable(
            Expr<V, ?> left, ArithmeticOperator operator, AnyNum right) {
        NumExpr<V, ?> computed = of(left, operator, right.node(), Numbers.scale(right.node(), right.sqlType()));
        return new PlainNum<>(computed.node(), computed.sqlType(), Nullness.optional());
    }

    /** A decimal of two exact numbers. */
    static NumExpr<BigDecimal, Optional<BigDecimal>> mixed(
            Expr<? extends Number, ?> left, ArithmeticOperator operator, AnyNum right) {
        if (Numbers.isFloating(left.sqlType()) || Numbers.isFloating(right.sqlType())) {
            throw new IllegalArgumentException(left + " " + operator.sql() + " " + right
                    + " has an exact number and a floating one, or floating ones of"
                    + " two sizes; cast one of them to the other's type, cast(x, DOUBLE) for example");
        }
        boolean whole = Numbers.isIntegral(left.sqlType()) && Numbers.isIntegral(right.sqlType());
        return new PlainNum<>(
                new ExprNode.Arithmetic(operator, left.node(), right.node(), whole),
                Numbers.mixed(left, operator, right),
                Nullness.optional());
    }
}

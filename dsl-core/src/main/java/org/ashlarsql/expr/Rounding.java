package org.ashlarsql.expr;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** Numbers with fewer digits. */
final class Rounding {

    private Rounding() {}

    /** A number made of another one that has so many digits behind the point. */
    static <V extends Number, R> NumExpr<V, R> of(Expr<V, R> number, ExprNode node, int digits) {
        SqlType<V> type = Numbers.decimal(number.sqlType(), Math.max(digits, 0));
        return new PlainNum<>(node, type, number.nullness());
    }

    /** A function that leaves whole numbers as they are. */
    static ExprNode unlessWhole(String function, Expr<? extends Number, ?> number) {
        return Numbers.isIntegral(number.sqlType()) ? number.node() : Calls.of(function, number.node());
    }

    /** A whole number has nothing to round behind the point, and stays whole when it's rounded before it. */
    static ExprNode rounded(ExprNode number, SqlType<?> type, int digits) {
        if (Numbers.isIntegral(type)) {
            return digits >= 0 ? number : new ExprNode.Cast(beforePoint("round_whole", number, digits), type);
        }
        return digits >= 0
                ? Calls.of("round", number, Calls.number(digits))
                : beforePoint("round_before_point", number, digits);
    }

    private static ExprNode beforePoint(String function, ExprNode number, int digits) {
        var unit = new ExprNode.Literal<>(StandardTypes.DOUBLE, Math.pow(10, -digits));
        return Calls.of(function, number, Calls.number(digits), unit);
    }
}

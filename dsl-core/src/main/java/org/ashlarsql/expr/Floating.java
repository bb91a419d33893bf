package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** Functions that are computed with floating numbers of 8 bytes. */
final class Floating {

    private Floating() {}

    static NumExpr<Double, Optional<Double>> of(String function, Expr<? extends Number, ?> number, ExprNode... more) {
        var arguments = new ArrayList<ExprNode>();
        arguments.add(node(number));
        arguments.addAll(List.of(more));
        return SqlTypes.DOUBLE.nullable(new ExprNode.Call(function, arguments));
    }

    /** A decimal is cast, since PostgreSQL has functions of decimals beside, with other digits. */
    static ExprNode node(Expr<? extends Number, ?> number) {
        SqlType<?> type = number.sqlType();
        boolean asItIs = Numbers.isIntegral(type) || Numbers.isFloating(type);
        return asItIs ? number.node() : new ExprNode.Cast(number.node(), StandardTypes.DOUBLE);
    }
}

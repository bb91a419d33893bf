package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link BoolExpr} beside columns. */
record PlainBool<R>(ExprNode node, SqlType<Boolean> sqlType, Nullness<Boolean, R> nullness) implements BoolExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

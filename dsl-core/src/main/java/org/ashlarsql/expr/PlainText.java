package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link TextExpr} beside columns. */
record PlainText<R>(ExprNode node, SqlType<String> sqlType, Nullness<String, R> nullness) implements TextExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

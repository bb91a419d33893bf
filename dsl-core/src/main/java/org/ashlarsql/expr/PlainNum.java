package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link NumExpr} beside columns. */
record PlainNum<V extends Number, R>(ExprNode node, SqlType<V> sqlType, Nullness<V, R> nullness)
        implements NumExpr<V, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

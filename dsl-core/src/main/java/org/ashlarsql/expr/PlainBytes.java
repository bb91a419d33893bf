package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link BytesExpr} beside columns. */
record PlainBytes<R>(ExprNode node, SqlType<byte[]> sqlType, Nullness<byte[], R> nullness) implements BytesExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

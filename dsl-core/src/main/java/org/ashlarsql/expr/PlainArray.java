package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link ArrayExpr} beside columns and aggregates. */
record PlainArray<E, R>(ExprNode node, SqlType<List<E>> sqlType, SqlType<E> elementType, Nullness<List<E>, R> nullness)
        implements ArrayExpr<E, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link JsonExpr} beside columns. */
record PlainJson<R>(ExprNode node, SqlType<Json> sqlType, Nullness<Json, R> nullness) implements JsonExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.schema;

import org.ashlarsql.expr.JsonExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.SqlType;

/** A column of JSON documents. */
public record JsonColumn<T, R>(ExprNode node, SqlType<Json> sqlType, Nullness<Json, R> nullness, ColumnInfo info)
        implements Column<T, Json, R>, JsonExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of numbers. */
public record NumColumn<T, V extends Number, R>(
        ExprNode node, SqlType<V> sqlType, Nullness<V, R> nullness, ColumnInfo info)
        implements Column<T, V, R>, NumExpr<V, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

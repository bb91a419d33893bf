package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.ValueExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of enums, UUIDs and types of your own. */
public record ValueColumn<T, V, R>(ExprNode node, SqlType<V> sqlType, Nullness<V, R> nullness, ColumnInfo info)
        implements Column<T, V, R>, ValueExpr<V, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

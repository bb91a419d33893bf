package org.ashlarsql.schema;

import org.ashlarsql.expr.BoolExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of truth values. */
public record BoolColumn<T, R>(ExprNode node, SqlType<Boolean> sqlType, Nullness<Boolean, R> nullness, ColumnInfo info)
        implements Column<T, Boolean, R>, BoolExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

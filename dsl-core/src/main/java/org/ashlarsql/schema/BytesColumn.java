package org.ashlarsql.schema;

import org.ashlarsql.expr.BytesExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of binary data. */
public record BytesColumn<T, R>(ExprNode node, SqlType<byte[]> sqlType, Nullness<byte[], R> nullness, ColumnInfo info)
        implements Column<T, byte[], R>, BytesExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

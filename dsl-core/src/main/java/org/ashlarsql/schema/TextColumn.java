package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of texts. */
public record TextColumn<T, R>(ExprNode node, SqlType<String> sqlType, Nullness<String, R> nullness, ColumnInfo info)
        implements Column<T, String, R>, TextExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

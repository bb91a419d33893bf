package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TsQueryExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsQuery;

/** A column of what is searched for. */
public record TsQueryColumn<T, R>(
        ExprNode node, SqlType<TsQuery> sqlType, Nullness<TsQuery, R> nullness, ColumnInfo info)
        implements Column<T, TsQuery, R>, TsQueryExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

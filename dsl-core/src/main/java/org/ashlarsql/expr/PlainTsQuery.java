package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsQuery;

/** The one implementation of {@link TsQueryExpr}. */
record PlainTsQuery<R>(ExprNode node, SqlType<TsQuery> sqlType, Nullness<TsQuery, R> nullness)
        implements TsQueryExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsQuery;

/** The type {@code tsquery}. */
public record TsQueryType(SqlType<TsQuery> sqlType)
        implements DataType<TsQuery, TsQueryExpr<Optional<TsQuery>>, TsQueryExpr<TsQuery>> {

    @Override
    public TsQueryExpr<Optional<TsQuery>> nullable(ExprNode node) {
        return new PlainTsQuery<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TsQueryExpr<TsQuery> required(ExprNode node) {
        return new PlainTsQuery<>(node, sqlType, Nullness.required());
    }
}

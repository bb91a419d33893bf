package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsVector;

/** The type {@code tsvector}. */
public record TsVectorType(SqlType<TsVector> sqlType)
        implements DataType<TsVector, TsVectorExpr<Optional<TsVector>>, TsVectorExpr<TsVector>> {

    @Override
    public TsVectorExpr<Optional<TsVector>> nullable(ExprNode node) {
        return new PlainTsVector<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TsVectorExpr<TsVector> required(ExprNode node) {
        return new PlainTsVector<>(node, sqlType, Nullness.required());
    }
}

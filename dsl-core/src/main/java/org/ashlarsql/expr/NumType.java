package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of numbers. */
public record NumType<V extends Number>(SqlType<V> sqlType)
        implements DataType<V, NumExpr<V, Optional<V>>, NumExpr<V, V>> {

    @Override
    public NumExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainNum<>(node, sqlType, Nullness.optional());
    }

    @Override
    public NumExpr<V, V> required(ExprNode node) {
        return new PlainNum<>(node, sqlType, Nullness.required());
    }
}

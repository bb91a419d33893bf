package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of enums, UUIDs and types of your own. */
public record ValueType<V>(SqlType<V> sqlType) implements DataType<V, ValueExpr<V, Optional<V>>, ValueExpr<V, V>> {

    @Override
    public ValueExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainValue<>(node, sqlType, Nullness.optional());
    }

    @Override
    public ValueExpr<V, V> required(ExprNode node) {
        return new PlainValue<>(node, sqlType, Nullness.required());
    }
}

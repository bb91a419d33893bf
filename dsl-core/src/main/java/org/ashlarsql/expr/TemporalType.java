package org.ashlarsql.expr;

import java.time.temporal.Temporal;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A type of dates and times. */
public record TemporalType<V extends Temporal>(SqlType<V> sqlType)
        implements DataType<V, TemporalExpr<V, Optional<V>>, TemporalExpr<V, V>> {

    @Override
    public TemporalExpr<V, Optional<V>> nullable(ExprNode node) {
        return new PlainTemporal<>(node, sqlType, Nullness.optional());
    }

    @Override
    public TemporalExpr<V, V> required(ExprNode node) {
        return new PlainTemporal<>(node, sqlType, Nullness.required());
    }
}

package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a value of another type. */
public record ValueAggregate<V, R>(ExprNode.Aggregate node, SqlType<V> sqlType, Nullness<V, R> nullness)
        implements ValueExpr<V, R>, AggregateExpr<ValueAggregate<V, R>, ValueExpr<V, R>> {

    @Override
    public ValueAggregate<V, R> with(ExprNode.Aggregate changed) {
        return new ValueAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public ValueExpr<V, R> sameAs(ExprNode changed) {
        return ValueExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

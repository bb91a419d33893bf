package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is binary data. */
public record BytesAggregate<R>(ExprNode.Aggregate node, SqlType<byte[]> sqlType, Nullness<byte[], R> nullness)
        implements BytesExpr<R>, AggregateExpr<BytesAggregate<R>, BytesExpr<R>> {

    @Override
    public BytesAggregate<R> with(ExprNode.Aggregate changed) {
        return new BytesAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public BytesExpr<R> sameAs(ExprNode changed) {
        return BytesExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

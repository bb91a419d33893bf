package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a truth value. */
public record BoolAggregate<R>(ExprNode.Aggregate node, SqlType<Boolean> sqlType, Nullness<Boolean, R> nullness)
        implements BoolExpr<R>, AggregateExpr<BoolAggregate<R>, BoolExpr<R>> {

    @Override
    public BoolAggregate<R> with(ExprNode.Aggregate changed) {
        return new BoolAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public BoolExpr<R> sameAs(ExprNode changed) {
        return BoolExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

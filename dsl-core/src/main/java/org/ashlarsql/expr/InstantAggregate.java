package org.ashlarsql.expr;

import java.time.Instant;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is an instant. */
public record InstantAggregate<R>(ExprNode.Aggregate node, SqlType<Instant> sqlType, Nullness<Instant, R> nullness)
        implements InstantExpr<R>, AggregateExpr<InstantAggregate<R>, InstantExpr<R>> {

    @Override
    public InstantAggregate<R> with(ExprNode.Aggregate changed) {
        return new InstantAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public InstantExpr<R> sameAs(ExprNode changed) {
        return InstantExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

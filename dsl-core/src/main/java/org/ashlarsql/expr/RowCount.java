package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;

/** {@code count(*)}, the one aggregate that has no argument which could be distinct. */
public record RowCount(ExprNode.Aggregate node)
        implements NumExpr<Long, Long>, AggregateExpr<RowCount, NumExpr<Long, Long>> {

    @Override
    public SqlType<Long> sqlType() {
        return StandardTypes.BIGINT;
    }

    @Override
    public Nullness<Long, Long> nullness() {
        return Nullness.required();
    }

    @Override
    public RowCount with(ExprNode.Aggregate changed) {
        return new RowCount(changed);
    }

    @Override
    public NumExpr<Long, Long> sameAs(ExprNode changed) {
        return NumExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

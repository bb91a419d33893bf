package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** An aggregate that is a text. */
public record TextAggregate<R>(ExprNode.Aggregate node, SqlType<String> sqlType, Nullness<String, R> nullness)
        implements TextExpr<R>, AggregateExpr<TextAggregate<R>, TextExpr<R>> {

    @Override
    public TextAggregate<R> with(ExprNode.Aggregate changed) {
        return new TextAggregate<>(changed, sqlType, nullness);
    }

    @Override
    public TextExpr<R> sameAs(ExprNode changed) {
        return TextExpr.super.sameAs(changed);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import java.time.temporal.Temporal;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link TemporalExpr} beside columns. */
record PlainTemporal<V extends Temporal, R>(ExprNode node, SqlType<V> sqlType, Nullness<V, R> nullness)
        implements TemporalExpr<V, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.expr;

import java.time.Instant;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link InstantExpr} beside columns. */
record PlainInstant<R>(ExprNode node, SqlType<Instant> sqlType, Nullness<Instant, R> nullness)
        implements InstantExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.schema;

import java.time.Instant;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of instants. */
public record InstantColumn<T, R>(
        ExprNode node, SqlType<Instant> sqlType, Nullness<Instant, R> nullness, ColumnInfo info)
        implements Column<T, Instant, R>, InstantExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

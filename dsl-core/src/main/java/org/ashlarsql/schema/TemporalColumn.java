package org.ashlarsql.schema;

import java.time.temporal.Temporal;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TemporalExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of dates and times. */
public record TemporalColumn<T, V extends Temporal, R>(
        ExprNode node, SqlType<V> sqlType, Nullness<V, R> nullness, ColumnInfo info)
        implements Column<T, V, R>, TemporalExpr<V, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

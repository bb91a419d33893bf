package org.ashlarsql.schema;

import java.time.LocalTime;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of times of day. */
public record TimeColumn<T, R>(
        ExprNode node, SqlType<LocalTime> sqlType, Nullness<LocalTime, R> nullness, ColumnInfo info)
        implements Column<T, LocalTime, R>, TimeExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

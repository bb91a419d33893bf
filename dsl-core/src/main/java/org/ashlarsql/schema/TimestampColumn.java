package org.ashlarsql.schema;

import java.time.LocalDateTime;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of timestamps without a zone. */
public record TimestampColumn<T, R>(
        ExprNode node, SqlType<LocalDateTime> sqlType, Nullness<LocalDateTime, R> nullness, ColumnInfo info)
        implements Column<T, LocalDateTime, R>, TimestampExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

package org.ashlarsql.schema;

import java.time.LocalDate;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of dates. */
public record DateColumn<T, R>(
        ExprNode node, SqlType<LocalDate> sqlType, Nullness<LocalDate, R> nullness, ColumnInfo info)
        implements Column<T, LocalDate, R>, DateExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

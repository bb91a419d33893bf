package org.ashlarsql.expr;

import java.time.LocalDate;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** The one implementation of {@link DateExpr} beside columns. */
record PlainDate<R>(ExprNode node, SqlType<LocalDate> sqlType, Nullness<LocalDate, R> nullness) implements DateExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

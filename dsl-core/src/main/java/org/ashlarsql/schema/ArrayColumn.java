package org.ashlarsql.schema;

import java.util.List;
import org.ashlarsql.expr.ArrayExpr;
import org.ashlarsql.expr.Nullness;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A column of arrays. */
public record ArrayColumn<T, E, R>(
        ExprNode node, SqlType<List<E>> sqlType, SqlType<E> elementType, Nullness<List<E>, R> nullness, ColumnInfo info)
        implements Column<T, List<E>, R>, ArrayExpr<E, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

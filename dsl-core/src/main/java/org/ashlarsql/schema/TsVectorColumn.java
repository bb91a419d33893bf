package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.TsVectorExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsVector;

/** A column of the words of texts. */
public record TsVectorColumn<T, R>(
        ExprNode node, SqlType<TsVector> sqlType, Nullness<TsVector, R> nullness, ColumnInfo info)
        implements Column<T, TsVector, R>, TsVectorExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

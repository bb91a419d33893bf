package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TsVector;

/** The one implementation of {@link TsVectorExpr} beside columns. */
record PlainTsVector<R>(ExprNode node, SqlType<TsVector> sqlType, Nullness<TsVector, R> nullness)
        implements TsVectorExpr<R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

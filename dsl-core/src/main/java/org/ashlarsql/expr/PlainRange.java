package org.ashlarsql.expr;

import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RangeSqlType;

/** The one implementation of {@link RangeExpr} beside columns. */
record PlainRange<E, R>(ExprNode node, RangeSqlType<E> sqlType, Nullness<Range<E>, R> nullness)
        implements RangeExpr<E, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

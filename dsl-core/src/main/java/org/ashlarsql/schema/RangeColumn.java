package org.ashlarsql.schema;

import org.ashlarsql.expr.Nullness;
import org.ashlarsql.expr.RangeExpr;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RangeSqlType;

/** A column of ranges. */
public record RangeColumn<T, E, R>(
        ExprNode node, RangeSqlType<E> sqlType, Nullness<Range<E>, R> nullness, ColumnInfo info)
        implements Column<T, Range<E>, R>, RangeExpr<E, R> {

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

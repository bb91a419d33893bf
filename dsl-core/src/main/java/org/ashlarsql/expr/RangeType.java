package org.ashlarsql.expr;

import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RangeSqlType;

/**
 * A type of ranges.
 *
 * @param <E> a value that it ranges over
 */
public record RangeType<E>(RangeSqlType<E> sqlType)
        implements DataType<Range<E>, RangeExpr<E, Optional<Range<E>>>, RangeExpr<E, Range<E>>> {

    @Override
    public RangeExpr<E, Optional<Range<E>>> nullable(ExprNode node) {
        return new PlainRange<>(node, sqlType, Nullness.optional());
    }

    @Override
    public RangeExpr<E, Range<E>> required(ExprNode node) {
        return new PlainRange<>(node, sqlType, Nullness.required());
    }
}

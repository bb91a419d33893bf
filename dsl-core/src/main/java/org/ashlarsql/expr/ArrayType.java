package org.ashlarsql.expr;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * A type of arrays.
 *
 * @param <E> an element
 */
public record ArrayType<E>(SqlType<List<E>> sqlType, SqlType<E> element)
        implements DataType<List<E>, ArrayExpr<E, Optional<List<E>>>, ArrayExpr<E, List<E>>> {

    @Override
    public ArrayExpr<E, Optional<List<E>>> nullable(ExprNode node) {
        return new PlainArray<>(node, sqlType, element, Nullness.optional());
    }

    @Override
    public ArrayExpr<E, List<E>> required(ExprNode node) {
        return new PlainArray<>(node, sqlType, element, Nullness.required());
    }
}

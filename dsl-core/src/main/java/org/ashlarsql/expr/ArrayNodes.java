package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** Nodes about arrays. */
final class ArrayNodes {

    private ArrayNodes() {}

    /** A place in an array, which is part of the statement's text as a column's name is. */
    static ExprNode literal(int position) {
        return new ExprNode.Raw(List.of(String.valueOf(position)), List.of());
    }

    static <E> ExprNode bind(ArrayExpr<E, ?> array, E first, E[] more) {
        var elements = new ArrayList<E>(more.length + 1);
        elements.add(first);
        elements.addAll(Arrays.asList(more));
        return bind(array, elements);
    }

    static <E> ExprNode bind(ArrayExpr<E, ?> array, Collection<? extends E> elements) {
        List<E> list = Collections.unmodifiableList(new ArrayList<E>(elements));
        return new ExprNode.Bind<>(array.sqlType(), list);
    }

    /** An element, of which the server would take another type of texts for another type. */
    static <E> ExprNode element(ArrayExpr<E, ?> array, E element) {
        return new ExprNode.Cast(new ExprNode.Bind<>(array.elementType(), element), array.elementType());
    }
}

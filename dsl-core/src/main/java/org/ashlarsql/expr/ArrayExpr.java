package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/**
 * An array, which PostgreSQL alone has. An element that is NULL is null in the list.
 *
 * <pre>{@code
 * select(POST.title).from(POST).where(POST.tags.contains("java").and(POST.tags.length().gt(2)))
 * }</pre>
 *
 * @param <E> an element
 */
public interface ArrayExpr<E, R>
        extends Comparisons<List<E>, R>,
                Shape<ArrayExpr<E, R>, ArrayExpr<E, Optional<List<E>>>, ArrayExpr<E, List<E>>> {

    /** The type of its elements. */
    SqlType<E> elementType();

    /**
     * {@code this[position]}: the element there, counted from 1; NULL where there is none. {@code num(...)} and
     * {@code text(...)} make a number or a text of it.
     */
    default ValueExpr<E, Optional<E>> get(int position) {
        return new PlainValue<>(
                call("array_element", ArrayNodes.literal(position)), elementType(), Nullness.optional());
    }

    /** {@code this[position]}: the element there, counted from 1; NULL where there is none. */
    default ValueExpr<E, Optional<E>> get(NumExpr<Integer, ?> position) {
        return new PlainValue<>(call("array_element", position.node()), elementType(), Nullness.optional());
    }

    /** {@code this[first:last]}: the elements from one place to another, both included and counted from 1. */
    default ArrayExpr<E, R> slice(int first, int last) {
        return sameAs(call("array_slice", ArrayNodes.literal(first), ArrayNodes.literal(last)));
    }

    /** {@code cardinality(this)}: the number of elements. */
    default NumExpr<Integer, Optional<Integer>> length() {
        return SqlTypes.INTEGER.nullable(call("array_length"));
    }

    /** {@code this @> array}: whether all these elements are among its own. NULL equals no element. */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition contains(E first, E... more) {
        return condition("array_contains", ArrayNodes.bind(this, first, more));
    }

    /** {@code this @> array}: whether all these elements are among its own. NULL equals no element. */
    default Condition contains(Collection<? extends E> elements) {
        return condition("array_contains", ArrayNodes.bind(this, elements));
    }

    /** {@code this @> other}: whether all elements of the other array are among its own. */
    default Condition containsAll(ArrayExpr<E, ?> other) {
        return condition("array_contains", other.node());
    }

    /** {@code this <@ array}: whether all its elements are among these. */
    default Condition containedIn(Collection<? extends E> elements) {
        return condition("array_contained", ArrayNodes.bind(this, elements));
    }

    /** {@code this <@ other}: whether all its elements are among the other's. */
    default Condition containedIn(ArrayExpr<E, ?> other) {
        return condition("array_contained", other.node());
    }

    /** {@code this && array}: whether one of these elements is among its own. */
    default Condition overlaps(Collection<? extends E> elements) {
        return condition("array_overlaps", ArrayNodes.bind(this, elements));
    }

    /** {@code this && other}: whether both have an element in common. */
    default Condition overlaps(ArrayExpr<E, ?> other) {
        return condition("array_overlaps", other.node());
    }

    /** {@code this || array}: with one more element at the end; an array of it alone where this is NULL. */
    default ArrayExpr<E, List<E>> append(E element) {
        return required(call("array_concat", ArrayNodes.bind(this, List.of(element))));
    }

    /** {@code array || this}: with one more element at the start; an array of it alone where this is NULL. */
    default ArrayExpr<E, List<E>> prepend(E element) {
        return required(new ExprNode.Call("array_concat", List.of(ArrayNodes.bind(this, List.of(element)), node())));
    }

    /** {@code this || other}: the elements of both; a side that is NULL has none. */
    default ArrayExpr<E, R> concat(ArrayExpr<E, ?> other) {
        return sameAs(call("array_concat", other.node()));
    }

    /** {@code array_remove(this, element)}: without the elements that equal this one. */
    default ArrayExpr<E, R> remove(E element) {
        return sameAs(call("array_remove", ArrayNodes.element(this, element)));
    }

    /** {@code array_replace(this, old, other)}: with another element for those that equal the old one. */
    default ArrayExpr<E, R> replace(E old, E other) {
        return sameAs(call("array_replace", ArrayNodes.element(this, old), ArrayNodes.element(this, other)));
    }

    /** {@code array_position(this, element)}: where that element is first, counted from 1; NULL if it isn't there. */
    default NumExpr<Integer, Optional<Integer>> indexOf(E element) {
        return SqlTypes.INTEGER.nullable(call("array_position", ArrayNodes.element(this, element)));
    }

    /** {@code array_to_string(this, separator)}: the elements as one text, without those that are NULL. */
    default TextExpr<Optional<String>> join(String separator) {
        return SqlTypes.TEXT.nullable(call("array_to_string", new ExprNode.Bind<>(SqlTypes.TEXT.sqlType(), separator)));
    }

    private Condition condition(String function, ExprNode other) {
        return new Condition(call(function, other));
    }

    private ExprNode call(String function, ExprNode... more) {
        var arguments = new ArrayList<ExprNode>();
        arguments.add(node());
        arguments.addAll(List.of(more));
        return new ExprNode.Call(function, arguments);
    }

    /** {@code coalesce(this, array)}: these elements where this is NULL. */
    default ArrayExpr<E, List<E>> orElse(List<E> elements) {
        return required(Calls.coalesce(node(), ArrayNodes.bind(this, elements)));
    }

    @Override
    default ArrayExpr<E, R> sameAs(ExprNode node) {
        return new PlainArray<>(node, sqlType(), elementType(), nullness());
    }

    @Override
    default ArrayExpr<E, Optional<List<E>>> nullable(ExprNode node) {
        return new PlainArray<>(node, sqlType(), elementType(), Nullness.optional());
    }

    @Override
    default ArrayExpr<E, List<E>> required(ExprNode node) {
        return new PlainArray<>(node, sqlType(), elementType(), Nullness.required());
    }
}

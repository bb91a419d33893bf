package org.ashlarsql.expr;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.Range;
import org.ashlarsql.type.RangeSqlType;
import org.ashlarsql.type.SqlType;

/**
 * A range of values, which PostgreSQL alone has.
 *
 * <pre>{@code
 * select(BOOKING.room).from(BOOKING).where(BOOKING.during.overlaps(Range.of(monday, friday)))
 * }</pre>
 *
 * @param <E> a value that it ranges over
 */
public interface RangeExpr<E, R>
        extends Comparisons<Range<E>, R>,
                Shape<RangeExpr<E, R>, RangeExpr<E, Optional<Range<E>>>, RangeExpr<E, Range<E>>> {

    @Override
    RangeSqlType<E> sqlType();

    /** {@code this @> value}: whether the value belongs to it. */
    default Condition contains(E value) {
        var bind = new ExprNode.Bind<>(elementType(), NullArgument.refuse(this, "contains", value));
        return condition("range_contains", new ExprNode.Cast(bind, elementType()));
    }

    /** {@code this @> value}: whether the value belongs to it. */
    default Condition contains(Expr<E, ?> value) {
        return condition("range_contains", value.node());
    }

    /** {@code this @> other}: whether all values of the other range belong to it. */
    default Condition containsRange(Range<E> other) {
        return condition("range_contains", bind("containsRange", other));
    }

    /** {@code this @> other}: whether all values of the other range belong to it. */
    default Condition containsRange(RangeExpr<E, ?> other) {
        return condition("range_contains", other.node());
    }

    /** {@code this <@ other}: whether all its values belong to the other range. */
    default Condition containedIn(Range<E> other) {
        return condition("range_contained", bind("containedIn", other));
    }

    /** {@code this <@ other}: whether all its values belong to the other range. */
    default Condition containedIn(RangeExpr<E, ?> other) {
        return condition("range_contained", other.node());
    }

    /** {@code this && other}: whether a value belongs to both. */
    default Condition overlaps(Range<E> other) {
        return condition("range_overlaps", bind("overlaps", other));
    }

    /** {@code this && other}: whether a value belongs to both. */
    default Condition overlaps(RangeExpr<E, ?> other) {
        return condition("range_overlaps", other.node());
    }

    /** {@code this << other}: whether it ends before the other starts. */
    default Condition isBefore(Range<E> other) {
        return condition("range_before", bind("isBefore", other));
    }

    /** {@code this << other}: whether it ends before the other starts. */
    default Condition isBefore(RangeExpr<E, ?> other) {
        return condition("range_before", other.node());
    }

    /** {@code this >> other}: whether it starts after the other ends. */
    default Condition isAfter(Range<E> other) {
        return condition("range_after", bind("isAfter", other));
    }

    /** {@code this >> other}: whether it starts after the other ends. */
    default Condition isAfter(RangeExpr<E, ?> other) {
        return condition("range_after", other.node());
    }

    /** {@code this &< other}: whether it ends no later than the other. */
    default Condition endsWithin(RangeExpr<E, ?> other) {
        return condition("range_not_right", other.node());
    }

    /** {@code this &> other}: whether it starts no earlier than the other. */
    default Condition startsWithin(RangeExpr<E, ?> other) {
        return condition("range_not_left", other.node());
    }

    /** {@code this -|- other}: whether one starts where the other ends, with nothing between them. */
    default Condition isAdjacentTo(Range<E> other) {
        return condition("range_adjacent", bind("isAdjacentTo", other));
    }

    /** {@code this -|- other}: whether one starts where the other ends, with nothing between them. */
    default Condition isAdjacentTo(RangeExpr<E, ?> other) {
        return condition("range_adjacent", other.node());
    }

    /** {@code this * other}: the values that belong to both. NULL if one side is. */
    default RangeExpr<E, Optional<Range<E>>> intersect(RangeExpr<E, ?> other) {
        return nullable(call("range_intersect", other.node()));
    }

    /** {@code this + other}: the values that belong to one or both; an error where a gap is between them. */
    default RangeExpr<E, Optional<Range<E>>> union(RangeExpr<E, ?> other) {
        return nullable(call("range_union", other.node()));
    }

    /** {@code this - other}: the values that don't belong to the other; an error where two ranges would be left. */
    default RangeExpr<E, Optional<Range<E>>> except(RangeExpr<E, ?> other) {
        return nullable(call("range_except", other.node()));
    }

    /** {@code range_merge(this, other)}: the smallest range with all values of both. */
    default RangeExpr<E, Optional<Range<E>>> span(RangeExpr<E, ?> other) {
        return nullable(call("range_merge", other.node()));
    }

    /** {@code lower(this)}: the lower end; NULL where there is none. */
    default ValueExpr<E, Optional<E>> lowerEnd() {
        return new PlainValue<>(call("range_lower"), elementType(), Nullness.optional());
    }

    /** {@code upper(this)}: the upper end; NULL where there is none. */
    default ValueExpr<E, Optional<E>> upperEnd() {
        return new PlainValue<>(call("range_upper"), elementType(), Nullness.optional());
    }

    /** {@code isempty(this)}: whether no value belongs to it. */
    default Condition isEmpty() {
        return new Condition(call("range_empty"));
    }

    private SqlType<E> elementType() {
        return sqlType().element();
    }

    private ExprNode bind(String method, Range<E> value) {
        var bind = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, method, value));
        return new ExprNode.Cast(bind, sqlType());
    }

    private Condition condition(String function, ExprNode other) {
        return new Condition(call(function, other));
    }

    private ExprNode call(String function) {
        return new ExprNode.Call(function, List.of(node()));
    }

    private ExprNode call(String function, ExprNode other) {
        return new ExprNode.Call(function, List.of(node(), other));
    }

    /** {@code coalesce(this, value)}: the range where this is NULL. */
    default RangeExpr<E, Range<E>> orElse(Range<E> value) {
        return required(Calls.coalesce(node(), bind("orElse", value)));
    }

    @Override
    default RangeExpr<E, R> sameAs(ExprNode node) {
        return new PlainRange<>(node, sqlType(), nullness());
    }

    @Override
    default RangeExpr<E, Optional<Range<E>>> nullable(ExprNode node) {
        return new PlainRange<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default RangeExpr<E, Range<E>> required(ExprNode node) {
        return new PlainRange<>(node, sqlType(), Nullness.required());
    }
}

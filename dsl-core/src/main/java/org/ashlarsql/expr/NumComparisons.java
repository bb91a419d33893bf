package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;

/**
 * Comparisons of numbers of any two types, and with whole numbers, which every type of numbers has: {@code
 * count().gt(10)} compares a bigint, {@code FILM.price.gt(10)} a decimal.
 *
 * <p>Methods that take a whole number throw an {@link IllegalArgumentException} for one that the type can't hold.
 */
public interface NumComparisons<V extends Number, R> extends Expr<V, R> {

    /** {@code this = value}. */
    default Condition eq(long value) {
        return eq(WholeNumber.as(this, value));
    }

    /** {@code this = other}. */
    default Condition eq(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.EQ, other);
    }

    /** {@code this = other}, a number of another type. */
    default Condition eq(AnyNum other) {
        return compare(ComparisonOperator.EQ, other);
    }

    /** {@code this <> value}. */
    default Condition ne(long value) {
        return ne(WholeNumber.as(this, value));
    }

    /** {@code this <> other}. */
    default Condition ne(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.NE, other);
    }

    /** {@code this <> other}, a number of another type. */
    default Condition ne(AnyNum other) {
        return compare(ComparisonOperator.NE, other);
    }

    /** {@code this < value}. */
    default Condition lt(long value) {
        return lt(WholeNumber.as(this, value));
    }

    /** {@code this < other}. */
    default Condition lt(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.LT, other);
    }

    /** {@code this < other}, a number of another type. */
    default Condition lt(AnyNum other) {
        return compare(ComparisonOperator.LT, other);
    }

    /** {@code this <= value}. */
    default Condition le(long value) {
        return le(WholeNumber.as(this, value));
    }

    /** {@code this <= other}. */
    default Condition le(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.LE, other);
    }

    /** {@code this <= other}, a number of another type. */
    default Condition le(AnyNum other) {
        return compare(ComparisonOperator.LE, other);
    }

    /** {@code this > value}. */
    default Condition gt(long value) {
        return gt(WholeNumber.as(this, value));
    }

    /** {@code this > other}. */
    default Condition gt(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.GT, other);
    }

    /** {@code this > other}, a number of another type. */
    default Condition gt(AnyNum other) {
        return compare(ComparisonOperator.GT, other);
    }

    /** {@code this >= value}. */
    default Condition ge(long value) {
        return ge(WholeNumber.as(this, value));
    }

    /** {@code this >= other}. */
    default Condition ge(NumExpr<V, ?> other) {
        return compare(ComparisonOperator.GE, other);
    }

    /** {@code this >= other}, a number of another type. */
    default Condition ge(AnyNum other) {
        return compare(ComparisonOperator.GE, other);
    }

    /** {@code this in (first, second)}. */
    default Condition in(long first, long second) {
        return in(List.of(WholeNumber.as(this, first), WholeNumber.as(this, second)));
    }

    /** {@code this in (first, second, third)}. */
    default Condition in(long first, long second, long third) {
        return in(List.of(WholeNumber.as(this, first), WholeNumber.as(this, second), WholeNumber.as(this, third)));
    }

    /** {@code this not in (first, second)}. */
    default Condition notIn(long first, long second) {
        return notIn(List.of(WholeNumber.as(this, first), WholeNumber.as(this, second)));
    }

    /** {@code this not in (first, second, third)}. */
    default Condition notIn(long first, long second, long third) {
        return notIn(List.of(WholeNumber.as(this, first), WholeNumber.as(this, second), WholeNumber.as(this, third)));
    }

    private Condition compare(ComparisonOperator operator, AnyNum other) {
        return new Condition(new ExprNode.Comparison(operator, node(), other.node()));
    }
}

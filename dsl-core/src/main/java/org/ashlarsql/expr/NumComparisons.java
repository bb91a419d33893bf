package org.ashlarsql.expr;

import org.ashlarsql.tree.ComparisonOperator;

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

    /** {@code this = other}, a number of whatever type. */
    default Condition eq(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.EQ, node()));
    }

    /** {@code this <> value}. */
    default Condition ne(long value) {
        return ne(WholeNumber.as(this, value));
    }

    /** {@code this <> other}, a number of whatever type. */
    default Condition ne(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.NE, node()));
    }

    /** {@code this < value}. */
    default Condition lt(long value) {
        return lt(WholeNumber.as(this, value));
    }

    /** {@code this < other}, a number of whatever type. */
    default Condition lt(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.LT, node()));
    }

    /** {@code this <= value}. */
    default Condition le(long value) {
        return le(WholeNumber.as(this, value));
    }

    /** {@code this <= other}, a number of whatever type. */
    default Condition le(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.LE, node()));
    }

    /** {@code this > value}. */
    default Condition gt(long value) {
        return gt(WholeNumber.as(this, value));
    }

    /** {@code this > other}, a number of whatever type. */
    default Condition gt(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.GT, node()));
    }

    /** {@code this >= value}. */
    default Condition ge(long value) {
        return ge(WholeNumber.as(this, value));
    }

    /** {@code this >= other}, a number of whatever type. */
    default Condition ge(Comparand<? extends Number> other) {
        return new Condition(other.compared(ComparisonOperator.GE, node()));
    }
}

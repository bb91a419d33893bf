package org.ashlarsql.expr;

/**
 * Comparisons with whole numbers, which every type of numbers has: {@code count().gt(10)} compares a bigint, {@code
 * FILM.price.gt(10)} a decimal.
 *
 * <p>Every method throws an {@link IllegalArgumentException} for a number that the type can't hold.
 */
public interface NumComparisons<V extends Number, R> extends Expr<V, R> {

    /** {@code this = value}. */
    default Condition eq(long value) {
        return eq(WholeNumber.as(this, value));
    }

    /** {@code this <> value}. */
    default Condition ne(long value) {
        return ne(WholeNumber.as(this, value));
    }

    /** {@code this < value}. */
    default Condition lt(long value) {
        return lt(WholeNumber.as(this, value));
    }

    /** {@code this <= value}. */
    default Condition le(long value) {
        return le(WholeNumber.as(this, value));
    }

    /** {@code this > value}. */
    default Condition gt(long value) {
        return gt(WholeNumber.as(this, value));
    }

    /** {@code this >= value}. */
    default Condition ge(long value) {
        return ge(WholeNumber.as(this, value));
    }

    /** {@code this between low and high}, both included. */
    default Condition between(long low, long high) {
        return between(WholeNumber.as(this, low), WholeNumber.as(this, high));
    }
}

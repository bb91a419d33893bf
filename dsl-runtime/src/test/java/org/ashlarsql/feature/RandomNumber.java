package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.NumExpr;

/** A whole number between {@code -bound} and {@code bound}, for which every database's integers are large enough. */
record RandomNumber(Pair<NumExpr<Integer, Optional<Integer>>> pair, long bound) {

    private static final long LARGEST = 100_000_000;

    static RandomNumber of(NumExpr<Integer, Optional<Integer>> leaf, long bound) {
        return new RandomNumber(Pair.leaf(leaf, RandomExpressions::brackets), bound);
    }

    static RandomNumber of(int value) {
        return of(val(value).nullable(), Math.abs(value));
    }

    /** Whether it's so large that nothing should be added to it. */
    boolean isLarge() {
        return bound >= LARGEST;
    }

    /** Of the same bound. */
    RandomNumber with(UnaryOperator<NumExpr<Integer, Optional<Integer>>> operator) {
        return new RandomNumber(pair.unary(operator, RandomExpressions::brackets), bound);
    }

    /** This number and another one computed with, or this one alone if that might become too large. */
    RandomNumber with(RandomNumber other, long newBound, BinaryOperator<NumExpr<Integer, Optional<Integer>>> operator) {
        return newBound > LARGEST
                ? this
                : new RandomNumber(pair.binary(other.pair, operator, RandomExpressions::brackets), newBound);
    }

    Pair<Condition> test(
            RandomNumber other,
            BiFunction<NumExpr<Integer, Optional<Integer>>, NumExpr<Integer, Optional<Integer>>, Condition> test) {
        return pair.binary(other.pair, test, RandomExpressions::brackets);
    }

    Pair<Condition> test(Function<NumExpr<Integer, Optional<Integer>>, Condition> test) {
        return pair.unary(test, RandomExpressions::brackets);
    }

    RandomNumber plus(RandomNumber other) {
        return with(other, bound + other.bound, NumExpr::plus);
    }

    RandomNumber minus(RandomNumber other) {
        return with(other, bound + other.bound, NumExpr::minus);
    }

    RandomNumber times(RandomNumber other) {
        return with(other, bound * other.bound, NumExpr::times);
    }

    /** An operator on bits, of which the result has no more than the larger number. */
    RandomNumber bits(RandomNumber other, BinaryOperator<NumExpr<Integer, Optional<Integer>>> operator) {
        return with(other, Long.highestOneBit(Math.max(bound, other.bound)) * 2, operator);
    }

    RandomNumber shiftedLeft(int places) {
        return bound << places > LARGEST
                ? this
                : new RandomNumber(with(number -> cast(number.shiftLeft(places), INTEGER)).pair, bound << places);
    }

    RandomNumber squared() {
        return with(of(2), bound * bound, (number, two) -> cast(number.power(two), INTEGER));
    }
}

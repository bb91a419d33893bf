package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.sample.Film.FILM;

import java.util.Optional;
import java.util.function.BinaryOperator;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;

/** Random whole numbers; nothing is divided by zero. */
final class RandomNumbers {

    /** No text is longer. */
    private static final int LONGEST = 100_000;

    private final RandomExpressions random;

    RandomNumbers(RandomExpressions random) {
        this.random = random;
    }

    RandomNumber of(int depth) {
        if (depth == 0) {
            return leaf();
        }
        RandomNumber left = of(depth - 1);
        return switch (random.below(16)) {
            case 0, 1 -> left.plus(of(depth - 1));
            case 2, 3 -> left.minus(of(depth - 1));
            case 4 -> left.times(of(depth - 1));
            case 5, 6 -> left.with(divisor(depth - 1), left.bound(), quotient());
            case 7 -> left.with(NumExpr::negated);
            case 8 -> left.with(NumExpr::negated).with(NumExpr::negated);
            case 9, 10, 11 -> bits(left, depth);
            case 12, 13 -> choice(left, of(depth - 1), depth);
            case 14 -> ofText(depth);
            default -> left.squared();
        };
    }

    private RandomNumber leaf() {
        return switch (random.below(12)) {
            case 0, 1 -> RandomNumber.of(FILM.filmId.nullable(), 5);
            case 2, 3 -> RandomNumber.of(FILM.languageId.nullable(), 3);
            case 4, 5 -> RandomNumber.of(FILM.originalLanguageId, 3);
            case 6, 7 -> RandomNumber.of(FILM.length, 200);
            case 8 -> RandomNumber.of(nullOf(INTEGER), 0);
            default -> RandomNumber.of(random.below(19) - 9);
        };
    }

    /** A number that is never zero. */
    private RandomNumber divisor(int depth) {
        int value = 1 + random.below(9);
        return switch (random.below(4)) {
            case 0 -> RandomNumber.of(value);
            case 1 -> RandomNumber.of(-value);
            case 2 -> RandomNumber.of(value).times(RandomNumber.of(-3));
            default -> {
                RandomNumber number = of(depth).with(NumExpr::abs);
                yield number.isLarge() ? RandomNumber.of(value) : number.plus(RandomNumber.of(1));
            }
        };
    }

    private BinaryOperator<NumExpr<Integer, Optional<Integer>>> quotient() {
        return switch (random.below(8)) {
            case 0 -> (number, divisor) -> cast(number.ratio(divisor).round(), INTEGER);
            case 1 -> (number, divisor) -> cast(number.ratio(divisor).floor(), INTEGER);
            case 2 -> (number, divisor) -> cast(number.ratio(divisor).ceil(), INTEGER);
            case 3 -> (number, divisor) -> cast(number.ratio(divisor).truncate(), INTEGER);
            case 4, 5 -> NumExpr::modulo;
            default -> NumExpr::dividedBy;
        };
    }

    private RandomNumber bits(RandomNumber left, int depth) {
        int places = random.below(4);
        return switch (random.below(6)) {
            case 0 -> left.bits(of(depth - 1), NumExpr::bitAnd);
            case 1 -> left.bits(of(depth - 1), NumExpr::bitOr);
            case 2 -> left.bits(of(depth - 1), NumExpr::bitXor);
            case 3 -> left.plus(RandomNumber.of(1)).with(NumExpr::bitNot);
            case 4 -> left.with(number -> cast(number.shiftRight(places), INTEGER));
            default -> left.shiftedLeft(places);
        };
    }

    private RandomNumber choice(RandomNumber left, RandomNumber right, int depth) {
        return new RandomNumber(
                random.choices().ofComparable(left.pair(), right.pair(), RandomExpressions::brackets, depth - 1),
                Math.max(left.bound(), right.bound()));
    }

    private RandomNumber ofText(int depth) {
        var text = random.plainText(depth - 1);
        return new RandomNumber(
                switch (random.below(4)) {
                    case 0 -> text.binary(random.plainText(depth - 1), TextExpr::position, RandomExpressions::brackets);
                    case 1 -> text.unary(TextExpr::octetLength, RandomExpressions::brackets);
                    default -> random.text(depth - 1).unary(TextExpr::length, RandomExpressions::brackets);
                },
                LONGEST);
    }
}

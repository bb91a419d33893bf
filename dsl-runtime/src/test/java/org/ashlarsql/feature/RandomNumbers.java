package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.sample.Film.FILM;

import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;

/** Random whole numbers; nothing is divided by zero. */
final class RandomNumbers {

    /** No text is longer. */
    private static final int LONGEST = 10_000;

    private final RandomExpressions random;

    RandomNumbers(RandomExpressions random) {
        this.random = random;
    }

    RandomNumber of(int depth) {
        if (depth == 0) {
            return leaf();
        }
        RandomNumber left = of(depth - 1);
        return switch (random.below(11)) {
            case 0 -> left.plus(of(depth - 1));
            case 1, 2 -> left.minus(of(depth - 1));
            case 3 -> left.times(of(depth - 1));
            case 4 -> left.with(divisor(depth - 1), left.bound(), NumExpr::dividedBy);
            case 5 -> left.with(divisor(depth - 1), left.bound(), NumExpr::modulo);
            case 6 -> left.with(NumExpr::negated);
            case 7 -> left.with(NumExpr::negated).with(NumExpr::negated);
            case 8 -> choice(left, depth);
            case 9 -> length(depth);
            default -> left.with(number -> number.orElse(7).nullable()).plus(RandomNumber.of(7));
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

    private RandomNumber choice(RandomNumber left, int depth) {
        RandomNumber right = of(depth - 1);
        return new RandomNumber(
                random.condition(depth - 1)
                        .ternary(
                                left.pair(),
                                right.pair(),
                                (when, then, otherwise) -> caseWhen(when, then).otherwise(otherwise),
                                RandomExpressions::brackets),
                Math.max(left.bound(), right.bound()));
    }

    private RandomNumber length(int depth) {
        return new RandomNumber(random.text(depth - 1).unary(TextExpr::length, RandomExpressions::brackets), LONGEST);
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.sample.Film.FILM;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;

/**
 * Random expressions of the table {@code film}, each as it is and with every operand in parentheses.
 *
 * <p>Whole numbers stay small enough for every database's integers, and nothing is divided by zero. Texts that differ
 * differ by more than the case of a letter, which not every database minds.
 */
final class RandomExpressions {

    private static final int DEPTH = 5;

    private final RandomGenerator random;

    RandomExpressions(RandomGenerator random) {
        this.random = random;
    }

    // Raw SQL of one gap is nothing but its argument, and gets parentheses wherever an operator might take it apart.

    private static NumExpr<Integer, Optional<Integer>> brackets(NumExpr<Integer, Optional<Integer>> number) {
        return raw("{}", number).as(INTEGER);
    }

    private static Condition brackets(Condition condition) {
        return raw("{}", condition).asCondition();
    }

    private static TextExpr<Optional<String>> brackets(TextExpr<Optional<String>> text) {
        return raw("{}", text).as(TEXT);
    }

    /** As many numbers, conditions and texts as are wanted, more flat ones than deep ones. */
    List<RandomExpression> expressions(int count) {
        return IntStream.range(0, count).mapToObj(this::expression).toList();
    }

    private RandomExpression expression(int i) {
        int depth = 1 + Math.min(random.nextInt(DEPTH), random.nextInt(DEPTH));
        return switch (i % 3) {
            case 0 -> expression(number(depth).pair(), number -> number);
            case 1 -> expression(condition(depth), Condition::asExpr);
            default -> expression(text(depth), text -> text);
        };
    }

    private static <E> RandomExpression expression(Pair<E> pair, Function<E, Expr<?, ? extends Optional<?>>> value) {
        return new RandomExpression(value.apply(pair.bare()), value.apply(pair.bracketed()));
    }

    /** A number between {@code -bound} and {@code bound}. */
    private record Num(Pair<NumExpr<Integer, Optional<Integer>>> pair, long bound) {

        private static final long LARGEST = 100_000_000;

        static Num of(NumExpr<Integer, Optional<Integer>> leaf, long bound) {
            return new Num(Pair.leaf(leaf, RandomExpressions::brackets), bound);
        }

        static Num of(int value) {
            return of(val(value).nullable(), Math.abs(value));
        }

        Num with(UnaryOperator<NumExpr<Integer, Optional<Integer>>> operator) {
            return new Num(pair.unary(operator, RandomExpressions::brackets), bound);
        }

        /** This number and another one computed with, or this one alone if that might become too large. */
        Num with(
                Num other,
                long newBound,
                BiFunction<
                                NumExpr<Integer, Optional<Integer>>,
                                NumExpr<Integer, Optional<Integer>>,
                                NumExpr<Integer, Optional<Integer>>>
                        operator) {
            return newBound > LARGEST
                    ? this
                    : new Num(pair.binary(other.pair, operator, RandomExpressions::brackets), newBound);
        }

        Pair<Condition> test(
                Num other,
                BiFunction<NumExpr<Integer, Optional<Integer>>, NumExpr<Integer, Optional<Integer>>, Condition> test) {
            return pair.binary(other.pair, test, RandomExpressions::brackets);
        }

        Pair<Condition> test(Function<NumExpr<Integer, Optional<Integer>>, Condition> test) {
            return pair.unary(test, RandomExpressions::brackets);
        }
    }

    private Num number(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Num left = number(depth - 1);
        return switch (random.nextInt(9)) {
            case 0 -> plus(left, number(depth - 1));
            case 1, 2 -> minus(left, number(depth - 1));
            case 3 -> times(left, number(depth - 1));
            case 4 -> left.with(divisor(depth - 1), left.bound(), NumExpr::dividedBy);
            case 5 -> left.with(divisor(depth - 1), left.bound(), NumExpr::modulo);
            case 6 -> left.with(NumExpr::negated);
            case 7 -> choice(condition(depth - 1), left, number(depth - 1));
            default -> plus(left.with(number -> number.orElse(7).nullable()), Num.of(7));
        };
    }

    private Num leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> Num.of(FILM.filmId.nullable(), 5);
            case 1 -> Num.of(FILM.languageId.nullable(), 3);
            case 2 -> Num.of(FILM.originalLanguageId, 3);
            case 3 -> Num.of(FILM.length, 200);
            default -> Num.of(random.nextInt(19) - 9);
        };
    }

    private static Num plus(Num left, Num right) {
        return left.with(right, left.bound() + right.bound(), NumExpr::plus);
    }

    private static Num minus(Num left, Num right) {
        return left.with(right, left.bound() + right.bound(), NumExpr::minus);
    }

    private static Num times(Num left, Num right) {
        return left.with(right, left.bound() * right.bound(), NumExpr::times);
    }

    /** A number that is never zero. */
    private Num divisor(int depth) {
        int value = 1 + random.nextInt(9);
        return switch (random.nextInt(4)) {
            case 0 -> Num.of(value);
            case 1 -> Num.of(-value);
            case 2 -> times(Num.of(value), Num.of(-3));
            default -> {
                Num number = number(depth).with(NumExpr::abs);
                yield number.bound() >= Num.LARGEST ? Num.of(value) : plus(number, Num.of(1));
            }
        };
    }

    private static Num choice(Pair<Condition> condition, Num then, Num otherwise) {
        var started = condition.binary(then.pair(), (when, number) -> caseWhen(when, number), UnaryOperator.identity());
        var finished = started.binary(
                otherwise.pair(), (choice, number) -> choice.otherwise(number), RandomExpressions::brackets);
        return new Num(finished, Math.max(then.bound(), otherwise.bound()));
    }

    private Pair<Condition> condition(int depth) {
        if (depth == 0) {
            return compared(leaf(), leaf());
        }
        return switch (random.nextInt(13)) {
            case 0, 1 -> conditions(depth, Condition::and);
            case 2, 3 -> conditions(depth, Condition::or);
            case 4 -> condition(depth - 1).unary(Condition::not, RandomExpressions::brackets);
            case 5 -> compared(number(depth - 1), number(depth - 1));
            case 6 -> between(number(depth - 1), number(depth - 1), number(depth - 1));
            case 7 -> in(number(depth - 1));
            case 8 -> number(depth - 1).test(random.nextBoolean() ? Expr::isNull : Expr::isNotNull);
            case 9 -> number(depth - 1).test(number(depth - 1), NumExpr::isDistinctFrom);
            case 10 -> condition(depth - 1).unary(truth(), RandomExpressions::brackets);
            case 11 -> conditions(depth, (left, right) -> left.asExpr().eq(right.asExpr()));
            default -> text(depth - 1).binary(text(depth - 1), TextExpr::eq, RandomExpressions::brackets);
        };
    }

    private Pair<Condition> conditions(int depth, BiFunction<Condition, Condition, Condition> operator) {
        return condition(depth - 1).binary(condition(depth - 1), operator, RandomExpressions::brackets);
    }

    private Pair<Condition> compared(Num left, Num right) {
        return switch (random.nextInt(6)) {
            case 0 -> left.test(right, NumExpr::eq);
            case 1 -> left.test(right, NumExpr::ne);
            case 2 -> left.test(right, NumExpr::lt);
            case 3 -> left.test(right, NumExpr::le);
            case 4 -> left.test(right, NumExpr::gt);
            default -> left.test(right, NumExpr::ge);
        };
    }

    private static Pair<Condition> between(Num number, Num low, Num high) {
        record Range(NumExpr<Integer, Optional<Integer>> low, NumExpr<Integer, Optional<Integer>> high) {}
        Pair<Range> range = low.pair().binary(high.pair(), Range::new, UnaryOperator.identity());
        return number.pair()
                .binary(range, (value, ends) -> value.between(ends.low(), ends.high()), RandomExpressions::brackets);
    }

    private Pair<Condition> in(Num number) {
        List<Integer> values = random.ints(random.nextInt(4), 0, 9).boxed().toList();
        boolean negated = random.nextBoolean();
        return number.test(value -> negated ? value.notIn(values) : value.in(values));
    }

    private Function<Condition, Condition> truth() {
        return switch (random.nextInt(3)) {
            case 0 -> condition -> condition.asExpr().isTrue();
            case 1 -> condition -> condition.asExpr().isFalse();
            default -> condition -> condition.asExpr().isNull();
        };
    }

    private Pair<TextExpr<Optional<String>>> text(int depth) {
        if (depth == 0) {
            return Pair.leaf(textLeaf(), RandomExpressions::brackets);
        }
        var left = text(depth - 1);
        return switch (random.nextInt(4)) {
            case 0 -> left.unary(text -> text.orElse("none").nullable(), RandomExpressions::brackets);
            case 1 ->
                condition(depth - 1)
                        .binary(left, (when, text) -> caseWhen(when, text), UnaryOperator.identity())
                        .binary(text(depth - 1), (choice, text) -> choice.otherwise(text), RandomExpressions::brackets);
            default -> left.binary(text(depth - 1), TextExpr::concat, RandomExpressions::brackets);
        };
    }

    private TextExpr<Optional<String>> textLeaf() {
        return switch (random.nextInt(4)) {
            case 0 -> FILM.title.nullable();
            case 1 -> FILM.synopsis;
            default -> val("t" + random.nextInt(3)).nullable();
        };
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.rowValue;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.RowValue;
import org.ashlarsql.tree.ComparisonOperator;

/** Random conditions on numbers, texts and other conditions. */
final class RandomConditions {

    private final RandomExpressions random;

    RandomConditions(RandomExpressions random) {
        this.random = random;
    }

    Pair<Condition> of(int depth) {
        return switch (depth == 0 ? 0 : random.below(11)) {
            case 0 -> compared(depth == 0 ? 0 : depth - 1);
            case 1, 2 -> joined(depth, Condition::and);
            case 3, 4 -> joined(depth, Condition::or);
            case 5 -> of(depth - 1).unary(Condition::not, RandomExpressions::brackets);
            case 6 -> of(depth - 1).unary(truth(), RandomExpressions::brackets);
            case 7 -> joined(depth, (left, right) -> left.asExpr().eq(right.asExpr()));
            case 8 -> ofTexts(depth - 1);
            case 9 -> ofRows(depth - 1);
            default -> ofNumbers(depth - 1);
        };
    }

    private Pair<Condition> joined(int depth, BiFunction<Condition, Condition, Condition> operator) {
        return of(depth - 1).binary(of(depth - 1), operator, RandomExpressions::brackets);
    }

    private Function<Condition, Condition> truth() {
        return switch (random.below(6)) {
            case 0 -> condition -> condition.asExpr().isTrue();
            case 1 -> condition -> condition.asExpr().isFalse();
            case 3 -> condition -> condition.asExpr().isNotTrue();
            case 4 -> condition -> condition.asExpr().isNotFalse();
            case 2 -> condition -> condition.asExpr().isNotNull();
            default -> condition -> condition.asExpr().isNull();
        };
    }

    private Pair<Condition> compared(int depth) {
        return random.number(depth).test(random.number(depth), comparison());
    }

    private <V, E extends Expr<V, ?>> BiFunction<E, E, Condition> comparison() {
        return switch (random.below(8)) {
            case 0 -> RandomConditions::equal;
            case 1 -> (left, right) -> left.compare(ComparisonOperator.NE, right);
            case 2 -> (left, right) -> left.compare(ComparisonOperator.LT, right);
            case 3 -> (left, right) -> left.compare(ComparisonOperator.LE, right);
            case 4 -> (left, right) -> left.compare(ComparisonOperator.GT, right);
            case 5 -> (left, right) -> left.compare(ComparisonOperator.GE, right);
            case 6 -> (left, right) -> left.isDistinctFrom(right);
            default -> (left, right) -> left.isNotDistinctFrom(right);
        };
    }

    /** A column alone isn't compared with itself. */
    private static <V, E extends Expr<V, ?>> Condition equal(E left, E right) {
        boolean same = left.node().equals(right.node());
        return left.compare(same ? ComparisonOperator.GE : ComparisonOperator.EQ, right);
    }

    private Pair<Condition> ofNumbers(int depth) {
        RandomNumber number = random.number(depth);
        return switch (random.below(4)) {
            case 0 -> number.test(random.either() ? Expr::isNull : Expr::isNotNull);
            case 1 -> in(number);
            case 2 -> notBetween(number, random.below(5), random.below(200));
            default ->
                number.pair()
                        .ternary(
                                random.number(depth).pair(),
                                random.number(depth).pair(),
                                (value, low, high) -> value.between(low, high),
                                RandomExpressions::brackets);
        };
    }

    private static Pair<Condition> notBetween(RandomNumber number, int low, int high) {
        return number.test(value -> value.notBetween(low, high));
    }

    private Pair<Condition> in(RandomNumber number) {
        List<Integer> values =
                Stream.generate(() -> random.below(9)).limit(random.below(4)).toList();
        boolean negated = random.either();
        return number.test(value -> negated ? value.notIn(values) : value.in(values));
    }

    private Pair<RowValue<Row2<Integer, String>>> row(int depth) {
        return random.number(depth)
                .pair()
                .binary(random.plainText(depth), (number, text) -> rowValue(number, text), UnaryOperator.identity());
    }

    private Pair<Condition> ofRows(int depth) {
        Pair<RowValue<Row2<Integer, String>>> row = row(depth);
        var values = List.of(new Row2<>(random.below(5), "a"), new Row2<>(random.below(5), "t1"));
        return switch (random.below(9)) {
            case 0 ->
                row.ternary(row(depth), row(depth), (r, one, other) -> r.in(one, other), RandomExpressions::brackets);
            case 1 -> row.unary(r -> r.in(values), RandomExpressions::brackets);
            case 2 -> row.unary(r -> r.notIn(values), RandomExpressions::brackets);
            case 3 -> row.binary(row(depth), RowValue::eq, RandomExpressions::brackets);
            case 4 -> row.binary(row(depth), RowValue::ne, RandomExpressions::brackets);
            case 5 -> row.binary(row(depth), RowValue::lt, RandomExpressions::brackets);
            case 6 -> row.binary(row(depth), RowValue::ge, RandomExpressions::brackets);
            case 7 -> row.binary(row(depth), RowValue::isDistinctFrom, RandomExpressions::brackets);
            default -> row.binary(row(depth), RowValue::isNotDistinctFrom, RandomExpressions::brackets);
        };
    }

    private Pair<Condition> ofTexts(int depth) {
        Pair<TextExpr<Optional<String>>> text = random.plainText(depth);
        return switch (random.below(6)) {
            case 5 ->
                text.binary(
                        random.plainText(depth),
                        random.oneOf(TextExpr::startsWith, TextExpr::endsWith, TextExpr::contains),
                        RandomExpressions::brackets);
            case 0 -> text.unary(like(), RandomExpressions::brackets);
            case 1 -> text.unary(random.either() ? Expr::isNull : Expr::isNotNull, RandomExpressions::brackets);
            case 2 ->
                text.ternary(
                        random.plainText(depth),
                        random.plainText(depth),
                        (value, low, high) -> value.between(low, high),
                        RandomExpressions::brackets);
            case 3 -> text.binary(random.plainText(depth), TextExpr::like, RandomExpressions::brackets);
            default -> text.binary(random.plainText(depth), comparison(), RandomExpressions::brackets);
        };
    }

    private Function<TextExpr<Optional<String>>, Condition> like() {
        String pattern = random.oneOf("t%", "%1", "_0", "%", "");
        return switch (random.below(4)) {
            case 0 -> text -> text.like(pattern);
            case 1 -> text -> text.notLike(pattern);
            case 2 -> text -> text.likeIgnoreCase(pattern);
            default -> text -> text.contains(pattern);
        };
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.tree.ExprNode;

/** Random expressions of the table {@code film}, each as it is and with every operand in parentheses. */
final class RandomExpressions {

    private static final int DEPTH = 5;

    private final RandomGenerator random;
    private final RandomNumbers numbers = new RandomNumbers(this);
    private final RandomConditions conditions = new RandomConditions(this);
    private final RandomTexts texts = new RandomTexts(this);
    private final RandomChoices choices = new RandomChoices(this);

    RandomExpressions(RandomGenerator random) {
        this.random = random;
    }

    /** As many numbers, conditions and texts as are wanted, more flat ones than deep ones. */
    List<RandomExpression> expressions(int count) {
        return IntStream.range(0, count).mapToObj(this::expression).toList();
    }

    private RandomExpression expression(int i) {
        int depth = 1 + Math.min(below(DEPTH), below(DEPTH));
        return switch (i % 3) {
            case 0 -> expression(number(depth).pair(), number -> number);
            case 1 -> expression(condition(depth), Condition::asExpr);
            default -> expression(text(depth), text -> text);
        };
    }

    private static <E> RandomExpression expression(Pair<E> pair, Function<E, Expr<?, ? extends Optional<?>>> value) {
        return new RandomExpression(value.apply(pair.bare()), value.apply(pair.bracketed()));
    }

    RandomNumber number(int depth) {
        return numbers.of(depth);
    }

    Pair<Condition> condition(int depth) {
        return conditions.of(depth);
    }

    Pair<TextExpr<Optional<String>>> text(int depth) {
        return texts.of(depth);
    }

    /** A text of small letters and digits, which every database sorts alike. */
    Pair<TextExpr<Optional<String>>> plainText(int depth) {
        return texts.plain(depth);
    }

    RandomChoices choices() {
        return choices;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean either() {
        return random.nextBoolean();
    }

    @SafeVarargs
    final <E> E oneOf(E... choices) {
        return choices[below(choices.length)];
    }

    // Raw SQL of one gap is nothing but its argument, and gets parentheses wherever an operator might take it apart.

    /** NULL stands alone: dialects give it the type that it has. */
    static NumExpr<Integer, Optional<Integer>> brackets(NumExpr<Integer, Optional<Integer>> number) {
        boolean isNull = number.node() instanceof ExprNode.Bind<?> bind && bind.value() == null;
        return isNull ? number : raw("{}", number).as(INTEGER);
    }

    static Condition brackets(Condition condition) {
        return raw("{}", condition).asCondition();
    }

    static TextExpr<Optional<String>> brackets(TextExpr<Optional<String>> text) {
        return raw("{}", text).as(TEXT);
    }
}

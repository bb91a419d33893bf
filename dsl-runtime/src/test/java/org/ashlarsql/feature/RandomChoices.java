package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseValue;
import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.coalesce;
import static org.ashlarsql.dsl.Sql.greatest;
import static org.ashlarsql.dsl.Sql.least;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.tree.ExprNode;

/** One of two values, whatever their kind. */
final class RandomChoices {

    private final RandomExpressions random;

    RandomChoices(RandomExpressions random) {
        this.random = random;
    }

    /** By a condition, by another value, or by which is NULL. */
    <V, S extends Expr<V, ?> & Shape<S, S, ?>> Pair<S> of(
            Pair<S> left, Pair<S> right, UnaryOperator<S> brackets, int depth) {
        int value = random.below(5);
        return switch (random.below(4)) {
            case 0 -> left.binary(right, (first, second) -> coalesce(first, second), brackets);
            case 1 ->
                random.number(depth)
                        .pair()
                        .ternary(
                                left,
                                right,
                                (number, then, otherwise) ->
                                        caseValue(number).when(value).then(then).otherwise(otherwise),
                                brackets);
            default ->
                random.condition(depth)
                        .ternary(
                                left,
                                right,
                                (when, then, otherwise) ->
                                        caseWhen(when).then(then).otherwise(otherwise),
                                brackets);
        };
    }

    /** Of values that every database compares alike: by which is larger or equal, too. */
    <V, S extends Expr<V, ?> & Shape<S, S, ?>> Pair<S> ofComparable(
            Pair<S> left, Pair<S> right, UnaryOperator<S> brackets, int depth) {
        return switch (random.below(5)) {
            case 0 -> left.binary(right, (first, second) -> greatest(first, second), brackets);
            case 1 -> left.binary(right, (first, second) -> least(first, second), brackets);
            case 2 -> left.binary(right, this::nullif, brackets);
            default -> of(left, right, brackets, depth);
        };
    }

    private <S extends Shape<S, S, ?>> S nullif(S first, S second) {
        return first.sameAs(new ExprNode.Call("nullif", List.of(first.node(), second.node())));
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.sample.Film.FILM;

import java.util.Optional;
import java.util.function.IntFunction;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;

/** Random texts. */
final class RandomTexts {

    private final RandomExpressions random;

    RandomTexts(RandomExpressions random) {
        this.random = random;
    }

    /** Any text; since upper and lower case aren't the same to every database, it isn't compared with others. */
    Pair<TextExpr<Optional<String>>> of(int depth) {
        return switch (depth == 0 ? 0 : random.below(10)) {
            case 0 -> Pair.leaf(random.oneOf(FILM.title.nullable(), FILM.synopsis), RandomExpressions::brackets);
            case 1 -> of(depth - 1).unary(TextExpr::upper, RandomExpressions::brackets);
            case 2 -> of(depth - 1).unary(TextExpr::lower, RandomExpressions::brackets);
            case 3 -> random.number(depth - 1).pair().unary(number -> cast(number, TEXT), RandomExpressions::brackets);
            case 4 -> plain(depth);
            case 5, 6 ->
                of(depth - 1).binary(random.number(depth - 1).pair(), RandomTexts::concat, RandomExpressions::brackets);
            default -> composed(depth, this::of);
        };
    }

    /** A text of small letters and digits. */
    Pair<TextExpr<Optional<String>>> plain(int depth) {
        return switch (depth == 0 ? 0 : random.below(5)) {
            case 0 ->
                Pair.leaf(val(random.oneOf("", "a", "t0", "t1", "t2", "10")).nullable(), RandomExpressions::brackets);
            case 1 -> {
                var number = random.number(depth - 1).with(NumExpr::abs);
                yield number.pair().unary(digits -> cast(digits, TEXT), RandomExpressions::brackets);
            }
            default -> composed(depth, this::plain);
        };
    }

    private Pair<TextExpr<Optional<String>>> composed(int depth, IntFunction<Pair<TextExpr<Optional<String>>>> part) {
        var left = part.apply(depth - 1);
        return switch (random.below(5)) {
            case 0 -> left.unary(text -> text.orElse("none").nullable(), RandomExpressions::brackets);
            case 1 ->
                random.condition(depth - 1)
                        .ternary(
                                left,
                                part.apply(depth - 1),
                                (when, then, otherwise) -> caseWhen(when, then).otherwise(otherwise),
                                RandomExpressions::brackets);
            case 2 -> left.unary(TextExpr::trim, RandomExpressions::brackets);
            default -> left.binary(part.apply(depth - 1), TextExpr::concat, RandomExpressions::brackets);
        };
    }

    /** The number itself without a cast, to have its operators beside the bars: every database knows how to write it. */
    private static TextExpr<Optional<String>> concat(
            TextExpr<Optional<String>> text, NumExpr<Integer, Optional<Integer>> number) {
        return text.concat(text.sameAs(number.node()));
    }
}

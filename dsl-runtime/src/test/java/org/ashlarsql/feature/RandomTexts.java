package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.concatWs;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.sample.Film.FILM;

import java.util.Optional;
import java.util.function.UnaryOperator;
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
        return switch (depth == 0 ? 0 : random.below(11)) {
            case 0 -> leaf(random.oneOf(FILM.title.nullable(), FILM.synopsis));
            case 1 -> of(depth - 1).unary(TextExpr::upper, RandomExpressions::brackets);
            case 2 -> of(depth - 1).unary(TextExpr::lower, RandomExpressions::brackets);
            case 3 -> random.number(depth - 1).pair().unary(number -> cast(number, TEXT), RandomExpressions::brackets);
            case 4 -> plain(depth);
            case 5, 6 ->
                of(depth - 1).binary(random.number(depth - 1).pair(), RandomTexts::concat, RandomExpressions::brackets);
            case 7 -> random.choices().of(of(depth - 1), of(depth - 1), RandomExpressions::brackets, depth - 1);
            case 8 -> of(depth - 1).unary(function(), RandomExpressions::brackets);
            default -> of(depth - 1).binary(of(depth - 1), TextExpr::concat, RandomExpressions::brackets);
        };
    }

    /** A text of small letters and digits. */
    Pair<TextExpr<Optional<String>>> plain(int depth) {
        return switch (depth == 0 ? 0 : random.below(8)) {
            case 0 -> plainLeaf();
            case 1 -> {
                var number = random.number(depth - 1).with(NumExpr::abs);
                yield number.pair().unary(digits -> cast(digits, TEXT), RandomExpressions::brackets);
            }
            case 2, 3 ->
                random.choices()
                        .ofComparable(plain(depth - 1), plain(depth - 1), RandomExpressions::brackets, depth - 1);
            case 4 -> plain(depth - 1).unary(function(), RandomExpressions::brackets);
            case 5 -> part(depth);
            default -> plain(depth - 1).binary(plain(depth - 1), TextExpr::concat, RandomExpressions::brackets);
        };
    }

    private static Pair<TextExpr<Optional<String>>> leaf(TextExpr<Optional<String>> leaf) {
        return Pair.leaf(leaf, RandomExpressions::brackets);
    }

    private Pair<TextExpr<Optional<String>>> plainLeaf() {
        return random.below(12) == 0
                ? leaf(nullOf(TEXT))
                : leaf(val(random.oneOf("", "a", "t0", "t1", "t2", "10")).nullable());
    }

    private UnaryOperator<TextExpr<Optional<String>>> function() {
        int from = 1 + random.below(4);
        int count = random.below(5);
        return switch (random.below(12)) {
            case 0 -> text -> text.substring(from);
            case 1 -> text -> text.substring(from, count);
            case 2 -> text -> text.left(count);
            case 3 -> text -> text.right(count);
            case 4 -> text -> text.replace("t", "a0");
            case 5 -> text -> text.lpad(count, "ab");
            case 6 -> text -> text.rpad(count, "ab");
            case 7 -> text -> text.repeat(count / 2);
            case 8 -> TextExpr::reverse;
            case 9 -> text -> text.splitPart("0", from);
            case 10 -> text -> concatWs("0", text, text.concat("1")).nullable();
            default -> TextExpr::trim;
        };
    }

    /** A part by computed places. */
    private Pair<TextExpr<Optional<String>>> part(int depth) {
        return plain(depth - 1)
                .ternary(
                        random.number(depth - 1).pair(),
                        random.number(depth - 1).pair(),
                        (text, from, length) -> text.substring(from, length),
                        RandomExpressions::brackets);
    }

    /** The number itself without a cast, to have its operators beside the bars: every database knows how to write it. */
    private static TextExpr<Optional<String>> concat(
            TextExpr<Optional<String>> text, NumExpr<Integer, Optional<Integer>> number) {
        return text.concat(text.sameAs(number.node()));
    }
}

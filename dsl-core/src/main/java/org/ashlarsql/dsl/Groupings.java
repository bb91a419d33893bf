package org.ashlarsql.dsl;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.GroupElement;
import org.ashlarsql.expr.GroupingSet;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.GroupingNode.GroupingKind;

/** Several groupings at once; users have them from {@link Sql}. */
abstract class Groupings extends Statistics {

    /** {@code 2^12} queries are more than any database takes. */
    private static final int MOST_OF_CUBE = 12;

    Groupings() {}

    /**
     * {@code rollup (a, b)}: groups by all elements, by all but the last, and so on, and the whole as one group. What a group
     * sums up over is NULL in its row, so it's selected as {@code a.nullable()}; {@link #grouping} tells that from a NULL in
     * the data. On other databases than PostgreSQL it's a UNION ALL of the groupings, in which enums sort by their labels.
     *
     * <pre>{@code
     * select(FILM.languageId.nullable(), sum(FILM.price)).from(FILM).groupBy(rollup(FILM.languageId))
     * }</pre>
     */
    public static GroupElement rollup(GroupingSet first, GroupingSet... more) {
        return sets(GroupingKind.ROLLUP, first, more);
    }

    /** {@code cube (a, b)}: groups by every choice of the elements, see {@link #rollup}. */
    public static GroupElement cube(GroupingSet first, GroupingSet... more) {
        if (more.length >= MOST_OF_CUBE) {
            throw new IllegalArgumentException("cube of " + (more.length + 1) + " elements has too many groupings; use"
                    + " groupingSets(...) for those that are wanted");
        }
        return sets(GroupingKind.CUBE, first, more);
    }

    /** {@code grouping sets ((a, b), a, ())}: groups by each of the sets, see {@link #rollup}. */
    public static GroupElement groupingSets(GroupElement first, GroupElement... more) {
        List<List<ExprNode>> all = Stream.concat(Stream.of(first), Arrays.stream(more))
                .flatMap(element -> element.grouping().expanded().stream())
                .toList();
        return () -> new GroupingNode.Sets(GroupingKind.GROUPING_SETS, all);
    }

    /** {@code (a, b)}: several expressions as one element of grouping sets; {@code set()} is the whole as one group. */
    public static GroupingSet set(Expr<?, ?>... expressions) {
        List<ExprNode> members = Arrays.stream(expressions).map(Expr::node).toList();
        return () -> new GroupingNode.Sets(GroupingKind.GROUPING_SETS, List.of(members));
    }

    /**
     * {@code grouping(a, b)}: whether a row sums up over the expressions, a bit for each, the last one lowest: 0 where the
     * row is grouped by all of them, 1 where it sums up over the last one, 3 where over the last two.
     */
    public static NumExpr<Integer, Integer> grouping(Expr<?, ?> first, Expr<?, ?>... more) {
        List<ExprNode> arguments = Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(Expr::node)
                .toList();
        return SqlTypes.INTEGER.required(new ExprNode.Call("grouping", arguments));
    }

    private static GroupElement sets(GroupingKind kind, GroupingSet first, GroupingSet... more) {
        List<List<ExprNode>> sets = Stream.concat(Stream.of(first), Arrays.stream(more))
                .map(element -> element.grouping().expressions())
                .toList();
        return () -> new GroupingNode.Sets(kind, sets);
    }
}

package org.ashlarsql.dialect;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates of SQLite, https://www.sqlite.org/lang_aggfunc.html, and those that come with its JDBC driver: {@code variance}
 * and {@code stdev}, which are 0 of less than two numbers, and the percentiles.
 */
final class SqliteAggregates {

    private static final Set<String> NO_WINDOW = Set.of("stddev_pop", "stddev_samp", "var_pop", "var_samp");
    private static final String IN_JAVA = "select the values and compute it in Java";

    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("grouping", "0")
            .renamed("any_value", "min")
            .renamed("bool_and", "min")
            .renamed("bool_or", "max")
            .renamed("percentile_of", "percentile_cont")
            .rewritten("count", SqliteAggregates::count)
            .rewritten("string_agg", SqliteAggregates::groupConcat)
            .rewritten("var_samp", (node, over, dialect) -> sample("variance", node, over))
            .rewritten("stddev_samp", (node, over, dialect) -> sample("stdev", node, over))
            .rewritten("var_pop", (node, over, dialect) -> population("(", node, over))
            .rewritten("stddev_pop", (node, over, dialect) -> population("sqrt(", node, over))
            .rewritten("percentile_cont", SqliteAggregates::percentile)
            .without(PairStatistics.NAMES, PairStatistics.INSTEAD)
            .without(List.of("bit_and", "bit_or", "bit_xor", "percentile_disc"), IN_JAVA)
            .without(List.of("mode"), "count the values in a grouped query and take the first by that count");

    private SqliteAggregates() {}

    static void requireOver(ExprNode.Aggregate node, Dialect dialect) {
        if (NO_WINDOW.contains(node.function())) {
            throw new UnsupportedFeatureException(
                    ReadableSql.expression(node) + " over a window",
                    dialect,
                    "compute it in a grouped derived table and join that");
        }
    }

    private static @Nullable ExprNode count(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        if (node.arguments().size() > 1) {
            throw new UnsupportedFeatureException(
                    "COUNT(DISTINCT ...) of several expressions",
                    dialect,
                    "count the rows of a derived table, select(...).distinct().as(\"t\")");
        }
        return null;
    }

    /** With DISTINCT it takes one argument, and the separator is a comma. */
    private static ExprNode groupConcat(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        ExprNode.Aggregate concat = node.withFunction("group_concat");
        if (!node.distinct()) {
            return over.apply(concat);
        }
        if (!(node.arguments().get(1) instanceof ExprNode.Bind<?> separator && ",".equals(separator.value()))) {
            throw new UnsupportedFeatureException(
                    "DISTINCT in string_agg with another separator than a comma",
                    dialect,
                    "aggregate over a derived table, select(...).distinct().as(\"t\")");
        }
        return over.apply(concat.withArguments(node.arguments().subList(0, 1)));
    }

    private static ExprNode sample(String function, ExprNode.Aggregate node, UnaryOperator<ExprNode> over) {
        return new ExprNode.Raw(
                List.of("case when ", " > 1 then ", " end"),
                List.of(over.apply(node.withFunction("count")), over.apply(node.withFunction(function))));
    }

    private static ExprNode population(String open, ExprNode.Aggregate node, UnaryOperator<ExprNode> over) {
        ExprNode count = over.apply(node.withFunction("count"));
        return new ExprNode.Raw(
                List.of(open, " * (", " - 1) / ", ")"),
                List.of(over.apply(node.withFunction("variance")), count, count));
    }

    /** The fraction is its second argument; part of the driver's SQLite since https://www.sqlite.org/releaselog/3_51_0.html */
    private static ExprNode percentile(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        boolean known = dialect.version().isAtLeast(3, 51, 0);
        if (!known || node.withinGroup().get(0).descending()) {
            throw new UnsupportedFeatureException(
                    known ? "a descending PERCENTILE_CONT" : "PERCENTILE_CONT before 3.51",
                    dialect,
                    known ? "take 1 minus the fraction of the ascending order" : IN_JAVA);
        }
        return over.apply(node.withFunction("percentile_of")
                .withArguments(List.of(
                        node.withinGroup().get(0).operand(), node.arguments().get(0)))
                .withinGroup(List.of()));
    }
}

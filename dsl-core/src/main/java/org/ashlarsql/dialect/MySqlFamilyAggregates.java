package org.ashlarsql.dialect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.AggregateRewrite;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/** Aggregates of MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.0/en/aggregate-functions.html */
final class MySqlFamilyAggregates {

    private static final Set<String> OF_DISTINCT =
            Set.of("any_value", "avg", "bool_and", "bool_or", "count", "max", "min", "string_agg", "sum");

    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("grouping", "0")
            .renamed("any_value", "min")
            .renamed("bool_and", "min")
            .renamed("bool_or", "max")
            .renamed("unsigned_bit_and", "bit_and")
            .renamed("unsigned_bit_or", "bit_or")
            .renamed("unsigned_bit_xor", "bit_xor")
            .rewritten("bit_and", bits("unsigned_bit_and"))
            .rewritten("bit_or", bits("unsigned_bit_or"))
            .rewritten("bit_xor", bits("unsigned_bit_xor"))
            .without(PairStatistics.NAMES, PairStatistics.INSTEAD)
            .without(List.of("mode"), "count the values in a grouped query and take the first by that count");

    static final FunctionTable MYSQL = FunctionTable.EMPTY.without(
            List.of("percentile_cont", "percentile_disc"),
            "number the rows with rowNumber().over(...) in a derived table and pick those in the middle");

    private MySqlFamilyAggregates() {}

    /** Of no rows these answer all bits or none rather than NULL, and numbers without a sign. */
    private static AggregateRewrite bits(String function) {
        return (node, over, dialect) -> {
            ExprNode any = over.apply(node.withFunction("max"));
            ExprNode bits = over.apply(node.withFunction(function));
            var branch = new ExprNode.Case.When(
                    new ExprNode.NullTest(any, true), new ExprNode.Cast(bits, StandardTypes.BIGINT));
            return new ExprNode.Case(List.of(branch), null);
        };
    }

    static void requireDistinct(ExprNode.Aggregate node, Dialect dialect) {
        if (node.distinct() && !OF_DISTINCT.contains(node.function())) {
            throw new UnsupportedFeatureException(
                    "DISTINCT in " + ReadableSql.expression(node),
                    dialect,
                    "compute it from a derived table, select(...).distinct().as(\"t\")");
        }
    }

    /** The separator as a literal; what escapes in literals may depend on the session's mode, bytes don't. */
    static String separator(ExprNode.Aggregate stringAgg) {
        var bind = (ExprNode.Bind<?>) stringAgg.arguments().get(1);
        String text = String.valueOf(bind.value());
        return text.indexOf('\\') < 0
                ? "'" + text.replace("'", "''") + "'"
                : "x'" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)) + "'";
    }
}

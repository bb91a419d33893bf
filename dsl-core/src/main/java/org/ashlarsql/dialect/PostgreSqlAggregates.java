package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Version;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;
import org.jspecify.annotations.Nullable;

/** Aggregates that PostgreSQL writes otherwise: https://www.postgresql.org/docs/current/functions-aggregate.html */
final class PostgreSqlAggregates {

    private static final FunctionTable TABLE =
            FunctionTable.EMPTY.rewritten("count", PostgreSqlAggregates::countDistinctRows);

    private PostgreSqlAggregates() {}

    /** What came with a version: https://www.postgresql.org/docs/release/ */
    static FunctionTable of(Version version) {
        FunctionTable table = TABLE;
        if (!version.isAtLeast(16, 0, 0)) {
            table = table.without(List.of("any_value"), "use min(...) or max(...)");
        }
        if (!version.isAtLeast(14, 0, 0)) {
            table = table.without(List.of("bit_xor"), "compute it in Java");
        }
        return table;
    }

    /** Several values are one row here, which isn't NULL if one of them is; those with a NULL don't count. */
    private static @Nullable ExprNode countDistinctRows(
            ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        if (node.arguments().size() < 2) {
            return null;
        }
        var conditions = new ArrayList<ExprNode>();
        if (node.filter() != null) {
            conditions.add(node.filter());
        }
        node.arguments().forEach(value -> conditions.add(new ExprNode.NullTest(value, true)));
        return over.apply(node.withArguments(List.of(new ExprNode.RowValue(node.arguments())))
                .withFilter(new ExprNode.Junction(JunctionOperator.AND, conditions)));
    }
}

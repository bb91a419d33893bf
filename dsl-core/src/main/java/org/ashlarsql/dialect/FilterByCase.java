package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/**
 * FILTER where a database lacks it: {@code sum(case when condition then x end)}. Rows that don't meet the condition become
 * NULL, which is the same for functions that pass over NULL.
 */
final class FilterByCase {

    private static final Set<String> PASS_OVER_NULL = Set.of("""
            any_value avg bit_and bit_or bit_xor bool_and bool_or count max min stddev_pop stddev_samp string_agg sum
            var_pop var_samp
            """.strip().split("\\s+"));

    private static final ExprNode ONE = new ExprNode.Literal<>(StandardTypes.INTEGER, 1);

    private FilterByCase() {}

    /** The same aggregate without FILTER. */
    static ExprNode.Aggregate unfiltered(ExprNode.Aggregate node, Dialect dialect) {
        ExprNode condition = node.filter();
        if (condition == null) {
            return node;
        }
        if (!PASS_OVER_NULL.contains(node.function())) {
            throw new UnsupportedFeatureException(
                    "FILTER on " + ReadableSql.expression(node.withFilter(null)),
                    dialect,
                    "compute it in a subquery whose where(...) holds the condition");
        }
        var arguments = new ArrayList<>(node.arguments().isEmpty() ? List.of(ONE) : node.arguments());
        arguments.set(0, new ExprNode.Case(List.of(new ExprNode.Case.When(condition, arguments.get(0))), null));
        return node.withArguments(arguments).withFilter(null);
    }
}

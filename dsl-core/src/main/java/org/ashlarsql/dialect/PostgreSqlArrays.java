package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;

/**
 * Arrays and ranges on PostgreSQL: https://www.postgresql.org/docs/current/functions-array.html and
 * https://www.postgresql.org/docs/current/functions-range.html
 */
final class PostgreSqlArrays {

    /** How tight operators bind that have no level of their own. */
    private static final int OTHER = Precedence.CONCATENATION;

    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("array", "array[{0*}]")
            .with("array_element", "({0})[{1}]")
            .with("array_slice", "({0})[{1}:{2}]")
            .renamed("array_length", "cardinality")
            .operator("array_contains", "<0> @> <1>", OTHER)
            .operator("array_contained", "<0> <@ <1>", OTHER)
            .operator("array_overlaps", "<0> && <1>", OTHER)
            .operator("array_concat", "<0> || <1>", OTHER)
            .with("array_any", "any ({0})")
            .with("array_all", "all ({0})")
            .operator("range_contains", "<0> @> <1>", OTHER)
            .operator("range_contained", "<0> <@ <1>", OTHER)
            .operator("range_overlaps", "<0> && <1>", OTHER)
            .operator("range_before", "<0> << <1>", OTHER)
            .operator("range_after", "<0> >> <1>", OTHER)
            .operator("range_not_right", "<0> &< <1>", OTHER)
            .operator("range_not_left", "<0> &> <1>", OTHER)
            .operator("range_adjacent", "<0> -|- <1>", OTHER)
            .operator("range_intersect", "<0> * <1>", Precedence.MULTIPLICATIVE)
            .operator("range_union", "<0> + <1>", Precedence.ADDITIVE)
            .operator("range_except", "<0> - <1>", Precedence.ADDITIVE)
            .renamed("range_lower", "lower")
            .renamed("range_upper", "upper")
            .renamed("range_empty", "isempty");

    private PostgreSqlArrays() {}
}

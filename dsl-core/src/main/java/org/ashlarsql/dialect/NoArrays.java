package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.FunctionTable;

/** What only PostgreSQL has: arrays and ranges. */
final class NoArrays {

    private static final List<String> ARRAYS = List.of(
            "array",
            "array_element",
            "array_slice",
            "array_length",
            "array_contains",
            "array_contained",
            "array_overlaps",
            "array_concat",
            "array_remove",
            "array_replace",
            "array_position",
            "array_to_string",
            "array_agg",
            "array_any",
            "array_all");

    private static final List<String> RANGES = List.of(
            "int4range",
            "int8range",
            "numrange",
            "daterange",
            "tsrange",
            "tstzrange",
            "range_contains",
            "range_contained",
            "range_overlaps",
            "range_before",
            "range_after",
            "range_not_right",
            "range_not_left",
            "range_adjacent",
            "range_intersect",
            "range_union",
            "range_except",
            "range_merge",
            "range_lower",
            "range_upper",
            "range_empty");

    static final FunctionTable TABLE = table();

    private NoArrays() {}

    private static FunctionTable table() {
        FunctionTable table = FunctionTable.EMPTY.values("unnest");
        for (String function : ARRAYS) {
            table = table.without(
                    function, "arrays", "keep the elements in a table of their own, or in a JSON document");
        }
        for (String function : RANGES) {
            table = table.without(function, "ranges", "keep both ends in columns and compare these");
        }
        return table;
    }
}

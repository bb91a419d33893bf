package org.ashlarsql.dialect;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.tree.ExprNode;

/** JSON on SQLite, which keeps it as text: https://www.sqlite.org/json1.html */
final class SqliteJson {

    /** A text, or a number as an integer or a float. */
    private static final String VALUE = "json_extract({0}, '$')";

    private static final String NUMBER = "json_type({0}) in ('integer', 'real')";

    static final FunctionTable TABLE = FunctionTable.EMPTY
            // Whatever comes from an arrow counts as JSON, until an operator has made text of it.
            .with(
                    "json_text",
                    "case json_type({0}) when 'text' then " + VALUE + " when 'null' then null else <0> || '' end")
            .with("json_integer", whole(" and " + VALUE + " between -2147483648 and 2147483647"))
            .with("json_bigint", whole(""))
            .with("json_decimal", "case when " + NUMBER + " then " + VALUE + " end")
            .with("json_double", "case when " + NUMBER + " then cast(" + VALUE + " as real) end")
            .with("json_boolean", "case json_type({0}) when 'true' then 1 when 'false' then 0 end")
            .with("json_typeof", """
                    case json_type({0}) when 'text' then 'string' when 'true' then 'boolean' when 'false' then 'boolean' \
                    when 'integer' then 'number' when 'real' then 'number' else json_type({0}) end""")
            .with("json_array_length", "case when json_type({0}) = 'array' then json_array_length({0}) end")
            .operator("json_of_text", "<0> || ''", Precedence.CONCATENATION)
            .with("json_of_boolean", "json(case {0} when true then 'true' when false then 'false' end)")
            .with("json_of_json", "json({0})")
            .silent("json_of_time")
            .with("json_of_timestamp", "replace({0}, ' ', 'T')")
            .operator("json_of_instant", "replace({0}, ' ', 'T') || 'Z'", Precedence.CONCATENATION)
            .with("json_of_binary", "case when <0> is not null then lower(hex({0})) end")
            .rewritten("json_arrayagg", (node, over, dialect) -> ofRows("json_group_array", node, over))
            .rewritten("json_objectagg", (node, over, dialect) -> ofRows("json_group_object", node, over))
            .without(
                    "json_equal",
                    "comparing JSON documents",
                    "compare what they hold, get(...).asText() for example, or their texts, cast(x, TEXT)")
            .without(
                    "json_contains",
                    "JSON containment",
                    "compare what the document holds, get(...).asText() for example");

    private SqliteJson() {}

    /** Of no rows they answer an empty document rather than NULL. */
    private static ExprNode ofRows(String function, ExprNode.Aggregate node, UnaryOperator<ExprNode> over) {
        ExprNode rows = over.apply(ExprNode.Aggregate.of("count").withFilter(node.filter()));
        return new ExprNode.Raw(
                List.of("case when ", " > 0 then ", " end"), List.of(rows, over.apply(node.withFunction(function))));
    }

    private static String whole(String range) {
        String whole = "cast(" + VALUE + " as integer)";
        return "case when " + NUMBER + " and " + VALUE + " = " + whole + range + " then " + whole + " end";
    }
}

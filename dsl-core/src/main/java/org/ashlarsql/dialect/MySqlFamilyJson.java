package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/** JSON on MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.0/en/json-function-reference.html */
final class MySqlFamilyJson {

    /** What a JSON number can be read to: a decimal of as many digits as there can be. */
    private static final String DECIMAL = "decimal(65, 30)";

    private static final String MYSQL_NUMBER = "json_type({0}) in ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')";
    private static final String MARIADB_NUMBER = "json_type({0}) in ('INTEGER', 'DOUBLE')";

    private static final String BOOLEAN = "case {0} when true then 'true' when false then 'false' end";

    private static final FunctionTable FAMILY = NoArrays.TABLE
            .with("json_array_length", "case when json_type({0}) = 'ARRAY' then json_length({0}) end")
            .with("json_contains", "json_contains({0}, {1})")
            .with("json_of_text", "concat({0})")
            .with("json_of_time", trimmed("%H:%i:%s.%f"))
            .with("json_of_timestamp", trimmed("%Y-%m-%dT%H:%i:%s.%f"))
            .with("json_of_instant", "concat(" + trimmed("%Y-%m-%dT%H:%i:%s.%f") + ", 'Z')")
            .with("json_of_binary", "lower(hex({0}))")
            .with("json_element", "json_extract(json_array({0}), '$[0]')")
            .with("json_member", "concat(json_quote({0}), ':', json_extract(json_array({1}), '$[0]'))");

    /** JSON_VALUE is NULL where the number doesn't fit; casts take the nearest that does. */
    static final FunctionTable MYSQL = FAMILY.with("json_of_boolean", "cast(" + BOOLEAN + " as json)")
            .with("json_of_json", "{0!}")
            .rewritten("json_arrayagg", (node, over, dialect) -> mySqlConcat("[", "json_element", "]", node))
            .rewritten("json_objectagg", (node, over, dialect) -> mySqlConcat("{", "json_member", "}", node))
            .with("json_text", "json_unquote(nullif({0}, cast('null' as json)))")
            .with(
                    "json_integer",
                    mySqlWhole(" and json_value({0}, '$' returning signed) between -2147483648 and 2147483647"))
            .with("json_bigint", mySqlWhole(""))
            .with(
                    "json_decimal",
                    "case when " + MYSQL_NUMBER + " then json_value({0}, '$' returning " + DECIMAL + ") end")
            .with("json_double", "case when " + MYSQL_NUMBER + " then cast({0} as double) end")
            .with("json_boolean", "case cast({0} as char) when 'true' then true when 'false' then false end")
            .with("json_typeof", """
                    case when json_type({0}) in ('OBJECT', 'ARRAY', 'BOOLEAN', 'NULL') then lower(json_type({0})) \
                    when\s""" + MYSQL_NUMBER + " then 'number' when {0} is not null then 'string' end")
            .operator("json_equal", "<0> = cast({1} as json)", Precedence.COMPARISON);

    static final FunctionTable MARIADB = FAMILY.with("json_of_boolean", "json_compact(" + BOOLEAN + ")")
            .with("json_of_json", "json_compact({0})")
            .rewritten("json_arrayagg", (node, over, dialect) -> mariaDbConcat("[", "json_element", "]", node))
            .rewritten("json_objectagg", (node, over, dialect) -> mariaDbConcat("{", "json_member", "}", node))
            .with(
                    "json_text",
                    // JSON_UNQUOTE has no characters outside the Basic Multilingual Plane.
                    "case json_type({0}) when 'STRING' then json_value({0}, '$') when 'NULL' then null else {0} end")
            .with("json_integer", mariaDbWhole("-2147483648", "2147483647"))
            .with("json_bigint", mariaDbWhole("-9223372036854775808", "9223372036854775807"))
            .with(
                    "json_decimal",
                    "case when " + MARIADB_NUMBER + " and abs({0}) < 1e35 then cast({0} as " + DECIMAL + ") end")
            .with("json_double", "case when " + MARIADB_NUMBER + " then cast({0} as double) end")
            .with("json_boolean", "case when json_type({0}) = 'BOOLEAN' then json_value({0}, '$') = 1 end")
            .with("json_typeof", "case when " + MARIADB_NUMBER + " then 'number' else lower(json_type({0})) end")
            // By itself it may be true of a NULL: found on MariaDB 11.8.9.
            .operator("json_equal", "json_equals({0}, {1}) = 1", Precedence.COMPARISON)
            .with(
                    "json_from_end",
                    "case when json_type({0}) = 'ARRAY' and json_length({0}) >= {1}"
                            + " then json_extract({0}, concat('$[', json_length({0}) - {1}, ']')) end");

    private MySqlFamilyJson() {}

    /** The functions leave nothing out and sort nothing. */
    private static @Nullable ExprNode mySqlConcat(String open, String part, String close, ExprNode.Aggregate node) {
        return node.filter() == null && node.orderBy().isEmpty()
                ? null
                : concat("cast(concat('" + open + "', ", part, ", '" + close + "') as json)", node);
    }

    private static @Nullable ExprNode mariaDbConcat(String open, String part, String close, ExprNode.Aggregate node) {
        return node.filter() == null ? null : concat("concat('" + open + "', ", part, ", '" + close + "')", node);
    }

    private static ExprNode concat(String before, String part, String behind, ExprNode.Aggregate node) {
        var comma = new ExprNode.Bind<>(StandardTypes.text(StandardTypes.UNBOUNDED), ",");
        ExprNode parts = node.withFunction("string_agg")
                .withArguments(List.of(new ExprNode.Call(part, node.arguments()), comma));
        return new ExprNode.Raw(List.of(before, behind), List.of(parts));
    }

    /** As ISO 8601 has it, without zeros behind the point. */
    private static String trimmed(String format) {
        return "trim(trailing '.' from trim(trailing '0' from date_format({0!}, '" + format + "')))";
    }

    private static String mySqlWhole(String range) {
        return "case when " + MYSQL_NUMBER + " and {0} % 1 = 0" + range
                + " then json_value({0}, '$' returning signed) end";
    }

    private static String mariaDbWhole(String least, String most) {
        String value = "cast({0} as " + DECIMAL + ")";
        return "case when " + MARIADB_NUMBER + " and floor(" + value + ") = " + value + " and " + value + " between "
                + least + " and " + most + " then cast(" + value + " as signed) end";
    }
}

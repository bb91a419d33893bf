package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;

/** JSON on PostgreSQL: https://www.postgresql.org/docs/current/functions-json.html */
final class PostgreSqlJson {

    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("json_binary", "cast({0} as jsonb)")
            .with("json_integer", whole("integer", "-2147483648", "2147483647"))
            .with("json_bigint", whole("bigint", "-9223372036854775808", "9223372036854775807"))
            .with("json_decimal", "case when jsonb_typeof({0}) = 'number' then cast({0} as numeric) end")
            .with("json_double", "case when jsonb_typeof({0}) = 'number' then cast({0} as double precision) end")
            .with("json_boolean", "case {0} when 'true' then true when 'false' then false end")
            .with("json_typeof", "jsonb_typeof({0})")
            .with("json_array_length", "case when jsonb_typeof({0}) = 'array' then jsonb_array_length({0}) end")
            .with("json_object", "jsonb_build_object({0*})")
            .with("json_array", "jsonb_build_array({0*})")
            .renamed("json_arrayagg", "jsonb_agg")
            .renamed("json_objectagg", "jsonb_object_agg")
            .with("json_of_value", "{0!}")
            .with("json_of_text", "{0!}")
            .with("json_of_boolean", "{0!}")
            .with("json_of_json", "{0!}")
            .with("json_of_time", "{0!}")
            .with("json_of_timestamp", "{0!}")
            .operator(
                    "json_of_instant",
                    "to_char(<0!> at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS')"
                            + " || rtrim(rtrim(to_char(<0!> at time zone 'UTC', '.US'), '0'), '.') || 'Z'",
                    Precedence.CONCATENATION)
            .with("json_of_binary", "encode({0!}, 'hex')")
            .operator("json_equal", "<0> = <1>", Precedence.COMPARISON)
            .operator("json_contains", "<0> @> <1>", Precedence.CONCATENATION);

    private PostgreSqlJson() {}

    /** A cast would round, and fail where the number doesn't fit; a filter lets nothing else through. */
    private static String whole(String type, String least, String most) {
        return "cast(jsonb_path_query_first({0}, 'strict $ ? (@ % 1 == 0 && @ >= " + least + " && @ <= " + most
                + ")') as " + type + ")";
    }
}

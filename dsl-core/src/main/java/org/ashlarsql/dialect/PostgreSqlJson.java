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
            .operator("json_equal", "<0> = <1>", Precedence.COMPARISON)
            .operator("json_contains", "<0> @> <1>", Precedence.CONCATENATION);

    private PostgreSqlJson() {}

    /** A cast would round, and fail where the number doesn't fit; a filter lets nothing else through. */
    private static String whole(String type, String least, String most) {
        return "cast(jsonb_path_query_first({0}, 'strict $ ? (@ % 1 == 0 && @ >= " + least + " && @ <= " + most
                + ")') as " + type + ")";
    }
}

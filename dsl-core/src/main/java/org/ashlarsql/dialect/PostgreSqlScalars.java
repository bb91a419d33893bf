package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;

/** Functions of numbers and texts on PostgreSQL. */
final class PostgreSqlScalars {

    /**
     * Only numerics are rounded to digits, GREATEST and LEAST leave NULL out, and a tilde binds looser than a sum:
     * https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-PRECEDENCE
     */
    static final FunctionTable TABLE = FunctionTable.EMPTY
            .with("round", "round(cast({0} as numeric), {1})")
            .with("round_before_point", "round(cast({0} as numeric), {1})")
            .with("round_whole", "round(cast({0} as numeric), {1})")
            .with("trunc_to", "trunc(cast({0} as numeric), {1})")
            .with("sign", "cast(sign({0}) as integer)")
            .operator("bitnot", "~<0>", Precedence.COMPARISON)
            .operator("bitxor", "<0> # <1>", Precedence.COMPARISON)
            .with("greatest_or_null", "case when num_nulls({0*}) = 0 then greatest({0*}) end")
            .with("least_or_null", "case when num_nulls({0*}) = 0 then least({0*}) end");

    private PostgreSqlScalars() {}
}

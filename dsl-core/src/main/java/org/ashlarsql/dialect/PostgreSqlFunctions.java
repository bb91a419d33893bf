package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.StandardFunctions;
import org.ashlarsql.render.Version;

/** Functions that PostgreSQL writes otherwise: https://www.postgresql.org/docs/current/functions.html */
final class PostgreSqlFunctions {

    private static final FunctionTable TABLE = StandardFunctions.TABLE
            .with("recursive_text", "cast({0} as text)")
            .with("recursive_decimal", "cast({0} as numeric)")
            .withEach("time timestamp", "recursive_#", "cast({0} as #)")
            .with("recursive_instant", "cast({0} as timestamp with time zone)")
            .and(PostgreSqlScalars.TABLE)
            .and(PostgreSqlDatetimes.TABLE)
            .and(PostgreSqlArrays.TABLE)
            .and(PostgreSqlFullText.TABLE)
            .and(PostgreSqlJson.TABLE);

    private PostgreSqlFunctions() {}

    static FunctionTable of(Version version) {
        return TABLE.and(PostgreSqlDatetimes.of(version)).and(PostgreSqlAggregates.of(version));
    }
}

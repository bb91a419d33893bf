package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.StandardFunctions;
import org.ashlarsql.render.Version;

/** Functions that SQLite writes otherwise or lacks: https://www.sqlite.org/lang_corefunc.html */
final class SqliteFunctions {

    /** Most builds lack generate_series; a recursive query says the same. */
    private static final String SERIES = "(with recursive s (value) as (select {0} where <0> <= <1>"
            + " union all select value + <2> from s where value + <2> <= <1>) select value from s)";

    private static final FunctionTable TABLE = StandardFunctions.TABLE
            .with("generate_series", SERIES)
            .and(NoArrays.TABLE)
            .and(SqliteFullText.TABLE)
            .and(SqliteJson.TABLE)
            .and(SqliteAggregates.TABLE);

    private SqliteFunctions() {}

    static FunctionTable of(Version version) {
        return TABLE.and(SqliteScalars.of(version)).and(SqliteDatetimes.of(version));
    }
}

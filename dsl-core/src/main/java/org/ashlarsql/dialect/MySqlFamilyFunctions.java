package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.StandardFunctions;

/** Functions that MySQL and MariaDB write otherwise or lack: https://dev.mysql.com/doc/refman/8.0/en/functions.html */
final class MySqlFamilyFunctions {

    /**
     * A recursive query would end at 1,000 rows, on MariaDB silently; the elements of an array don't. One that would be
     * too long for a packet is no JSON, and so an error.
     */
    private static final String SERIES = "(select <0> + (j.i - 1) * <2> as value from json_table(if(<1> >= <0>,"
            + " coalesce(concat('[0', repeat(',0', (<1> - <0>) div <2>), ']'), 'too long'), '[]'),"
            + " '$[*]' columns (i for ordinality)) as j)";

    /** A cast would give it the collation of the session; this makes it a long text as it is. */
    private static final String LONG_TEXT = "if(true, {0}, repeat(' ', 65536))";

    /** What both write alike. */
    static final FunctionTable TABLE = StandardFunctions.TABLE
            .with("generate_series", SERIES)
            .with("recursive_text", LONG_TEXT)
            .with("recursive_decimal", "cast({0} as decimal(65, {1}))")
            .with("recursive_time", "cast({0} as time(6))")
            .withEach("timestamp instant", "recursive_#", "cast({0} as datetime(6))")
            .and(MySqlFamilyDatetimes.TABLE)
            .and(MySqlFamilyAggregates.TABLE)
            .and(MySqlFamilyFullText.TABLE);

    /** What MySQL alone writes so. */
    static final FunctionTable MYSQL =
            TABLE.and(MySqlFamilyScalars.MYSQL).and(MySqlFamilyJson.MYSQL).and(MySqlFamilyAggregates.MYSQL);

    /** What MariaDB alone writes so. */
    static final FunctionTable MARIADB = TABLE.and(MySqlFamilyScalars.MARIADB).and(MySqlFamilyJson.MARIADB);

    private MySqlFamilyFunctions() {}
}

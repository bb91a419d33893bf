package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.StandardFunctions;

/** Functions that MySQL and MariaDB write otherwise or lack: https://dev.mysql.com/doc/refman/8.0/en/functions.html */
final class MySqlFamilyFunctions {

    /** What both write alike. */
    static final FunctionTable TABLE = StandardFunctions.TABLE;

    /** What MySQL alone writes so. */
    static final FunctionTable MYSQL = TABLE;

    /** What MariaDB alone writes so. */
    static final FunctionTable MARIADB = TABLE;

    private MySqlFamilyFunctions() {}
}

package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.StandardFunctions;

/** Functions that SQLite writes otherwise or lacks: https://www.sqlite.org/lang_corefunc.html */
final class SqliteFunctions {

    static final FunctionTable TABLE = StandardFunctions.TABLE.with("char_length", "length({0})");

    private SqliteFunctions() {}
}

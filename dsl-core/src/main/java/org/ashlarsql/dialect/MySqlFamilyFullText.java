package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;

/** Full-text search on MySQL and MariaDB: https://dev.mysql.com/doc/refman/8.0/en/fulltext-search.html */
final class MySqlFamilyFullText {

    private static final String INSTEAD = "use match(...).against(...) and a FULLTEXT index";

    /** The first argument is what is searched for, the others are where. */
    static final FunctionTable TABLE = NoFullText.tsvector(INSTEAD)
            .and(NoFullText.fts5(INSTEAD))
            .with("match_against", "match ({1*}) against ({0})")
            .with("match_against_boolean", "match ({1*}) against ({0} in boolean mode)")
            .with("match_against_expanded", "match ({1*}) against ({0} with query expansion)");

    private MySqlFamilyFullText() {}
}

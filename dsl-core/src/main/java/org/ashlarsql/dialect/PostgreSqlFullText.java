package org.ashlarsql.dialect;

import org.ashlarsql.render.FunctionTable;
import org.ashlarsql.render.Precedence;

/** Full-text search on PostgreSQL: https://www.postgresql.org/docs/current/functions-textsearch.html */
final class PostgreSqlFullText {

    private static final String INSTEAD = "use toTsVector(...).matches(...)";

    /** How tight operators bind that have no level of their own. */
    private static final int OTHER = Precedence.CONCATENATION;

    static final FunctionTable TABLE = NoFullText.match(INSTEAD)
            .and(NoFullText.fts5(INSTEAD))
            .operator("ts_match", "<0> @@ <1>", OTHER)
            .operator("tsvector_concat", "<0> || <1>", OTHER)
            .renamed("tsvector_length", "length")
            .withEach("A B C D", "setweight_#", "setweight({0}, '#')")
            .operator("tsquery_and", "<0> && <1>", OTHER)
            .operator("tsquery_or", "<0> || <1>", OTHER)
            .operator("tsquery_not", "!! <0>", OTHER)
            .operator("tsquery_followed_by", "<0> <-> <1>", OTHER);

    private PostgreSqlFullText() {}
}

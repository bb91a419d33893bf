package org.ashlarsql.dialect;

import java.util.List;
import org.ashlarsql.render.FunctionTable;

/** Full-text search as other databases have it, with the word for what this one has. */
final class NoFullText {

    private static final List<String> TSVECTOR = List.of(
            "to_tsvector",
            "plainto_tsquery",
            "phraseto_tsquery",
            "websearch_to_tsquery",
            "to_tsquery",
            "ts_match",
            "ts_rank",
            "ts_rank_cd",
            "ts_headline",
            "setweight_A",
            "setweight_B",
            "setweight_C",
            "setweight_D",
            "tsvector_concat",
            "tsvector_length",
            "tsquery_and",
            "tsquery_or",
            "tsquery_not",
            "tsquery_followed_by");
    private static final List<String> MATCH =
            List.of("match_against", "match_against_boolean", "match_against_expanded");
    private static final List<String> FTS5 = List.of("fts5_match", "fts5_bm25", "fts5_highlight", "fts5_snippet");

    private NoFullText() {}

    static FunctionTable tsvector(String instead) {
        return without(TSVECTOR, "tsvector and tsquery", instead);
    }

    static FunctionTable match(String instead) {
        return without(MATCH, "MATCH ... AGAINST", instead);
    }

    static FunctionTable fts5(String instead) {
        return without(FTS5, "FTS5 tables", instead);
    }

    private static FunctionTable without(List<String> functions, String feature, String instead) {
        FunctionTable table = FunctionTable.EMPTY;
        for (String function : functions) {
            table = table.without(function, feature, instead);
        }
        return table;
    }
}

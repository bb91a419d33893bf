package org.ashlarsql.inspect;

import java.util.List;
import java.util.stream.IntStream;

/** FTS5 tables, whose columns have no type: they're texts, unless they are kept beside the index as whatever they are. */
final class SqliteFts5 {

    private SqliteFts5() {}

    /** The columns of a table with this text, as texts if it's an FTS5 table. */
    static List<SqliteColumn> typed(String createTable, List<SqliteColumn> columns) {
        List<Token> tokens = Tokens.of(createTable, Tokens.Syntax.SQLITE);
        return isFts5(tokens)
                ? columns.stream()
                        .map(column -> isUnindexed(column.name(), tokens) ? column : column.withType("text"))
                        .toList()
                : columns;
    }

    private static boolean isFts5(List<Token> tokens) {
        return tokens.size() > 1
                && tokens.get(1).isWord("VIRTUAL")
                && following(tokens)
                        .anyMatch(i -> tokens.get(i).isWord("USING")
                                && tokens.get(i + 1).isWord("fts5"));
    }

    private static boolean isUnindexed(String column, List<Token> tokens) {
        return following(tokens)
                .anyMatch(i -> tokens.get(i).isName()
                        && tokens.get(i).text().equalsIgnoreCase(column)
                        && tokens.get(i + 1).isWord("UNINDEXED"));
    }

    private static IntStream following(List<Token> tokens) {
        return IntStream.range(0, tokens.size() - 1);
    }
}

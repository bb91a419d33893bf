package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.inspect.Token.Kind;

/** An index of a table. */
record IndexFact(String table, IndexModel index) {

    /**
     * An index by the text of its CREATE INDEX, from what stands behind the table's name.
     *
     * @param list where in {@code sql} the parenthesis opens around its parts
     */
    static IndexFact of(String table, String name, String kind, String sql, int list, Tokens.Syntax syntax) {
        List<IndexModel.Part> parts =
                parts(Tokens.of(sql.substring(list), syntax)).orElse(List.of());
        return new IndexFact(table, new IndexModel(name, kind, parts, sql));
    }

    /** The columns, if it's a list of nothing but these. */
    private static Optional<List<IndexModel.Part>> parts(List<Token> tokens) {
        List<IndexModel.Part> parts = new ArrayList<>();
        int i = 0;
        while (i + 2 < tokens.size() && tokens.get(i + 1).isName()) {
            String column = tokens.get(i + 1).text();
            boolean descending = tokens.get(i + 2).isWord("DESC");
            i += descending || tokens.get(i + 2).isWord("ASC") ? 3 : 2;
            parts.add(new IndexModel.Part(column, descending));
            if (i >= tokens.size() || tokens.get(i).kind() != Kind.SYMBOL) {
                return Optional.empty();
            }
            if (tokens.get(i).isSymbol(")")) {
                return i == tokens.size() - 1 ? Optional.of(parts) : Optional.empty();
            }
            if (!tokens.get(i).isSymbol(",")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}

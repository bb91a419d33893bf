package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column or table constraint in the text of a CREATE TABLE: what stands between two commas.
 *
 * @param tokens without comments
 * @param above comments on the lines directly above
 * @param beside comments behind it on its own lines
 */
record SqliteDdlItem(List<Token> tokens, List<String> above, List<String> beside) {

    private static final Set<String> CONSTRAINTS = Set.of("CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN");

    SqliteDdlItem {
        tokens = List.copyOf(tokens);
        above = List.copyOf(above);
        beside = List.copyOf(beside);
    }

    /** The column's name, or null for a table constraint. */
    @Nullable
    String column() {
        Token first = tokens.get(0);
        return CONSTRAINTS.stream().anyMatch(first::isWord) ? null : first.text();
    }

    @Nullable
    String comment() {
        return join(Stream.concat(above.stream(), beside.stream()));
    }

    /** Comment lines as one text; lines of dashes alone are decoration. */
    static @Nullable String join(Stream<String> lines) {
        String text = lines.map(SqliteDdlItem::trim)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    private static String trim(String comment) {
        int start = 0;
        while (start < comment.length() && comment.charAt(start) == '-') {
            start++;
        }
        return comment.substring(start).strip();
    }

    /** The index behind the parenthesis that closes the one at {@code open}. */
    int behindGroup(int open) {
        int depth = 0;
        int i = open;
        do {
            depth += tokens.get(i).isSymbol("(") ? 1 : tokens.get(i).isSymbol(")") ? -1 : 0;
            i++;
        } while (depth > 0 && i < tokens.size());
        return i;
    }

    /** What stands inside the parentheses at {@code open}. */
    List<Token> group(int open) {
        return tokens.subList(open + 1, behindGroup(open) - 1);
    }

    /** The columns of a key: the first word of each part, without COLLATE and the order. */
    List<String> names(int open) {
        List<String> names = new ArrayList<>();
        List<Token> group = group(open);
        for (int i = 0; i < group.size(); i++) {
            if (i == 0 || group.get(i - 1).isSymbol(",")) {
                names.add(group.get(i).text());
            }
        }
        return names;
    }

    boolean isWord(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord(word);
    }

    boolean isOpen(int i) {
        return i < tokens.size() && tokens.get(i).isSymbol("(");
    }

    /** The name in {@code CONSTRAINT name} directly before {@code i}. */
    @Nullable
    String constraintName(int i) {
        return isWord(i - 2, "CONSTRAINT") ? tokens.get(i - 1).text() : null;
    }
}

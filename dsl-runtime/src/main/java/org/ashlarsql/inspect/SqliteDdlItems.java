package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.inspect.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CREATE TABLE at its commas and hands each comment to what it stands beside or above. SQLite keeps the text
 * of the statement as it was written, comments included, and has no other place for them.
 */
final class SqliteDdlItems {

    private record Draft(List<Token> tokens, List<String> above, List<String> beside) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> tableComments = new ArrayList<>();
    /** Comments on lines of their own, until it's known what they stand above. */
    private final List<Token> waiting = new ArrayList<>();

    private boolean inItem;
    private int depth;
    private int lastLine;

    private SqliteDdlItems() {}

    static SqliteDdlItems of(String createTable) {
        SqliteDdlItems items = new SqliteDdlItems();
        for (Token token : Tokens.of(createTable, Tokens.Syntax.SQLITE)) {
            if (token.kind() == Kind.COMMENT) {
                items.comment(token);
            } else {
                items.token(token);
            }
        }
        return items;
    }

    List<SqliteDdlItem> items() {
        return drafts.stream()
                .map(draft -> new SqliteDdlItem(draft.tokens, draft.above, draft.beside))
                .toList();
    }

    @Nullable
    String tableComment() {
        return SqliteDdlItem.join(tableComments.stream());
    }

    private void token(Token token) {
        lastLine = token.line();
        if (token.isSymbol(")")) {
            depth--;
        }
        if (depth == 0 || (depth == 1 && token.isSymbol(","))) {
            // Comments wait on: a comma may start the line of the column that they stand above.
            inItem = false;
        } else {
            item(token).tokens.add(token);
            waiting.clear();
        }
        if (token.isSymbol("(")) {
            depth++;
        }
    }

    private Draft item(Token token) {
        if (!inItem) {
            inItem = true;
            boolean adjacent = lastWaitingLine() == token.line() - 1;
            List<String> above = adjacent ? waiting.stream().map(Token::text).toList() : List.of();
            drafts.add(new Draft(new ArrayList<>(), above, new ArrayList<>()));
        }
        return drafts.get(drafts.size() - 1);
    }

    private void comment(Token comment) {
        if (comment.line() == lastLine) {
            boolean ofTable = drafts.isEmpty();
            (ofTable ? tableComments : drafts.get(drafts.size() - 1).beside).add(comment.text());
            return;
        }
        if (lastWaitingLine() != comment.line() - 1) {
            waiting.clear();
        }
        waiting.add(comment);
    }

    private int lastWaitingLine() {
        return waiting.isEmpty() ? -1 : waiting.get(waiting.size() - 1).line();
    }
}

package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.inspect.Token.Kind;

/**
 * Cuts SQL text into tokens, as far as the constraints and columns of a CREATE TABLE need it: text that a database has
 * accepted and gives back, so that nothing has to be checked.
 */
final class Tokens {

    /** What databases disagree about. */
    enum Syntax {
        /** Names in square brackets. */
        SQLITE,
        /** Backslashes escape in strings that follow an E. */
        POSTGRESQL,
        /** Backslashes escape in every string. */
        MYSQL
    }

    private final String sql;
    private final Syntax syntax;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line;

    private Tokens(String sql, Syntax syntax) {
        this.sql = sql;
        this.syntax = syntax;
    }

    static List<Token> of(String sql, Syntax syntax) {
        Tokens tokens = new Tokens(sql, syntax);
        while (tokens.at < sql.length()) {
            tokens.next();
        }
        return List.copyOf(tokens.tokens);
    }

    private void next() {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            skipTo(at + 1);
        } else if (sql.startsWith("--", at)) {
            int end = sql.indexOf('\n', at);
            add(Kind.COMMENT, end < 0 ? sql.length() : end, sql.substring(at + 2, end < 0 ? sql.length() : end));
        } else if (sql.startsWith("/*", at)) {
            int end = sql.indexOf("*/", at + 2);
            skipTo(end < 0 ? sql.length() : end + 2);
        } else if (c == '\'') {
            quoted(Kind.STRING, c, syntax == Syntax.MYSQL);
        } else if (syntax == Syntax.POSTGRESQL && sql.startsWith("E'", at)) {
            at++;
            quoted(Kind.STRING, '\'', true);
        } else if (c == '"' || c == '`') {
            quoted(Kind.QUOTED, c, false);
        } else if (c == '[' && syntax == Syntax.SQLITE) {
            quoted(Kind.QUOTED, ']', false);
        } else if (isWordPart(c)) {
            boolean number = isDigit(c);
            int end = at + 1;
            while (end < sql.length() && (isWordPart(sql.charAt(end)) || (number && sql.charAt(end) == '.'))) {
                end++;
            }
            add(number ? Kind.NUMBER : Kind.WORD, end, sql.substring(at, end));
        } else {
            int end = at + (sql.startsWith("::", at) ? 2 : 1);
            add(Kind.SYMBOL, end, sql.substring(at, end));
        }
    }

    /** A string or name up to its closing quote, which is written twice where it's meant itself. */
    private void quoted(Kind kind, char close, boolean backslashes) {
        StringBuilder text = new StringBuilder();
        int i = at + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            boolean more = i + 1 < sql.length();
            if (c == '\\' && backslashes && more) {
                text.append(escaped(sql.charAt(++i)));
            } else if (c != close) {
                text.append(c);
            } else if (more && sql.charAt(i + 1) == close && close != ']') {
                text.append(sql.charAt(++i));
            } else {
                break;
            }
            i++;
        }
        add(kind, i + 1, text.toString());
    }

    /** The escapes that servers write into their catalogues. */
    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '0' -> '\0';
            case 'Z' -> '\u001a';
            default -> c;
        };
    }

    private void add(Kind kind, int end, String text) {
        int start = at;
        skipTo(end);
        tokens.add(new Token(kind, text, line, start, at));
    }

    private void skipTo(int end) {
        for (; at < Math.min(end, sql.length()); at++) {
            if (sql.charAt(at) == '\n') {
                line++;
            }
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c > '\u007f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.ashlarsql.inspect;

/**
 * A piece of SQL text.
 *
 * @param text without quotes, escapes and comment marks
 * @param line that it ends on, from 0
 * @param start where it begins in the whole text, and {@code end} where that goes on
 */
record Token(Kind kind, String text, int line, int start, int end) {

    enum Kind {
        WORD,
        /** A name in quotes of any sort. */
        QUOTED,
        STRING,
        NUMBER,
        SYMBOL,
        /** From {@code --} to the end of the line. */
        COMMENT
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}

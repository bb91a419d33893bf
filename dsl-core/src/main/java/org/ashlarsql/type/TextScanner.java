package org.ashlarsql.type;

/**
 * Takes the text of an array, a range or a row apart, in which parts stand in quotes where they need them:
 * https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO
 */
final class TextScanner {

    private final String text;
    private final String what;
    private int at;

    TextScanner(String text, String what) {
        this.text = text;
        this.what = what;
    }

    /** A piece between two separators. */
    record Part(String text, boolean quoted) {

        /** Whether it stands for no value in a row or for no end of a range. */
        boolean isNothing() {
            return text.isEmpty() && !quoted;
        }
    }

    boolean isEnd() {
        return at == text.length();
    }

    char peek() {
        return isEnd() ? '\0' : text.charAt(at);
    }

    /** Passes over a character if it's the next one. */
    boolean skip(char c) {
        if (isEnd() || text.charAt(at) != c) {
            return false;
        }
        at++;
        return true;
    }

    /** The next character, which has to be one of these. */
    char next(String allowed) {
        if (isEnd() || allowed.indexOf(text.charAt(at)) < 0) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    void end() {
        if (!isEnd()) {
            throw wrong();
        }
    }

    /** Everything up to one of these characters, without its quotes; in quotes, two of them stand for one. */
    Part part(String ends) {
        var part = new StringBuilder();
        boolean quoted = false;
        boolean inside = false;
        while (!isEnd() && (inside || ends.indexOf(text.charAt(at)) < 0)) {
            char c = text.charAt(at++);
            if (c == '\\' && !isEnd()) {
                part.append(text.charAt(at++));
            } else if (c != '"') {
                part.append(c);
            } else if (inside && skip('"')) {
                part.append('"');
            } else {
                inside = !inside;
                quoted = true;
            }
        }
        if (inside || isEnd()) {
            throw wrong();
        }
        return new Part(part.toString(), quoted);
    }

    /** An array inside of an array, as it stands there. */
    String nested() {
        int start = at;
        int depth = 0;
        do {
            char c = peek();
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else {
                part("{}");
                continue;
            }
            at++;
        } while (depth > 0);
        return text.substring(start, at);
    }

    ConversionException wrong() {
        return new ConversionException("'" + text + "' is no " + what);
    }

    /** In quotes, with what needs it escaped. */
    static String quoted(String part) {
        return '"' + part.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}

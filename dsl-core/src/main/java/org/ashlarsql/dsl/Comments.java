package org.ashlarsql.dsl;

import java.util.regex.Pattern;

/** Text made fit to stand in a comment. */
final class Comments {

    private static final Pattern HINT = Pattern.compile("[^\\p{Cntrl}?*/]+");

    private Comments() {}

    /** The text of a hint, in which nothing may be changed. */
    static String requireHarmless(String hint) {
        if (!HINT.matcher(hint).matches()) {
            throw new IllegalArgumentException(
                    "the hint '" + hint + "' can't be sent: it's one line without ?, * and /");
        }
        return hint;
    }

    /** The text as one line that neither ends the comment nor starts one inside it, which PostgreSQL would count. */
    static String harmless(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if ((c == '/' && before == '*') || (c == '*' && before == '/')) {
                safe.append(' ');
            }
            safe.append(Character.isISOControl(c) ? ' ' : c);
        }
        return safe.toString().strip();
    }
}

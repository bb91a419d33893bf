package org.ashlarsql.expr;

/** Text inside a pattern of LIKE. */
final class LikePattern {

    /** Not the backslash, which some databases escape once more. */
    static final char ESCAPE = '!';

    private LikePattern() {}

    /** The text with its wildcards escaped. */
    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

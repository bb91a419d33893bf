package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/** Text inside a pattern of LIKE. */
final class LikePattern {

    /** Not the backslash, which some databases escape once more. */
    static final char ESCAPE = '!';

    private LikePattern() {}

    /** A computed text with its wildcards escaped, and what stands around it. */
    static ExprNode of(String before, ExprNode text, String behind) {
        ExprNode pattern = text;
        for (String wildcard : List.of("!", "%", "_")) {
            pattern = Calls.of("replace", pattern, literal(wildcard), literal(ESCAPE + wildcard));
        }
        pattern = before.isEmpty() ? pattern : new ExprNode.Concatenation(literal(before), pattern);
        return behind.isEmpty() ? pattern : new ExprNode.Concatenation(pattern, literal(behind));
    }

    private static ExprNode literal(String text) {
        return new ExprNode.Literal<>(StandardTypes.text(StandardTypes.UNBOUNDED), text);
    }

    /** The text with its wildcards escaped. */
    static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}

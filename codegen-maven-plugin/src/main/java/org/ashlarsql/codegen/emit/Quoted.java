package org.ashlarsql.codegen.emit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text as a string literal of Java. JavaPoet's {@code $S} breaks it at the line ends that Unicode has beside Java's own
 * (https://www.unicode.org/reports/tr18/#Line_Boundaries), and shows characters that turn the direction of what's behind them.
 */
final class Quoted {

    private Quoted() {}

    /** The literal, or {@code null}. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "null";
        }
        var literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isHidden(c) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
        };
    }

    private static boolean isHidden(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

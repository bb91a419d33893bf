package org.ashlarsql.codegen.diagram;

/** Texts of a database inside XML and HTML. */
final class Markup {

    private Markup() {}

    /** The text for an element or a quoted attribute, with what can't be seen written out. */
    static String text(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(visible(c));
            }
        });
        return escaped.toString();
    }

    private static String visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' ? "\n" : "\\u%04X".formatted(c);
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> "\\u%04X".formatted(c);
            default -> Character.toString(c);
        };
    }

    /** The text on one line. */
    static String line(String text) {
        return text(text.replace("\n", "\\n"));
    }

    /** An id that no other name has, of characters that need no escape anywhere. */
    static String id(String prefix, String name) {
        var id = new StringBuilder(prefix);
        name.codePoints().forEach(c -> {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            id.append(plain ? Character.toString(c) : "-" + Integer.toHexString(c) + "-");
        });
        return id.toString();
    }
}

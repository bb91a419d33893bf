package org.ashlarsql.drift;

/** Names, comments and SQL of a database in a line of a log. */
final class OneLine {

    private OneLine() {}

    /** The text with escapes for what breaks a line, or is not seen, or turns the order of the rest round. */
    static String of(String text) {
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> line.append(c == '\n' ? "\\n" : "\\u%04X".formatted(c));
                default -> line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}

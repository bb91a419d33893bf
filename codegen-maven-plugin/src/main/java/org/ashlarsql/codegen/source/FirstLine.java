package org.ashlarsql.codegen.source;

/** The part of an exception's message that a person needs. */
final class FirstLine {

    private FirstLine() {}

    static String of(Throwable thrown) {
        String message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return thrown.getClass().getSimpleName();
        }
        String line = message.strip().lines().findFirst().orElseThrow().strip();
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}

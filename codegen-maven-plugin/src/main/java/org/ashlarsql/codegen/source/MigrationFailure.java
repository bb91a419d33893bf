package org.ashlarsql.codegen.source;

import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** Tells which migration failed, where and why, in one line of what Flyway says in many. */
final class MigrationFailure {

    private MigrationFailure() {}

    static String message(FlywayException failure) {
        return "The migrations failed: " + FirstLine.of(failure)
                + line(failure, "Line").map(line -> ", line " + line).orElse("")
                + line(failure, "Message").map(message -> ": " + message).orElse("")
                + ". Correct the script, or <migrations> if another one was meant.";
    }

    /** What Flyway says of something in a line such as {@code Line : 3}. */
    private static Optional<String> line(FlywayException failure, String of) {
        return Optional.ofNullable(failure.getMessage()).stream()
                .flatMap(String::lines)
                .filter(line -> line.matches(of + "\\s*:.*"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }
}

package org.ashlarsql.codegen.source;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;

/** The file of a SQLite database. */
final class SqliteFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private SqliteFile() {}

    /** SQLite makes a missing file, which would hide a wrong path and leave an empty database behind. */
    static void checkPresent(DatabaseAddress database) {
        String shown = database.shown();
        if (!shown.startsWith(PREFIX)) {
            return;
        }
        String file = shown.substring(PREFIX.length());
        boolean isPath = !file.isEmpty() && !file.startsWith(":") && !file.startsWith("file:");
        if (isPath && !Files.exists(Path.of(file))) {
            throw new GenerationException(
                    "There is no SQLite database " + Path.of(file).toAbsolutePath()
                            + ": correct <url>, or list <migrations> and take <url> out to make the tables in passing.");
        }
    }
}

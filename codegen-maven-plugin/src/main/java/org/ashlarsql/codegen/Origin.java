package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema comes from.
 *
 * @param database the database to read; null for none
 * @param migrations Flyway locations; plain paths are folders, relative ones of {@code baseDirectory}
 * @param migrate whether the migrations may be run on {@code database}
 * @param engine the embedded database that the migrations are run on where there is no {@code database}
 */
public record Origin(
        @Nullable DatabaseAddress database,
        List<String> migrations,
        boolean migrate,
        Path baseDirectory,
        Engine engine) {

    /** A database that is there. */
    public static Origin at(DatabaseAddress database) {
        return new Origin(database, List.of(), false, Path.of("").toAbsolutePath(), Engine.SQLITE);
    }

    private static final String FILES = "filesystem:";

    public Origin {
        migrations = List.copyOf(migrations);
    }

    /** The folder that a location of migrations is, unless it's one of another kind. */
    public Optional<Path> folder(String location) {
        if (location.startsWith(FILES)) {
            return Optional.of(baseDirectory.resolve(location.substring(FILES.length())));
        }
        // A prefix has at least two letters: C: is a drive.
        return location.matches("[a-z0-9]{2,}:.*") ? Optional.empty() : Optional.of(baseDirectory.resolve(location));
    }
}

package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
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

    public Origin {
        migrations = List.copyOf(migrations);
    }
}

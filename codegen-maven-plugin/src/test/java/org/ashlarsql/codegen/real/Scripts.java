package org.ashlarsql.codegen.real;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ashlarsql.testing.TestSchema;
import org.flywaydb.core.Flyway;

/** Runs scripts of statements as Flyway runs a migration: it knows where one ends in every database's SQL. */
final class Scripts {

    private Scripts() {}

    /** Runs scripts from the class path, one after the other. */
    static void run(TestSchema schema, List<String> resources, Path folder) {
        for (int i = 0; i < resources.size(); i++) {
            Path copy = folder.resolve("V" + (i + 1) + "__script.sql");
            try (InputStream script = Scripts.class.getResourceAsStream("/" + resources.get(i))) {
                Files.copy(Objects.requireNonNull(script, resources.get(i)), copy);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        run(schema, folder);
    }

    /** Runs the scripts in a folder. */
    static void run(TestSchema schema, Path folder) {
        Flyway.configure()
                .dataSource(schema.url(), schema.user(), schema.password())
                .locations("filesystem:" + folder.toAbsolutePath())
                .placeholderReplacement(false)
                .mixed(true)
                .load()
                .migrate();
    }
}

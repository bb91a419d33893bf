package org.ashlarsql.codegen.source;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.GenerationException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Flyway's migrations.
 *
 * @param locations plain paths are folders, relative ones of {@code base}
 */
record Migrations(List<String> locations, Path base) {

    private static final String FILES = "filesystem:";

    Migrations none() {
        return new Migrations(List.of(), base);
    }

    /** Runs those that have not run yet. */
    void run(Connections connections, @Nullable String schema) {
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .loggers(QuietLogs.class.getName())
                .dataSource(connections)
                .failOnMissingLocations(true)
                .locations(locations.stream().map(this::location).toArray(String[]::new));
        if (schema != null) {
            configuration.defaultSchema(schema);
        }
        try {
            Flyway flyway = configuration.load();
            if (flyway.info().all().length == 0) {
                throw new GenerationException("<migrations>: no migrations in " + String.join(", ", locations)
                        + ". Flyway takes files such as V1__tables.sql; correct the locations.");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new GenerationException(MigrationFailure.message(e), e);
        }
    }

    private String location(String location) {
        if (location.startsWith(FILES)) {
            return FILES + base.resolve(location.substring(FILES.length()));
        }
        // A prefix has at least two letters: C: is a drive.
        return location.matches("[a-z0-9]{2,}:.*") ? location : FILES + base.resolve(location);
    }
}

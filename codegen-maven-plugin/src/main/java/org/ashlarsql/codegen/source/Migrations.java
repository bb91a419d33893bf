package org.ashlarsql.codegen.source;

import java.util.List;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Origin;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** Flyway's migrations, of an origin. */
record Migrations(Origin origin) {

    private List<String> locations() {
        return origin.migrations();
    }

    /** Runs those that have not run yet, and tells how many these were. */
    int run(Connections connections, @Nullable String schema) {
        FluentConfiguration configuration = Flyway.configure(Migrations.class.getClassLoader())
                .loggers(QuietLogs.class.getName())
                .dataSource(connections)
                .failOnMissingLocations(true)
                .locations(locations().stream().map(this::location).toArray(String[]::new));
        if (schema != null) {
            configuration.defaultSchema(schema);
        }
        try {
            Flyway flyway = configuration.load();
            if (flyway.info().all().length == 0) {
                throw new GenerationException("<migrations>: no migrations in " + String.join(", ", locations())
                        + ". Flyway takes files such as V1__tables.sql; correct the locations.");
            }
            return flyway.migrate().migrationsExecuted;
        } catch (FlywayException e) {
            throw new GenerationException(MigrationFailure.message(e), e);
        }
    }

    private String location(String location) {
        return origin.folder(location).map(folder -> "filesystem:" + folder).orElse(location);
    }
}

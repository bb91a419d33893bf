package org.ashlarsql.codegen.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Progress;
import org.jspecify.annotations.Nullable;

/** A database that is there; it isn't changed unless it comes with migrations. */
record LiveDatabase(DatabaseAddress database, Optional<Migrations> migrations, Progress progress)
        implements ConnectedSource {

    @Override
    public <T> T use(@Nullable String schema, Use<T> use) {
        var connections = Connections.to(database);
        if (migrations.isEmpty()) {
            SqliteFile.checkPresent(database);
        }
        try (Connection connection = connections.getConnection()) {
            migrations.ifPresent(all -> progress.during(
                    "running the migrations",
                    () -> all.run(connections, schema),
                    count -> count + (count == 1 ? " migration" : " migrations")));
            return ConnectedSource.use(connection, database, use);
        } catch (SQLException e) {
            throw new GenerationException(ConnectionFailure.message(database, e), e);
        }
    }
}

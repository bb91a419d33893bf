package org.ashlarsql.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The databases that the tests run on. Each is the real one: SQLite in process, the others as a server that starts at
 * the first {@link #newDatabase()} and stops with the JVM.
 *
 * <p>MySQL is enabled by the Maven profile {@code mysql}; {@code -Dashlar.test.databases=sqlite,postgresql} narrows
 * the choice for a quick run.
 */
public enum TestDatabase {
    SQLITE(SqliteFiles::new),
    POSTGRESQL(PostgresqlServer::start),
    MARIADB(MariadbServer::start),
    MYSQL(MysqlServer::start);

    private final Supplier<DatabaseServer> starter;
    private @Nullable DatabaseServer server;

    TestDatabase(Supplier<DatabaseServer> starter) {
        this.starter = starter;
    }

    public static List<TestDatabase> enabled() {
        String chosen = System.getProperty("ashlar.test.databases", "").trim();
        if (chosen.isEmpty()) {
            return Arrays.stream(values())
                    .filter(database -> database != MYSQL || MysqlServer.isAvailable())
                    .toList();
        }
        return Arrays.stream(chosen.split("\\s*,\\s*"))
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** Creates an empty database. It lives as long as the JVM, so create one for a test class rather than a test. */
    public synchronized TestSchema newDatabase() {
        if (server == null) {
            server = starter.get();
        }
        return server.newDatabase();
    }
}

package org.ashlarsql.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.Versioned;

/** The sample tables with their rows on each live database, made once; tests leave them as they are. */
public final class SampleDatabases {

    private static final Map<TestDatabase, Database> DATABASES = new EnumMap<>(TestDatabase.class);

    private SampleDatabases() {}

    static synchronized Database on(TestDatabase database) {
        return DATABASES.computeIfAbsent(database, SampleDatabases::create);
    }

    public static Database create(TestDatabase database) {
        Database created = Database.of(database.newDatabase().dataSource());
        run(created, database, "/sample/");
        return created;
    }

    /** Runs the folder's script for a database. */
    static void run(Database created, TestDatabase database, String folder) {
        try {
            created.jdbi().useHandle(handle -> {
                String script = Versioned.text(script(database, folder), handle.getConnection());
                for (String statement : script.strip().split(";\\n")) {
                    handle.execute(statement);
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(folder, e);
        }
    }

    private static String script(TestDatabase database, String folder) {
        String path = folder + database.name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream script = Objects.requireNonNull(SampleDatabases.class.getResourceAsStream(path))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

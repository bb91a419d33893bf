package org.ashlarsql.examples.tpch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ashlarsql.runtime.Database;
import org.flywaydb.core.Flyway;

/** An empty database made one of TPC-H: what's done in the words of each database, and by Flyway. */
final class Schema {

    /** The whole data of TPC-H are some thousand times this. */
    private static final double SCALE = 0.01;

    private Schema() {}

    /** Creates the tables, fills them and has the database look at what it holds now. */
    static Database load(String url, String user, String password) {
        String kind = url.substring("jdbc:".length(), url.indexOf(':', "jdbc:".length()));
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/" + kind)
                .load()
                .migrate();
        Database db = Database.of(url, user, password);
        db.inTransaction(tx -> {
            new Loader(tx).load(SCALE);
            return true;
        });
        // Without statistics, the larger queries would run for minutes, whoever wrote them.
        db.jdbi().useHandle(handle -> handle.execute(text("/db/statistics/" + kind + ".sql")));
        return db;
    }

    private static String text(String resource) {
        try (InputStream text = Schema.class.getResourceAsStream(resource)) {
            if (text == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

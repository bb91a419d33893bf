package org.ashlarsql.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteDataSource;

/** SQLite needs no server: a database is a file, gone at the end of the JVM. */
final class SqliteFiles implements DatabaseServer {
    @Override
    public TestSchema newDatabase() {
        try {
            Path file = Files.createTempFile("ashlar-", ".sqlite");
            file.toFile().deleteOnExit();
            String url = "jdbc:sqlite:" + file;
            SQLiteDataSource dataSource = new SQLiteDataSource();
            dataSource.setUrl(url);
            return new TestSchema(dataSource, url, "", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

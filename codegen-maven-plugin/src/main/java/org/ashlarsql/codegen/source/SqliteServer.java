package org.ashlarsql.codegen.source;

import org.ashlarsql.codegen.DatabaseAddress;

/** A file of SQLite. */
record SqliteServer(TemporaryFolder folder) implements EmbeddedServer {

    static SqliteServer start() {
        return new SqliteServer(TemporaryFolder.make());
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:sqlite:" + folder.path().resolve("schema.sqlite") + "?foreign_keys=on", "", "");
    }

    @Override
    public void close() {
        folder.close();
    }
}

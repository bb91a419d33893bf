package org.ashlarsql.codegen.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** A SQLite database that lives as long as it takes to run the migrations and to read what they made. */
record EmbeddedDatabase(Migrations migrations) implements SchemaSource {

    @Override
    public SchemaModel read(SchemaSelection selection) {
        try {
            Path folder = Files.createTempDirectory("ashlar-schema-");
            try {
                return read(selection, folder.resolve("schema.sqlite"));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new GenerationException("Can't keep a database in the folder for temporary files: " + e
                    + ". Set -Djava.io.tmpdir to one that this user may write to.");
        }
    }

    private SchemaModel read(SchemaSelection selection, Path file) {
        var database = new DatabaseAddress("jdbc:sqlite:" + file + "?foreign_keys=on", "", "");
        var connections = Connections.to(database);
        migrations.run(connections, null);
        try (Connection connection = connections.getConnection()) {
            return SchemaSource.read(connection, selection, database);
        } catch (SQLException e) {
            throw new GenerationException(ConnectionFailure.message(database, e), e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

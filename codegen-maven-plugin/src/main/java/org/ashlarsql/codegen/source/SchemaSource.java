package org.ashlarsql.codegen.source;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Origin;
import org.ashlarsql.codegen.Settings;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReadException;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;

/** Where a schema is read from. */
public interface SchemaSource {

    /**
     * What the schema holds.
     *
     * @throws GenerationException if it can't be read
     */
    SchemaModel read(SchemaSelection selection);

    /** The source that the settings describe. */
    static SchemaSource of(Settings settings) {
        Path snapshot = settings.snapshot();
        return snapshot == null ? of(settings.origin()) : new Snapshot(new SnapshotFile(snapshot));
    }

    /** What is configured and not done. */
    static List<String> warnings(Settings settings) {
        Origin origin = settings.origin();
        return settings.snapshot() == null
                        && origin.database() != null
                        && !origin.migrations().isEmpty()
                        && !origin.migrate()
                ? List.of("<migrations> are not run on the database at <url>: that takes <migrate>true</migrate>.")
                : List.of();
    }

    /** The source that isn't a file. */
    static SchemaSource of(Origin origin) {
        var migrations = new Migrations(origin.migrations(), origin.baseDirectory());
        DatabaseAddress database = origin.database();
        if (database != null) {
            if (origin.migrate() && migrations.locations().isEmpty()) {
                throw new GenerationException("<migrate> is true, but there are no <migrations>: list their folders.");
            }
            return new LiveDatabase(database, origin.migrate() ? migrations : migrations.none());
        }
        if (origin.migrate()) {
            throw new GenerationException(
                    "<migrate> is true, but there is no <url>: name the database to migrate, or take <migrate> out.");
        }
        if (migrations.locations().isEmpty()) {
            throw new GenerationException("There is neither a <url> nor <migrations>: set <url> to the JDBC URL of the"
                    + " database to read (or -Dashlar.url=...), or list the folders of Flyway migrations for SQLite.");
        }
        return new EmbeddedDatabase(migrations);
    }

    /** Reads the schema at the other end of a connection. */
    static SchemaModel read(Connection connection, SchemaSelection selection, DatabaseAddress database) {
        try {
            return SchemaReader.of(connection).read(connection, selection);
        } catch (SchemaReadException e) {
            throw new GenerationException(String.valueOf(e.getMessage()), e);
        } catch (SQLException e) {
            throw new GenerationException(
                    "Can't read the schema of " + database.shown() + ": " + FirstLine.of(e)
                            + ". Check that the user may read its catalogue.",
                    e);
        }
    }
}

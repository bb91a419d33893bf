package org.ashlarsql.codegen.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Origin;
import org.ashlarsql.codegen.Progress;
import org.ashlarsql.codegen.Settings;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** Where schemas are read from. */
public interface SchemaSource {

    /**
     * What the schemas hold.
     *
     * @throws GenerationException if one can't be read
     */
    List<SchemaModel> read(List<SchemaSelection> selections);

    /** The source that the settings describe. */
    static SchemaSource of(Settings settings, Progress progress) {
        Path snapshot = settings.snapshot();
        return snapshot == null ? of(settings.origin(), progress) : of(snapshot);
    }

    /** A snapshot. */
    static SchemaSource of(Path snapshot) {
        return new Snapshot(new SnapshotFile(snapshot));
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
    static ConnectedSource of(Origin origin, Progress progress) {
        var migrations = new Migrations(origin);
        DatabaseAddress database = origin.database();
        if (database != null) {
            if (origin.migrate() && origin.migrations().isEmpty()) {
                throw new GenerationException("<migrate> is true, but there are no <migrations>: list their folders.");
            }
            return new LiveDatabase(database, origin.migrate() ? Optional.of(migrations) : Optional.empty(), progress);
        }
        if (origin.migrate()) {
            throw new GenerationException(
                    "<migrate> is true, but there is no <url>: name the database to migrate, or take <migrate> out.");
        }
        if (origin.migrations().isEmpty()) {
            throw new GenerationException("There is neither a <url> nor <migrations>: set <url> to the JDBC URL of the"
                    + " database to read (or -Dashlar.url=...), or list the folders of Flyway migrations for SQLite.");
        }
        return new EmbeddedDatabase(origin.engine(), migrations, progress);
    }
}

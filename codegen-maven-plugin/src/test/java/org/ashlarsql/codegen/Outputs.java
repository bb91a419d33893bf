package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.inspect.SchemaSelection;

/** All that the plugin writes, as a program of its own: of the addresses of databases, each below a folder. */
final class Outputs {

    private Outputs() {}

    public static void main(String[] arguments) {
        for (int i = 0; i < arguments.length; i += 4) {
            write(new DatabaseAddress(arguments[i], arguments[i + 1], arguments[i + 2]), Path.of(arguments[i + 3]));
        }
    }

    /** The sources, from the database and from the snapshot of it; the snapshot, and the diagrams. */
    static void write(DatabaseAddress address, Path folder) {
        Origin origin = Origin.at(address);
        List<SchemaSelection> all = List.of(SchemaSelection.all());
        Path snapshot = folder.resolve("schema.json");
        Settings settings = Settings.of(origin, "com.acme.db", folder.resolve("sources"));
        Generation.run(settings);
        SnapshotWriting.run(origin, all, snapshot, Progress.silent());
        Diagramming.run(origin, null, all, folder.resolve("diagrams"), Progress.silent());
        Generation.run(
                Settings.of(origin, "com.acme.db", folder.resolve("again")).withSnapshot(snapshot));
    }
}

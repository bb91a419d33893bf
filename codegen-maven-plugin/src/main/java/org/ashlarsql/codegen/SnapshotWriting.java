package org.ashlarsql.codegen;

import java.nio.file.Path;
import org.ashlarsql.codegen.adjust.Usable;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** Writes a schema to a file. */
public final class SnapshotWriting {

    private SnapshotWriting() {}

    /** What was written. */
    public record Result(int tables, boolean changed) {}

    /**
     * Reads the schema and writes it.
     *
     * @throws GenerationException if that isn't possible; then the file is what it was
     */
    public static Result run(Origin origin, SchemaSelection selection, Path file, Progress progress) {
        SchemaModel schema = progress.during(
                "reading the schema",
                () -> SchemaSource.of(origin, progress).read(selection),
                read -> read.tables().size() + " tables and views");
        Usable.checkNotEmpty(schema, selection);
        return new Result(schema.tables().size(), new SnapshotFile(file).write(schema));
    }
}

package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;

/** Writes schemas to a file. */
public final class SnapshotWriting {

    private SnapshotWriting() {}

    /** What was written. */
    public record Result(int tables, boolean changed) {}

    /**
     * Reads the schemas and writes them.
     *
     * @throws GenerationException if that isn't possible; then the file is what it was
     */
    public static Result run(Origin origin, List<SchemaSelection> selections, Path file, Progress progress) {
        List<SchemaModel> schemas = Reading.of(SchemaSource.of(origin, progress), selections, progress);
        return new Result(Reading.count(schemas), new SnapshotFile(file).write(schemas));
    }
}

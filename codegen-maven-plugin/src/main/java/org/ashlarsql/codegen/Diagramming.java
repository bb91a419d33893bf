package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.diagram.DiagramFiles;
import org.ashlarsql.codegen.diagram.Together;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/** Draws schemas. */
public final class Diagramming {

    private Diagramming() {}

    /**
     * Reads the schemas, from the snapshot if there is one, and writes their pictures.
     *
     * @return the files that were written; the others are what they would be
     * @throws GenerationException if that isn't possible
     */
    public static List<Path> run(
            Origin origin, @Nullable Path snapshot, List<SchemaSelection> selections, Path folder, Progress progress) {
        SchemaSource source = snapshot == null ? SchemaSource.of(origin, progress) : SchemaSource.of(snapshot);
        List<SchemaModel> schemas = Reading.of(source, selections, progress);
        return progress.during(
                "drawing",
                () -> new DiagramFiles(folder).write(Together.of(schemas)),
                files -> files.size() + " files written");
    }
}

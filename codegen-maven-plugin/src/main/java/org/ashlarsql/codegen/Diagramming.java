package org.ashlarsql.codegen;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.adjust.Usable;
import org.ashlarsql.codegen.diagram.DiagramFiles;
import org.ashlarsql.codegen.source.SchemaSource;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.jspecify.annotations.Nullable;

/** Draws a schema. */
public final class Diagramming {

    private Diagramming() {}

    /**
     * Reads the schema, from the snapshot if there is one, and writes its pictures.
     *
     * @return the files that were written; the others are what they would be
     * @throws GenerationException if that isn't possible
     */
    public static List<Path> run(
            Origin origin, @Nullable Path snapshot, SchemaSelection selection, Path folder, Progress progress) {
        SchemaSource source = snapshot == null ? SchemaSource.of(origin, progress) : SchemaSource.of(snapshot);
        SchemaModel schema = progress.during(
                "reading the schema",
                () -> source.read(selection),
                read -> read.tables().size() + " tables and views");
        Usable.checkNotEmpty(schema, selection);
        return progress.during(
                "drawing", () -> new DiagramFiles(folder).write(schema), files -> files.size() + " files written");
    }
}

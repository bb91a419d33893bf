package org.ashlarsql.codegen.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;

/** The pictures of a schema, in a folder. */
public record DiagramFiles(Path folder) {

    /**
     * Writes {@code schema.mmd}, {@code schema.svg} and {@code schema.html}, as far as they differ.
     *
     * @return those that were written
     * @throws GenerationException if they can't be
     */
    public List<Path> write(SchemaModel schema) {
        Diagrams diagrams = Diagrams.of(schema);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("schema.mmd", Mermaid.of(schema));
        texts.put("schema.svg", diagrams.whole(false).file());
        texts.put("schema.html", new Page(schema, diagrams).html());
        var written = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                Path file = folder.resolve(text.getKey());
                if (!Files.isRegularFile(file) || !Files.readString(file).equals(text.getValue())) {
                    Files.writeString(file, text.getValue());
                    written.add(file);
                }
            }
        } catch (IOException e) {
            throw new GenerationException(
                    "<diagrams>: can't write to " + folder + ": " + e + ". Name a folder that this user may write to.",
                    e);
        }
        return written;
    }
}

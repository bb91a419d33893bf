package org.ashlarsql.codegen.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.inspect.SchemaModel;

/** A file that holds schemas. */
public record SnapshotFile(Path path) {

    private static final String CURE = " Write it anew with the goal ashlar:snapshot.";

    /**
     * The schemas in the file.
     *
     * @throws GenerationException if there is none, or none that this version understands
     */
    public List<SchemaModel> read() {
        try {
            List<SchemaModel> schemas = SnapshotText.parse(Files.readString(path));
            Closed.check(schemas);
            return schemas;
        } catch (NoSuchFileException e) {
            throw new GenerationException(
                    "<snapshot>: there is no file " + path + ". Write it with the goal ashlar:snapshot.");
        } catch (JsonProcessingException e) {
            throw new GenerationException(
                    "<snapshot>: " + path + " is no snapshot of a schema: " + reason(e) + "." + CURE, e);
        } catch (UnknownFormatException e) {
            throw new GenerationException("<snapshot>: " + path + " " + e.getMessage() + CURE, e);
        } catch (IOException e) {
            throw new GenerationException("<snapshot>: can't read " + path + ": " + e + ".", e);
        }
    }

    /**
     * Writes schemas, unless they are there already.
     *
     * @return whether the file has changed
     * @throws GenerationException if it can't be written; then it's what it was
     */
    public boolean write(List<SchemaModel> schemas) {
        String text = SnapshotText.of(schemas);
        try {
            if (Files.isRegularFile(path) && Files.readString(path).equals(text)) {
                return false;
            }
            Path folder = path.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path temporary = path.resolveSibling("." + path.getFileName() + ".tmp");
            try {
                Files.writeString(temporary, text);
                Files.move(temporary, path, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return true;
        } catch (IOException e) {
            throw new GenerationException(
                    "<snapshot>: can't write " + path + ": " + e + ". Name a file that this user may write.", e);
        }
    }

    /** Jackson's own words, with the place in the file, but without the class names and the source behind them. */
    private static String reason(JsonProcessingException e) {
        String words = e.getOriginalMessage()
                .replaceAll(" \\(start marker at .*", "")
                .replaceAll("`?(?:java|org)\\.[a-z.]*([A-Z]\\w*)`?", "$1");
        String line = words.lines().findFirst().orElse("").replaceAll("[.:]?\\s*$", "");
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? line
                : "line " + e.getLocation().getLineNr() + ": " + line;
    }
}

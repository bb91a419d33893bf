package org.ashlarsql.codegen.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.codegen.GenerationException;

/** A folder for the moment. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder make() {
        try {
            return new TemporaryFolder(Files.createTempDirectory("ashlar-schema-"));
        } catch (IOException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> inside = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inside) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static GenerationException failure(IOException e) {
        return new GenerationException(
                "Can't keep a database in the folder for temporary files: " + e
                        + ". Set -Djava.io.tmpdir to one that this user may write to.",
                e);
    }
}

package org.ashlarsql.codegen.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.codegen.GenerationException;
import org.ashlarsql.codegen.Origin;
import org.ashlarsql.codegen.Settings;
import org.ashlarsql.codegen.output.SourceFolder;

/**
 * What the last run read and wrote, in a file.
 *
 * @param file below the project's build folder
 * @param tool what runs: the plugin's version, its dependencies
 */
public record LastRun(Path file, List<String> tool) {

    public LastRun {
        tool = List.copyOf(tool);
    }

    /** Whether these settings would read what they read then, and what was written is still what was written. */
    public boolean isCurrent(Settings settings) {
        try {
            Optional<String> now = state(settings);
            return now.isPresent()
                    && Files.isRegularFile(file)
                    && Files.readString(file).equals(now.get());
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers this run. */
    public void save(Settings settings) {
        try {
            Optional<String> now = state(settings);
            if (now.isPresent()) {
                Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(file));
                Files.writeString(file, now.get());
            } else {
                forget();
            }
        } catch (IOException e) {
            throw new GenerationException("Can't write " + file + ": " + e + ".", e);
        }
    }

    /** Makes the next run read everything anew. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new GenerationException("Can't delete " + file + ": " + e + ".", e);
        }
    }

    /** Nothing where what is read isn't files alone. */
    private Optional<String> state(Settings settings) throws IOException {
        Optional<List<Path>> inputs = inputs(settings);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        var input = new Digest();
        tool.forEach(input::add);
        input.add(settings.toString());
        for (Path path : inputs.get()) {
            input.add(path);
        }
        Path folder = SourceFolder.of(settings.outputDirectory(), settings.packageName())
                .folder();
        return Optional.of(
                "input " + input.hex() + "\noutput " + new Digest().add(folder).hex() + "\n");
    }

    private static Optional<List<Path>> inputs(Settings settings) {
        Path snapshot = settings.snapshot();
        if (snapshot != null) {
            return Optional.of(List.of(snapshot));
        }
        Origin origin = settings.origin();
        if (origin.database() != null) {
            return Optional.empty();
        }
        var paths = new ArrayList<Path>();
        for (String location : origin.migrations()) {
            Optional<Path> path = origin.folder(location);
            if (path.isEmpty() || location.contains("*") || location.contains("?")) {
                return Optional.empty();
            }
            paths.add(path.get());
        }
        return Optional.of(paths);
    }
}

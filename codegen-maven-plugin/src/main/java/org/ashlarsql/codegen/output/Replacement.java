package org.ashlarsql.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Changes files: every new text is on the disk before the first file is replaced. */
record Replacement(Map<Path, String> texts, List<Path> stale) {

    void run() throws IOException {
        var moves = new LinkedHashMap<Path, Path>();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                Path temporary =
                        text.getKey().resolveSibling("." + text.getKey().getFileName() + ".tmp");
                Files.createDirectories(Objects.requireNonNull(temporary.getParent()));
                moves.put(temporary, text.getKey());
                Files.writeString(temporary, text.getValue());
            }
            for (Path file : stale) {
                Files.delete(file);
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path temporary : moves.keySet()) {
                Files.deleteIfExists(temporary);
            }
        }
    }
}

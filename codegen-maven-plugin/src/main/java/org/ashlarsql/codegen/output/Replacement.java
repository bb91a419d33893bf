package org.ashlarsql.codegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes files: every new text is on the disk before the first file is replaced. */
record Replacement(Map<Path, String> texts, List<Path> stale) {

    void run() throws IOException {
        var moves = new LinkedHashMap<Path, Path>();
        for (Path file : texts.keySet()) {
            moves.put(file.resolveSibling("." + file.getFileName() + ".tmp"), file);
        }
        try {
            for (Path folder : moves.keySet().stream().map(Path::getParent).collect(Collectors.toSet())) {
                Files.createDirectories(folder);
            }
            write(moves);
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

    /** On all cores, and all of them even where some fail: what is still being written can't be deleted. */
    private void write(Map<Path, Path> moves) throws IOException {
        List<IOException> failures = moves.entrySet().parallelStream()
                .flatMap(move -> write(move.getKey(), Objects.requireNonNull(texts.get(move.getValue()))))
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private static Stream<IOException> write(Path file, String text) {
        try {
            Files.writeString(file, text);
            return Stream.empty();
        } catch (IOException e) {
            return Stream.of(e);
        }
    }
}

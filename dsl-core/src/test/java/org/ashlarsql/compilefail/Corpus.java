package org.ashlarsql.compilefail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases below {@code src/test/compile-fail}. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/compile-fail");
    private static final String RIGHT = "class Right ";
    private static final String ERROR = "// error: ";

    private Corpus() {}

    /**
     * One mistake and how to do it right.
     *
     * @param line the line of the mistake in {@code wrong}, counted from 1
     * @param words what javac says there
     */
    record Case(String name, String wrong, int line, String words, String right) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Corpus::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name as the name of a package. */
    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "").replace('-', '_');
    }

    private static Case read(Path file) {
        try {
            String text = Files.readString(file);
            int right = text.indexOf(RIGHT);
            String wrong = text.substring(0, right);
            List<String> lines = wrong.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int at = lines.get(i).indexOf(ERROR);
                if (at >= 0) {
                    String words = lines.get(i).substring(at + ERROR.length());
                    return new Case(name(file), wrong, i + 1, words, text.substring(right));
                }
            }
            throw new IllegalStateException(file + " has no line with " + ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

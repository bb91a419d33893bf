package org.ashlarsql.compilefail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The cases below {@code src/test/compile-fail}: each a mistake that people make, and how to do it right. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/compile-fail");
    private static final String RIGHT = "class Right ";

    private Corpus() {}

    /** Who notices a mistake; the earlier, the better. */
    enum Noticed {
        /** The compiler. */
        ERROR,
        /** An exception where the statement is built. */
        BUILT,
        /** An exception when the statement is rendered, before anything is sent. */
        RENDERED;

        String mark() {
            return "// " + name().toLowerCase(Locale.ROOT) + ": ";
        }
    }

    /**
     * One mistake and how to do it right.
     *
     * @param line the line of the mistake in {@code wrong}, counted from 1
     * @param words what javac, or the exception, says there
     */
    record Case(String name, String wrong, Noticed noticed, int line, String words, String right) {
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

    static Stream<Case> cases(Noticed noticed) {
        return cases().stream().filter(one -> one.noticed == noticed);
    }

    /** The file's name as the name of a package. */
    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "").replace('-', '_');
    }

    private static Case read(Path file) {
        try {
            String text = Files.readString(file);
            int right = text.indexOf(RIGHT);
            return read(name(file), text.substring(0, right), text.substring(right));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String name, String wrong, String right) {
        List<String> lines = wrong.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Noticed noticed : Noticed.values()) {
                int at = lines.get(i).indexOf(noticed.mark());
                if (at >= 0) {
                    String words = lines.get(i).substring(at + noticed.mark().length());
                    return new Case(name, wrong, noticed, i + 1, words, right);
                }
            }
        }
        throw new IllegalStateException(
                name + " doesn't say who notices the mistake: // error: ..., // built: ... or" + " // rendered: ...");
    }
}

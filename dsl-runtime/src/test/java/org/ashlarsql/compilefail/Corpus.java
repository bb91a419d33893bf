package org.ashlarsql.compilefail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The cases below {@code dsl-core/src/test/compile-fail}: each a mistake that people make, and how to do it right. */
final class Corpus {

    private static final Path FOLDER = Path.of("../dsl-core/src/test/compile-fail");
    private static final String JOOQ = "// jOOQ: ";
    private static final String QUERYDSL = "// Querydsl: ";
    /** How many lines javac may print for a mistake, if its case doesn't say more. */
    static final int LINES = 9;

    private static final String MORE = "// lines: ";
    private static final String RIGHT = "class Right ";

    private Corpus() {}

    /** Who notices a mistake; the earlier, the better. */
    enum Noticed {
        /** The compiler. */
        ERROR,
        /** An exception where the statement is built. */
        BUILT,
        /** An exception when the statement is rendered, before anything is sent. */
        RENDERED,
        /** An exception of what executes it. */
        EXECUTED;

        String mark() {
            return "// " + name().toLowerCase(Locale.ROOT) + ": ";
        }
    }

    /**
     * One mistake and how to do it right.
     *
     * @param family the folder
     * @param title what the mistake is, in a sentence
     * @param jooq what jOOQ does with the same mistake, found by trying
     * @param querydsl the same of Querydsl
     * @param line the line of the mistake in {@code wrong}, counted from 1
     * @param words what javac, or the exception, says there
     * @param lines how many javac may print, with that of the program and the mark below it
     */
    record Case(
            String family,
            String name,
            String title,
            String jooq,
            String querydsl,
            String wrong,
            Noticed noticed,
            int line,
            String words,
            int lines,
            String right) {

        /** Below the corpus' folder. */
        String file() {
            return family + "/" + name.replace('_', '-') + ".java";
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(Corpus::read)
                    .toList();
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
            return read(file, text.substring(0, right), text.substring(right));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(Path file, String wrong, String right) {
        List<String> lines = wrong.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (Noticed noticed : Noticed.values()) {
                int at = lines.get(i).indexOf(noticed.mark());
                if (at >= 0) {
                    return new Case(
                            file.getParent().getFileName().toString(),
                            name(file),
                            comment(lines, "// ", ""),
                            comment(lines, JOOQ, ""),
                            comment(lines, QUERYDSL, ""),
                            wrong,
                            noticed,
                            i + 1,
                            lines.get(i).substring(at + noticed.mark().length()),
                            Integer.parseInt(comment(lines, MORE, String.valueOf(LINES))),
                            right);
                }
            }
        }
        throw new IllegalStateException(
                file + " doesn't say who notices the mistake: // error: ..., // built: ..., // rendered: ..."
                        + " or // executed: ...");
    }

    /** What the first line behind these words says, or something else where there is none. */
    private static String comment(List<String> lines, String start, String otherwise) {
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.substring(start.length()))
                .orElse(otherwise);
    }
}

package org.ashlarsql.benchmarks.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a generator took, and what it made.
 *
 * @param read seconds, a part of the generation's
 * @param generate seconds for reading and writing
 * @param compile seconds
 */
record Figures(
        double read,
        double generate,
        double compile,
        int queries,
        long files,
        long lines,
        long sourceBytes,
        long classes,
        long classBytes) {

    /** Generates and compiles, below an empty folder. */
    static Figures of(Generators generator, Connection connection, String schema, Path folder) throws Exception {
        Path sources = Files.createDirectory(folder.resolve("sources"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        var counting = new CountingConnection(connection);
        long start = System.nanoTime();
        double read = generator.generate(counting.connection(), schema, sources);
        double generate = Seconds.since(start);
        List<Path> written = files(sources);
        start = System.nanoTime();
        compile(written, classes);
        double compile = Seconds.since(start);
        return new Figures(
                read,
                generate,
                compile,
                counting.statements(),
                written.size(),
                written.stream().mapToLong(Figures::lines).sum(),
                bytes(written),
                files(classes).size(),
                bytes(files(classes)));
    }

    /** With a javac of its own, which nothing before has warmed up; jOOQ's classes overflow a stack of the usual size. */
    private static void compile(List<Path> sources, Path classes) throws IOException, InterruptedException {
        Path list = Files.write(
                classes.resolveSibling("sources.txt"),
                sources.stream().map(Path::toString).toList());
        Process javac = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                        "-J-Xss256m",
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        "@" + list)
                .inheritIO()
                .start();
        if (javac.waitFor() != 0) {
            throw new IllegalStateException("javac refuses the generated classes");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}

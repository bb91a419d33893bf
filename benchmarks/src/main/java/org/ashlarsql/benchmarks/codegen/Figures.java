package org.ashlarsql.benchmarks.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

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

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            if (!compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IllegalStateException("javac refuses the generated classes");
            }
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

package org.ashlarsql.benchmarks.codegen;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ashlarsql.benchmarks.write.ServerArchives;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/**
 * Generates and compiles the classes of 1,000 tables with each generator in turn, and tells what it took, what was made and
 * how much that is of jOOQ's. The first round is the one that counts: a build generates once, in a JVM that has just begun.
 * Ashlar begins, so the JVM's own warming up counts against it; javac is a new one each time.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar org.ashlarsql.benchmarks.codegen.GeneratorInTurn postgresql 2
 * }</pre>
 */
public final class GeneratorInTurn {

    private static final int TABLES = 1_000;

    private GeneratorInTurn() {}

    /** On a database, so many rounds. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "name a database: sqlite, postgresql, mariadb or mysql; then the number of rounds (1)");
        }
        ServerArchives.announce();
        TestDatabase database = TestDatabase.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection()) {
            ManyTables.create(connection, TABLES);
        }
        for (int round = 0; round < rounds; round++) {
            report(System.out, round(schema, database, Files.createTempDirectory("generated")));
        }
    }

    private static Map<Generators, Figures> round(TestSchema schema, TestDatabase database, Path folder)
            throws Exception {
        Map<Generators, Figures> figures = new EnumMap<>(Generators.class);
        for (Generators generator : Generators.values()) {
            try (Connection connection = schema.dataSource().getConnection()) {
                String name = database == TestDatabase.POSTGRESQL ? connection.getSchema() : connection.getCatalog();
                Path own = Files.createDirectory(folder.resolve(generator.toString()));
                figures.put(generator, Figures.of(generator, connection, name == null ? "" : name, own));
            }
        }
        return figures;
    }

    private static void report(PrintStream out, Map<Generators, Figures> figures) {
        out.printf(Locale.ROOT, "%n%-24s %12s %12s %9s%n", TABLES + " tables", "Ashlar", "jOOQ", "ratio");
        line(out, "queries", figures, Figures::queries);
        line(out, "read, s", figures, Figures::read);
        line(out, "read and write, s", figures, Figures::generate);
        line(out, "javac, s", figures, Figures::compile);
        line(out, "files", figures, Figures::files);
        line(out, "lines", figures, Figures::lines);
        line(out, "sources, MB", figures, all -> all.sourceBytes() / 1e6);
        line(out, "class files", figures, Figures::classes);
        line(out, "class files, MB", figures, all -> all.classBytes() / 1e6);
    }

    private static void line(
            PrintStream out, String name, Map<Generators, Figures> figures, ToDoubleFunction<Figures> figure) {
        double ashlar = figure.applyAsDouble(figures.get(Generators.ASHLAR));
        double jooq = figure.applyAsDouble(figures.get(Generators.JOOQ));
        out.printf(Locale.ROOT, "%-24s %,12.1f %,12.1f %9.2f%n", name, ashlar, jooq, ashlar / jooq);
    }
}

package org.ashlarsql.codegen.real;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/**
 * A schema in one database's SQL.
 *
 * @param scripts in the order in which they run
 * @param selection the schema that the scripts fill
 * @param types of columns that don't hold what they say
 */
record GivenSchema(
        String name, TestDatabase database, List<Path> scripts, SchemaSelection selection, List<GivenType> types) {

    /** What only PostgreSQL's own client understands: going to another database. */
    private static final Pattern CONNECT = Pattern.compile("(?m)^\\\\c .*$");

    /** Dumps of SQLite bring a transaction, and Flyway has one. */
    private static final String BEGIN = "BEGIN TRANSACTION;";

    /** All in a folder, by name and database. */
    static List<GivenSchema> in(Path folder) throws IOException {
        var all = new ArrayList<GivenSchema>();
        for (Path schema : entries(folder)) {
            for (TestDatabase database : TestDatabase.values()) {
                Path scripts = schema.resolve(database.name().toLowerCase(Locale.ROOT));
                if (Files.isDirectory(scripts)) {
                    all.add(of(schema.getFileName().toString(), database, scripts));
                }
            }
        }
        return all;
    }

    private static GivenSchema of(String name, TestDatabase database, Path folder) throws IOException {
        List<Path> scripts = entries(folder).stream()
                .filter(file -> file.toString().matches(".*\\.sql(\\.gz)?"))
                .toList();
        Path own = folder.resolve("schema.txt");
        SchemaSelection selection = Files.exists(own)
                ? new SchemaSelection(Files.readString(own).strip(), List.of(), List.of())
                : SchemaSelection.all();
        return new GivenSchema(name, database, scripts, selection, types(folder.resolve("types.txt")));
    }

    private static List<GivenType> types(Path file) throws IOException {
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .map(line -> line.split("="))
                .map(parts -> new GivenType(parts[0].strip(), TypeKind.valueOf(parts[1].strip())))
                .toList();
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    /** Runs the scripts, by way of copies in an empty folder. */
    void load(TestSchema schema, Path copies) throws IOException {
        for (int i = 0; i < scripts.size(); i++) {
            Files.writeString(copies.resolve("V" + (i + 1) + "__script.sql"), text(scripts.get(i)));
        }
        Scripts.run(schema, copies);
    }

    /** Gives a schema rows if it asks for them, and answers what the database said of those that it didn't take. */
    List<String> fill(TestSchema schema) throws SQLException {
        if (!Files.exists(scripts.get(0).resolveSibling("fill.txt"))) {
            return List.of();
        }
        try (Connection connection = Untyped.connection(schema, database)) {
            String own = selection.schema();
            if (own != null) {
                // PostgreSQL heeds the one, MySQL and MariaDB the other.
                connection.setSchema(own);
                connection.setCatalog(own);
            }
            return Filled.of(connection, SchemaReader.of(connection).read(connection, selection));
        }
    }

    private static String text(Path script) throws IOException {
        try (InputStream file = Files.newInputStream(script);
                InputStream in = script.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            String whole = marked.contains(BEGIN) ? marked.replace(BEGIN, "").replace("\nCOMMIT;", "") : marked;
            return CONNECT.matcher(whole).replaceAll("");
        }
    }

    @Override
    public String toString() {
        return name + " on " + database;
    }
}

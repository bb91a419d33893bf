package org.ashlarsql.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ashlarsql.codegen.Compiling;
import org.ashlarsql.codegen.GivenType;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/**
 * The rows of a table as the generated classes read them, and as plain JDBC does.
 */
record Compared(String name, int columns, List<String> rows, List<String> expected) {

    /** Generates and compiles a database's classes, and reads all its tables. */
    static List<Compared> all(TestSchema schema, TestDatabase database, Path folder)
            throws IOException, ReflectiveOperationException, SQLException {
        return all(schema, SchemaSelection.all(), List.of(), database, folder);
    }

    /** Generates and compiles the classes of some of a database's tables, and reads these. */
    static List<Compared> all(
            TestSchema schema, SchemaSelection selection, List<GivenType> types, TestDatabase database, Path folder)
            throws IOException, ReflectiveOperationException, SQLException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Database db = Database.of(schema.dataSource());
        String quote = database == TestDatabase.MARIADB || database == TestDatabase.MYSQL ? "`" : "\"";
        var tables = new ArrayList<Compared>();
        try (var loader = Compiling.generated(schema, selection, types, folder.resolve("sources"), classes);
                Connection connection = schema.dataSource().getConnection()) {
            hasNotDrifted(loader, schema);
            for (Field field : loader.loadClass("com.acme.db.Tables").getFields()) {
                var table = (Table<?, ?>) field.get(null);
                tables.add(new Compared(
                        field.getName(),
                        table.columns().size(),
                        Cells.ofRecords(db, table),
                        Cells.ofJdbc(connection, table, quote)));
            }
        }
        return tables;
    }

    /** What the classes say is what the database that they're of has. */
    private static void hasNotDrifted(ClassLoader loader, TestSchema schema)
            throws ReflectiveOperationException, SQLException {
        var tables = new ArrayList<Table<?, ?>>();
        for (Field field : loader.loadClass("com.acme.db.Tables").getFields()) {
            tables.add((Table<?, ?>) field.get(null));
        }
        Drift drift = SchemaCheck.of(tables).drift(schema.dataSource());
        assertThat(drift.differences()).as("drift from itself").isEmpty();
        assertThat(drift.notes()).as("notes of drift from itself").isEmpty();
    }

    /** What JDBC alone has, and what the generated classes alone have; no more rows than a person reads. */
    String difference() {
        return "JDBC: " + only(expected, rows) + "\nclasses: " + only(rows, expected);
    }

    private static List<String> only(List<String> these, List<String> others) {
        Set<String> set = Set.copyOf(others);
        return these.stream().filter(row -> !set.contains(row)).limit(3).toList();
    }
}

package org.ashlarsql.codegen.real;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.Compiling;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/**
 * The rows of a table as the generated classes read them, and as plain JDBC does.
 */
record Compared(String name, List<String> rows, List<String> expected) {

    /** Generates and compiles a database's classes, and reads all its tables. */
    static List<Compared> all(TestSchema schema, TestDatabase database, Path folder)
            throws IOException, ReflectiveOperationException, SQLException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Database db = Database.of(schema.dataSource());
        String quote = database == TestDatabase.MARIADB || database == TestDatabase.MYSQL ? "`" : "\"";
        var tables = new ArrayList<Compared>();
        try (var loader = Compiling.generated(schema, folder.resolve("sources"), classes);
                Connection connection = schema.dataSource().getConnection()) {
            for (Field field : loader.loadClass("com.acme.db.Tables").getFields()) {
                var table = (Table<?, ?>) field.get(null);
                tables.add(new Compared(
                        field.getName(), Cells.ofRecords(db, table), Cells.ofJdbc(connection, table, quote)));
            }
        }
        return tables;
    }
}

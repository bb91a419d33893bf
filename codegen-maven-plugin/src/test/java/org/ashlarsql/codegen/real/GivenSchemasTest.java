package org.ashlarsql.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas with data that {@code -Dashlar.schemas=folder} names: loaded, generated, compiled with every warning an error,
 * and each cell compared with what plain JDBC reads. Nothing is tried without the property.
 *
 * <p>The folder has one for each schema, and that one for each database: {@code pagila/postgresql},
 * {@code sakila/sqlite}. In it are scripts that end in {@code .sql} or {@code .sql.gz}, and run in the order of their
 * names. Scripts that make a schema of their own (on MySQL and MariaDB, a database) need its name in a file
 * {@code schema.txt} beside them. A file {@code fill.txt} asks for rows, as
 * {@link RealSchemaTest} has them, in scripts that bring none. A file {@code types.txt} has lines such as {@code staff.active=ANY}, for columns of
 * SQLite with values of another type than the column's.
 */
class GivenSchemasTest {

    @TestFactory
    Stream<DynamicTest> cellsAreWhatJdbcReads(@TempDir Path temporary) throws IOException {
        String folder = System.getProperty("ashlar.schemas", "");
        Assumptions.assumeFalse(folder.isEmpty(), "-Dashlar.schemas names no folder");
        return GivenSchema.in(Path.of(folder)).stream()
                .filter(given -> TestDatabase.enabled().contains(given.database()))
                .map(given -> DynamicTest.dynamicTest(
                        given.toString(),
                        () -> check(given, Files.createDirectory(temporary.resolve(given.toString())))));
    }

    private static void check(GivenSchema given, Path folder) throws Exception {
        TestSchema schema = Administrator.of(given.database());
        given.load(schema, Files.createDirectory(folder.resolve("scripts")));
        given.fill(schema).forEach(refused -> System.out.println(given + ": couldn't be filled: " + refused));
        List<Compared> tables = Compared.all(schema, given.selection(), given.types(), given.database(), folder);
        assertThat(tables).isNotEmpty();
        for (Compared table : tables) {
            assertThat(table.rows().equals(table.expected()))
                    .as(() -> table.name() + "\n" + table.difference())
                    .isTrue();
        }
        long rows = tables.stream().mapToLong(table -> table.rows().size()).sum();
        long cells = tables.stream()
                .mapToLong(table -> (long) table.rows().size() * table.columns())
                .sum();
        System.out.println(given + ": " + tables.size() + " tables and views, " + rows + " rows, " + cells + " cells");
    }
}

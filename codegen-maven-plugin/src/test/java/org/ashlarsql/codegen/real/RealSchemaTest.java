package org.ashlarsql.codegen.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas that others have written: generated, compiled with every warning an error, filled with rows by plain JDBC, and
 * each cell compared with what plain JDBC reads.
 */
class RealSchemaTest {

    @TestFactory
    Stream<DynamicTest> cellsAreWhatJdbcReads(@TempDir Path folder) {
        return Stream.of(RealSchema.values())
                .flatMap(schema -> TestDatabase.enabled().stream()
                        .filter(schema.databases()::contains)
                        .map(database -> DynamicTest.dynamicTest(
                                schema + " on " + database,
                                () -> check(schema, database, folder.resolve(schema + "-" + database)))));
    }

    private static void check(RealSchema real, TestDatabase database, Path folder) throws Exception {
        TestSchema schema = database.newDatabase();
        Scripts.run(schema, real.scripts(database), Files.createDirectories(folder.resolve("scripts")));
        try (Connection connection = schema.dataSource().getConnection()) {
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            assertThat(model.tables()).hasSizeGreaterThanOrEqualTo(real.leastTables());
        }
        try (Connection connection = Untyped.connection(schema, database)) {
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            assertThat(Filled.of(connection, model))
                    .as("what couldn't be filled")
                    .isEmpty();
        }
        List<Compared> tables = Compared.all(schema, database, folder);
        assertThat(tables).allSatisfy(table -> {
            assertThat(table.rows()).as(table.name()).isNotEmpty();
            assertThat(table.rows()).as(table.name()).isEqualTo(table.expected());
        });
    }
}

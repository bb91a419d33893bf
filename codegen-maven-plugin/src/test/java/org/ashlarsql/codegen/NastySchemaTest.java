package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names and comments that try to break out of the generated sources, or to break them. */
class NastySchemaTest {

    private static final int WIDE = 1_000;

    @TempDir
    private Path classes;

    private final TestSchema database = TestDatabase.SQLITE.newDatabase();

    private SchemaModel schema(String... statements) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }

    @Test
    void whatIsGeneratedCompilesAndIsTheSameEachTime() throws Exception {
        SchemaModel schema = schema(Texts.resource("/nasty/schema.sql").split(";\n"));
        List<SourceFile> sources = Models.sources(schema);
        assertThat(Models.sources(schema)).isEqualTo(sources);
        try (var loader = Compiled.of(sources, classes).loader()) {
            Class<?> tables = Class.forName("com.acme.db.Tables", true, loader);
            assertThat(tables.getFields()).hasSize(schema.tables().size());
            for (var field : tables.getFields()) {
                Table<?, ?> table = (Table<?, ?>) field.get(null);
                assertThat(Database.of(database.dataSource()).list(select(table).from(table)))
                        .isEmpty();
            }
        }
    }

    @Test
    void tablesOf1000ColumnsAreReadAndWritten() throws Exception {
        String columns =
                IntStream.range(1, WIDE).mapToObj(i -> "c" + i + " " + type(i)).collect(Collectors.joining(", "));
        SchemaModel schema = schema("create table wide (id integer primary key, " + columns + ")");
        try (var loader = Compiled.of(Models.sources(schema), classes).loader()) {
            Table<?, ?> wide = (Table<?, ?>) Class.forName("com.acme.db.Wide", true, loader)
                    .getField("WIDE")
                    .get(null);
            Class<?> newWide = Class.forName("com.acme.db.NewWide", true, loader);
            Object row = newWide.getConstructor().newInstance();
            for (int i = 1; i < WIDE; i++) {
                Object value = value(i);
                Class<?> parameter = i % 4 == 2 ? long.class : value.getClass();
                row = newWide.getMethod("c" + i, parameter).invoke(row, value);
            }
            Database db = Database.of(database.dataSource());
            insert(db, wide, row);
            Object read = db.list(select(wide).from(wide)).get(0);
            assertThat(read.getClass().getField("c998").get(read)).isEqualTo(998L);
            assertThat(read.getClass().getField("c999").get(read)).hasToString("Optional[999]");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Table<T, R>, R> void insert(Database db, Table<?, ?> table, Object row) {
        db.execute(insertInto((T) table).values((NewRow<T>) row));
    }

    private static String type(int column) {
        return switch (column % 4) {
            case 0 -> "text default 'x'";
            case 1 -> "varchar(20) not null";
            case 2 -> "bigint not null";
            default -> "int";
        };
    }

    private static Object value(int column) {
        return switch (column % 4) {
            case 0, 1 -> String.format(Locale.ROOT, "%d", column);
            case 2 -> (long) column;
            default -> column;
        };
    }
}

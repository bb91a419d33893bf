package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.io.TempDir;

/** Columns with two keys, as MySQL's {@code SERIAL PRIMARY KEY} has them. */
class SameKeyTwiceTest {

    private static final List<String> TABLES = List.of(
            "create table studio (id integer not null, name varchar(40) not null, unique (id), unique (name),"
                    + " primary key (id))",
            "create table film (id integer not null primary key, title varchar(40) not null, studio_id integer not null,"
                    + " foreign key (studio_id) references studio (id), constraint by_title unique (title))",
            "create unique index again on film (title)");

    /** PostgreSQL makes one key of two in one statement. */
    private static final List<String> ALTERED = List.of(
            "alter table studio add unique (id)", "alter table film add constraint by_title_too unique (title)");

    @EachDatabase
    void hasOneConstant(TestDatabase database, @TempDir Path folder) throws Exception {
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : TABLES) {
                statement.execute(sql);
            }
            for (String sql : database == TestDatabase.SQLITE ? List.<String>of() : ALTERED) {
                statement.execute(sql);
            }
        }
        Path classes = Files.createDirectory(folder.resolve("classes"));
        try (var loader = Compiling.generated(schema, folder.resolve("sources"), classes)) {
            assertThat(loader.loadClass("com.acme.db.Keys").getFields())
                    .extracting(Field::getName)
                    .containsExactlyInAnyOrder(
                            "STUDIO_PKEY", "STUDIO_NAME_KEY", "FILM_PKEY", "FILM_TITLE_KEY", "FILM_STUDIO_ID_FKEY");
            List<Table<?, ?>> tables = Stream.of(
                            loader.loadClass("com.acme.db.Tables").getFields())
                    .<Table<?, ?>>map(SameKeyTwiceTest::table)
                    .toList();
            assertThat(tables)
                    .allSatisfy(table -> assertThat(table.uniqueKeys().stream()
                                    .map(UniqueKey::columns)
                                    .toList())
                            .hasSize(2)
                            .doesNotHaveDuplicates());
            assertThat(SchemaCheck.of(tables).drift(schema.dataSource()).isEmpty())
                    .isTrue();
        }
    }

    private static Table<?, ?> table(Field field) {
        try {
            return (Table<?, ?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

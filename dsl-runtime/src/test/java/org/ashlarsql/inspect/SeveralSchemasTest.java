package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** Two schemas whose tables have the same names and refer to each other; SQLite's foreign keys can't. */
class SeveralSchemasTest {

    private final String one = "one " + System.nanoTime();
    private final String two = "two " + System.nanoTime();

    @EachDatabase
    void haveForeignKeysBetweenThem(TestDatabase database) throws SQLException {
        if (database == TestDatabase.SQLITE) {
            attached();
            return;
        }
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            String quote = database == TestDatabase.POSTGRESQL ? "\"" : "`";
            String first = quote + one + quote + ".";
            String second = quote + two + quote + ".";
            String own = database == TestDatabase.POSTGRESQL ? connection.getSchema() : connection.getCatalog();
            String here = quote + own + quote + ".here";
            try (Statement statement = connection.createStatement()) {
                for (String sql : List.of(
                        "create schema " + first.replace(".", ""),
                        "create schema " + second.replace(".", ""),
                        "create table " + first + "film (id int primary key, other int, away int)",
                        "create table " + second + "film (id int primary key, other int)",
                        "create table here (id int primary key, film int, foreign key (film) references " + first
                                + "film (id))",
                        "alter table " + first + "film add constraint to_two foreign key (other) references " + second
                                + "film (id)",
                        "alter table " + first + "film add constraint away foreign key (away) references " + here
                                + " (id)",
                        "alter table " + second + "film add constraint to_one foreign key (other) references " + first
                                + "film (id) on delete cascade")) {
                    statement.execute(sql);
                }
            }
            SchemaReader reader = SchemaReader.of(connection);
            List<SchemaModel> schemas = reader.readAll(connection, List.of(named(one), named(two)));
            assertThat(schemas).extracting(SchemaModel::name).containsExactly(one, two);
            assertThat(schemas).extracting(SchemaModel::qualified).containsExactly(true, true);
            assertThat(keys(schemas.get(0))).containsExactly("to_two [other] -> " + two + ".film [id] NO_ACTION");
            assertThat(keys(schemas.get(1))).containsExactly("to_one [other] -> " + one + ".film [id] CASCADE");
            assertThat(keys(reader.read(connection, named(one)))).isEmpty();
            SchemaModel current = reader.read(connection, SchemaSelection.all());
            assertThat(current.qualified()).isFalse();
            assertThat(reader.read(connection, named(current.name())).qualified())
                    .isFalse();
            List<SchemaModel> withOwn = reader.readAll(connection, List.of(SchemaSelection.all(), named(one)));
            assertThat(withOwn.get(0).tables().get(0).foreignKeys()).hasSize(1);
            assertThat(keys(withOwn.get(1)))
                    .containsExactly("away [away] -> " + current.name() + ".here [id] NO_ACTION");
            assertThatThrownBy(() -> reader.readAll(connection, List.of(named(one), named("none"))))
                    .isInstanceOf(SchemaReadException.class)
                    .hasMessageContaining("There is no schema \"none\"");
        }
    }

    private void attached() throws SQLException {
        try (Connection connection =
                        TestDatabase.SQLITE.newDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("attach ':memory:' as \"" + one + "\"");
            statement.execute("create table film (id int primary key)");
            statement.execute("create table \"" + one + "\".film (id int primary key, other int references film)");
            List<SchemaModel> schemas =
                    SchemaReader.of(connection).readAll(connection, List.of(SchemaSelection.all(), named(one)));
            assertThat(schemas).extracting(SchemaModel::name).containsExactly("main", one);
            assertThat(schemas).extracting(SchemaModel::qualified).containsExactly(false, true);
            assertThat(schemas.get(1).tables().get(0).foreignKeys())
                    .extracting(ForeignKeyModel::referencedSchema)
                    .containsExactly((String) null);
        }
    }

    private static SchemaSelection named(@Nullable String schema) {
        return new SchemaSelection(schema, List.of(), List.of());
    }

    private static List<String> keys(SchemaModel schema) {
        return schema.tables().get(0).foreignKeys().stream()
                .map(key -> key.name() + " " + key.columns() + " -> " + key.referencedSchema() + "."
                        + key.referencedTable() + " " + key.referencedColumns() + " " + key.onDelete())
                .toList();
    }
}

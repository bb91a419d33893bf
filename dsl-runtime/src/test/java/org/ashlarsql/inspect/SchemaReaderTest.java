package org.ashlarsql.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.Versioned;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class SchemaReaderTest {
    private final Map<TestDatabase, DataSource> libraries = new EnumMap<>(TestDatabase.class);

    /** The database of {@code inspect/<database>.sql}. */
    private Connection library(TestDatabase database) throws SQLException {
        if (!libraries.containsKey(database)) {
            DataSource fresh = database.newDatabase().dataSource();
            try (Connection connection = fresh.getConnection()) {
                Script.run(connection, file(database, "sql"));
            }
            libraries.put(database, fresh);
        }
        return libraries.get(database).getConnection();
    }

    private static String file(TestDatabase database, String suffix) {
        return database.name().toLowerCase(Locale.ROOT) + "." + suffix;
    }

    private static SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        return SchemaReader.of(connection).read(connection, selection);
    }

    private List<String> tables(TestDatabase database, List<String> includes, List<String> excludes)
            throws SQLException {
        try (Connection connection = library(database)) {
            return read(connection, new SchemaSelection(null, includes, excludes)).tables().stream()
                    .map(TableModel::name)
                    .toList();
        }
    }

    @EachDatabase
    void readsAllThatASchemaHolds(TestDatabase database) throws SQLException {
        try (Connection connection = library(database)) {
            String text = ModelText.of(read(connection, SchemaSelection.all()));
            assertThat(text).isEqualTo(Versioned.text(Script.text(file(database, "txt")), connection));
        }
    }

    @EachDatabase
    void twoReadingsAreEqual(TestDatabase database) throws SQLException {
        try (Connection connection = library(database)) {
            assertThat(read(connection, SchemaSelection.all())).isEqualTo(read(connection, SchemaSelection.all()));
        }
    }

    @EachDatabase
    void includesAndExcludesAreGlobsInAnyCase(TestDatabase database) throws SQLException {
        assertThat(tables(database, List.of("AUTH*", "?ook"), List.of())).containsExactly("author", "book");
        assertThat(tables(database, List.of("*o*"), List.of("*OK", "n*")))
                .contains("edition")
                .doesNotContain("book");
        assertThat(tables(database, List.of("author", "book"), List.of("author")))
                .containsExactly("book");
        assertThat(tables(database, List.of("auth"), List.of())).isEmpty();
    }

    @EachDatabase
    void flywaysTableIsReadOnlyWhenItIsNamed(TestDatabase database) throws SQLException {
        assertThat(tables(database, List.of(), List.of())).doesNotContain("flyway_schema_history");
        assertThat(tables(database, List.of("*"), List.of())).doesNotContain("flyway_schema_history");
        assertThat(tables(database, List.of("Flyway_Schema_History"), List.of()))
                .containsExactly("flyway_schema_history");
    }

    @EachDatabase
    void modelIsClosedOverTheSelectedTables(TestDatabase database) throws SQLException {
        try (Connection connection = library(database)) {
            SchemaModel model = read(connection, new SchemaSelection(null, List.of("edition"), List.of()));
            assertThat(model.tables().get(0).foreignKeys()).isEmpty();
            assertThat(model.enums())
                    .extracting(EnumModel::name)
                    .contains("state")
                    .doesNotContain("genre");
        }
    }

    @EachDatabase
    void schemaCanBeNamed(TestDatabase database) throws SQLException {
        try (Connection connection = library(database)) {
            SchemaModel current = read(connection, SchemaSelection.all());
            assertThat(read(connection, new SchemaSelection(current.name(), List.of(), List.of())))
                    .isEqualTo(current);
        }
    }

    @EachDatabase
    void unknownSchemaIsAnErrorThatNamesIt(TestDatabase database) throws SQLException {
        try (Connection connection = library(database)) {
            SchemaSelection nowhere = new SchemaSelection("no \"such\" one", List.of(), List.of());
            assertThatThrownBy(() -> read(connection, nowhere))
                    .isInstanceOf(SchemaReadException.class)
                    .hasMessageContaining("no schema \"no \"such\" one\"")
                    .hasMessageContaining("leave it out");
        }
    }

    @EachDatabase
    void emptySchemaGivesAnEmptyModel(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            SchemaModel model = read(connection, SchemaSelection.all());
            assertThat(model.tables()).isEmpty();
            assertThat(model.enums()).isEmpty();
        }
    }

    /** Nor does one that hides a table add its columns to it. */
    @EachDatabase
    void temporaryTablesAreLeftOut(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (id int not null primary key)");
            statement.execute("create temporary table passing (id int)");
            statement.execute("create temporary table kept (other int, more int)");
            assertThat(read(connection, SchemaSelection.all()).tables())
                    .extracting(
                            TableModel::name,
                            table -> table.columns().stream()
                                    .map(ColumnModel::name)
                                    .toList())
                    .containsExactly(tuple("kept", List.of("id")));
        }
    }

    @EachDatabase
    void numberOfStatementsDoesNotGrowWithTheTables(TestDatabase database) throws SQLException {
        try (Connection connection = database.newDatabase().dataSource().getConnection()) {
            createTables(connection, 0, 2);
            int few = statements(connection, 2);
            createTables(connection, 2, 200);
            assertThat(statements(connection, 200)).isEqualTo(few).isLessThan(14);
        }
    }

    private static void createTables(Connection connection, int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int i = from; i < to; i++) {
                statement.execute("create table t" + i + " (id int not null primary key, name varchar(20) unique,"
                        + " parent int, foreign key (parent) references t0 (id))");
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static int statements(Connection connection, int tables) throws SQLException {
        StatementCounter counter = new StatementCounter(connection);
        assertThat(read(counter.connection(), SchemaSelection.all()).tables()).hasSize(tables);
        return counter.count();
    }
}

package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.drift.SchemaDriftException;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes, and databases that are what they say, and others. */
class SchemaCheckTest {

    private static final List<String> TABLES = List.of(
            "create table studio (id integer not null primary key, name varchar(40) not null)",
            "create table film (id integer not null primary key, title varchar(100) not null, length int,"
                    + " price decimal(6,2) default 4.99 not null, rating varchar(5) not null,"
                    + " studio_id integer, constraint film_studio foreign key (studio_id) references studio (id), constraint film_title unique (title),"
                    + " constraint film_rating check (rating in ('G', 'PG')))");

    @TempDir
    private Path folder;

    private static void execute(TestSchema schema, List<String> statements) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static SchemaModel read(TestSchema schema) throws SQLException {
        try (Connection connection = schema.dataSource().getConnection()) {
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }

    private Recreated classes(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        execute(schema, TABLES);
        return Recreated.of(read(schema), Files.createDirectories(folder.resolve("classes-" + database)));
    }

    private static List<String> lines(List<Difference> differences) {
        return differences.stream().map(Difference::toString).toList();
    }

    @EachDatabase
    void aDatabaseHasNotDriftedFromItself(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        execute(schema, TABLES);
        Drift drift = SchemaCheck.of(classes(database).tables()).drift(schema.dataSource());
        assertThat(lines(drift.differences())).isEmpty();
        assertThat(lines(drift.notes())).isEmpty();
        SchemaCheck.of(classes(database).tables()).verify(schema.dataSource());
    }

    @EachDatabase
    void hostileSchemasHaveNotDriftedFromThemselves(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        String script = Files.readString(
                Path.of("src/test/resources/hostile/" + database.name().toLowerCase(Locale.ROOT) + ".sql"));
        execute(
                schema,
                List.of(script.split(";\n")).stream()
                        .filter(sql -> !sql.isBlank())
                        .toList());
        Recreated classes = Recreated.of(read(schema), Files.createDirectories(folder.resolve("hostile-" + database)));
        Drift drift = SchemaCheck.of(classes.tables()).drift(schema.dataSource());
        assertThat(lines(drift.differences())).isEmpty();
        assertThat(lines(drift.notes())).isEmpty();
    }

    /** What the classes create on another kind of database is what they say. */
    @EachDatabase
    void classesOfOneDatabaseSuitAnother(TestDatabase database) throws Exception {
        Recreated classes = classes(database);
        for (TestDatabase other : TestDatabase.enabled()) {
            TestSchema schema = other.newDatabase();
            classes.create(Database.of(schema.dataSource()), UnaryOperator.identity());
            Drift drift = SchemaCheck.of(classes.tables()).drift(schema.dataSource());
            assertThat(lines(drift.differences()))
                    .as("%s on %s", database, other)
                    .isEmpty();
        }
    }

    @EachDatabase
    void whatBreaksStatementsIsToldInWords(TestDatabase database) throws Exception {
        Recreated classes = classes(database);
        TestSchema schema = database.newDatabase();
        execute(
                schema,
                List.of("create table film (id bigint not null primary key, price decimal(8,2) not null,"
                        + " rating varchar(5) check (rating in ('G', 'R')), length date, year integer not null,"
                        + " note varchar(10), studio_id integer)"));
        SchemaCheck check = SchemaCheck.of(classes.tables());
        Drift drift = check.drift(schema.dataSource());
        // SQLite numbers rows by an INTEGER key alone, and has one size for all integers.
        List<String> numbered = database == TestDatabase.SQLITE
                ? List.of("film.id: is numbered in the classes, not in the database")
                : List.of("film.id: integer in the classes, " + bigint(database) + " in the database");
        assertThat(lines(drift.differences())).containsAll(numbered);
        assertThat(lines(drift.differences()))
                .filteredOn(line -> !numbered.contains(line))
                .containsExactlyInAnyOrder(
                        "film.title: no such column in the database",
                        "film.length: integer in the classes, date in the database",
                        "film.price: has a default in the classes, none in the database",
                        "film.rating: NOT NULL in the classes, may be NULL in the database",
                        "film.rating: the label 'PG' is in the classes, not in the database",
                        "film.rating: the label 'R' is in the database, not in the classes",
                        "film.year: a new column that every INSERT has to set: NOT NULL and without a default",
                        "film: the unique key (title) isn't in the database",
                        "studio: no such table in " + read(schema).name());
        assertThat(lines(drift.notes()))
                .contains(
                        "film.note: the column is in the database, not in the classes",
                        "film: the foreign key (studio_id) to studio(id) isn't in the database");
        assertThat(lines(drift.notes())).anyMatch(line -> line.startsWith("film.price: ") && line.contains("(8,2)"));
        assertThatThrownBy(() -> check.verify(schema.dataSource()))
                .isInstanceOf(SchemaDriftException.class)
                .hasMessageStartingWith("the database isn't what the generated classes say:\n  film.id: ")
                .hasMessageEndingWith("\nrun the migrations that are missing there, or generate the classes again");
    }

    private static String bigint(TestDatabase database) {
        return switch (database) {
            case MARIADB -> "bigint(20)";
            default -> "bigint";
        };
    }
}

package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.drift.Difference;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.Table;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.io.TempDir;

/** Several schemas in one generation, from the database to the compiled classes, the snapshot and the pictures. */
class SchemasSettingTest {

    @TempDir
    Path folder;

    private TestSchema there = TestDatabase.SQLITE.newDatabase();
    private String sales = "";
    private String audit = "";
    private Settings settings = Models.settings(Path.of(""));

    /** SQLite's other databases are attached by a connection, and the generator makes its own. */
    private void create(TestDatabase database) throws SQLException {
        assumeTrue(database != TestDatabase.SQLITE);
        there = database.newDatabase();
        sales = "sales_" + database.name().toLowerCase(Locale.ROOT);
        audit = "audit_" + database.name().toLowerCase(Locale.ROOT);
        for (String schema : List.of(audit, sales)) {
            run("drop schema if exists " + schema + (database == TestDatabase.POSTGRESQL ? " cascade" : ""));
        }
        run("create schema " + sales);
        run("create schema " + audit);
        run("create table " + sales + ".film (id int primary key, note text)");
        run("create table " + sales + ".draft (id int primary key)");
        run("create table " + audit + ".film (id int primary key, film_id int not null,"
                + " foreign key (film_id) references " + sales + ".film (id))");
        run("insert into " + sales + ".film values (1, 'x')");
        run("insert into " + audit + ".film values (7, 1)");
        settings = Settings.of(
                        Origin.at(new DatabaseAddress(there.url(), there.user(), there.password())),
                        "com.acme.db",
                        folder.resolve("sources"))
                .withSelections(selections(sales, audit));
    }

    private List<SchemaSelection> selections(String... schemas) {
        return Arrays.stream(schemas)
                .map(schema -> new SchemaSelection(schema, List.of(), List.of(sales + ".draft")))
                .toList();
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = there.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<SourceFile> sources() {
        Path root = folder.resolve("sources/com/acme/db");
        return Stream.of(sales, audit)
                .flatMap(name -> FilmRental.sources(root.resolve(name)).stream().map(file -> file.in(name)))
                .toList();
    }

    @EachDatabase
    void eachHasAPackage(TestDatabase database) throws Exception {
        create(database);
        Path stale = folder.resolve("sources/com/acme/db/Film.java");
        Files.createDirectories(folder.resolve("sources/com/acme/db"));
        Files.writeString(stale, SourceFile.HEADER + "\npackage com.acme.db; class Film {}");
        Result result = Generation.run(settings);
        assertThat(result.tables()).isEqualTo(2);
        assertThat(result.deleted()).isEqualTo(1);
        assertThat(stale).doesNotExist();
        assertThat(Generation.run(settings).written()).isZero();
        Database db = Database.of(there.dataSource());
        try (var loader = Compiled.of(sources(), Files.createDirectories(folder.resolve("classes")))
                .loader()) {
            var film = (Table<?, ?>) constant(loader, sales + ".Film", "FILM");
            var log = (Table<?, ?>) constant(loader, audit + ".Film", "FILM");
            assertThat(select(film).from(film).render(db.dialect()).sql())
                    .isEqualTo("select film.id, film.note from " + sales + ".film");
            assertThat(db.list(select(log).from(log))).singleElement().hasToString("FilmRow[id=7, filmId=1]");
            var key = (ForeignKey<?, ?>) constant(loader, audit + ".Keys", "FILM_FILM_ID_FKEY");
            assertThat(key.referenced().table()).isSameAs(film);
            assertThat(Checking.classes(
                            List.of(film, log), settings.origin(), settings.selections(), Progress.silent()))
                    .isEmpty();
            run("delete from " + audit + ".film");
            run("alter table " + audit + ".film add column who int not null");
            assertThat(Checking.classes(
                            List.of(film, log), settings.origin(), settings.selections(), Progress.silent()))
                    .singleElement()
                    .extracting(Difference::toString)
                    .asString()
                    .startsWith(audit + ".film.who: a new column that every INSERT has to set");
        }
    }

    @EachDatabase
    void aSnapshotHoldsAll(TestDatabase database) throws Exception {
        create(database);
        Path file = folder.resolve("schema.json");
        SnapshotWriting.run(settings.origin(), settings.selections(), file, Progress.silent());
        Generation.run(settings);
        List<SourceFile> live = sources();
        // Whatever the snapshot has, without naming it again.
        Settings offline =
                Models.settings(folder.resolve("sources")).withSnapshot(file).withSelection(SchemaSelection.all());
        assertThat(Generation.run(offline).written()).isZero();
        assertThat(sources()).isEqualTo(live);
        Path alone = folder.resolve("alone");
        Generation.run(Models.settings(alone).withSnapshot(file).withSelections(selections(audit)));
        assertThat(Files.readString(alone.resolve("com/acme/db/Film.java"))).contains("tableIn(\"" + audit);
        assertThat(Files.readString(alone.resolve("com/acme/db/Keys.java"))).doesNotContain("FKEY");
        assertThatThrownBy(() -> Generation.run(offline.withSelections(selections(sales, "other"))))
                .hasMessageStartingWith("<schema> is other, and " + file + " is a snapshot of " + sales + ", " + audit);
        run("alter table " + sales + ".film add column year int");
        List<SchemaSelection> unnamed = List.of(new SchemaSelection(null, List.of(), List.of("draft")));
        assertThat(Checking.snapshot(file, settings.origin(), unnamed, Progress.silent()))
                .singleElement()
                .extracting(Difference::toString)
                .asString()
                .startsWith(sales + ".film.year: ");
    }

    @EachDatabase
    void patternsAndNamesMayBeginWithTheSchema(TestDatabase database) throws Exception {
        create(database);
        var names = List.of(
                new GivenName(audit, "history"),
                new GivenName(audit + ".film", "Change"),
                new GivenName(audit + ".film.id", "number"));
        var types = List.of(new GivenType(sales + ".film.id", TypeKind.BIGINT));
        var warnings = new ArrayList<String>();
        Settings adjusted = settings.withAdjustments(
                new Adjustments(names, types, List.of(sales + ".film.note"), List.of(), false));
        warnings.addAll(Generation.run(adjusted).warnings());
        assertThat(warnings).isEmpty();
        Path root = folder.resolve("sources/com/acme/db");
        assertThat(Files.readString(root.resolve("history/ChangeRow.java")))
                .contains("ChangeRow(int number, int filmId)");
        assertThat(Files.readString(root.resolve(sales + "/FilmRow.java"))).contains("record FilmRow(long id)");
        assertThatThrownBy(() -> Generation.run(
                        settings.withAdjustments(Adjustments.none().withNames(new GivenName(audit + ".fil", "x")))))
                .hasMessageContaining("there is no table, column, enum or enum label \"" + audit + ".fil\"");
        assertThatThrownBy(() -> Generation.run(
                        settings.withAdjustments(Adjustments.none().withoutColumns("public.film.*"))))
                .hasMessageContaining("no column matches \"public.film.*\"");
    }

    @EachDatabase
    void oneDiagramShowsAll(TestDatabase database) throws Exception {
        create(database);
        Diagramming.run(settings.origin(), null, settings.selections(), folder, Progress.silent());
        assertThat(Files.readString(folder.resolve("schema.mmd")))
                .contains(sales + ".film")
                .contains(audit + ".film");
        assertThat(Files.readString(folder.resolve("schema.html"))).contains("1 foreign keys");
    }

    private static Object constant(ClassLoader loader, String type, String field) throws ReflectiveOperationException {
        return loader.loadClass("com.acme.db." + type).getField(field).get(null);
    }
}

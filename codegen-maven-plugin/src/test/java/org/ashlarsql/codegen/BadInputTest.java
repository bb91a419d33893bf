package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong, one message says what, where and what to do about it, and nothing is written. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path output = Path.of("");
    private List<Path> temporary = List.of();

    @BeforeEach
    void remember() throws IOException {
        output = folder.resolve("output");
        temporary = temporaryFolders();
    }

    @AfterEach
    void nothingIsLeft() throws IOException {
        assertThat(output).doesNotExist();
        assertThat(temporaryFolders()).isEqualTo(temporary);
    }

    private static List<Path> temporaryFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("ashlar-schema-"))
                    .toList();
        }
    }

    private AbstractThrowableAssert<?, ?> failure(Settings settings) {
        return assertThatThrownBy(() -> Generation.run(settings)).isInstanceOf(GenerationException.class);
    }

    private Settings settings(@Nullable DatabaseAddress database, String... migrations) {
        return settings(database, SchemaSelection.all(), "com.acme.db", migrations);
    }

    private Settings settings(
            @Nullable DatabaseAddress database, SchemaSelection selection, String packageName, String... migrations) {
        return Settings.of(new Origin(database, List.of(migrations), false, folder, Engine.SQLITE), packageName, output)
                .withSelection(selection);
    }

    private static DatabaseAddress at(String url) {
        return new DatabaseAddress(url, "scott", "tiger");
    }

    /** The settings for a new SQLite database with these tables. */
    private Settings sqlite(String... statements) throws SQLException {
        TestSchema database = TestDatabase.SQLITE.newDatabase();
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        return settings(at(database.url()));
    }

    @Test
    void urlsThatNoDriverTakes() {
        failure(settings(at("jdbc:oracle:thin:@host")))
                .hasMessage("<url>: \"jdbc:oracle:thin:@host\" is no JDBC URL of a supported database: it has to begin"
                        + " with jdbc:postgresql:, jdbc:mysql:, jdbc:mariadb: or jdbc:sqlite:.");
        failure(settings(at("http://x"))).hasMessageContaining("is no JDBC URL of a supported database");
    }

    @Test
    void serversThatAreNotThere() {
        failure(settings(at("jdbc:postgresql://localhost:1/db?ssl=false")))
                .hasMessageStartingWith("Can't connect to jdbc:postgresql://localhost:1/db as scott: ")
                .hasMessageEndingWith("Check host and port in <url>, and that the server is running.")
                .hasMessageNotContaining("ssl=false");
    }

    @EachDatabase
    void passwordsThatAreWrong(TestDatabase database) {
        TestSchema there = database.newDatabase();
        if (database == TestDatabase.SQLITE) {
            return; // has none
        }
        failure(settings(new DatabaseAddress(there.url(), "nobody", "wrong")))
                .hasMessageStartingWith("Can't connect to ")
                .hasMessageContaining(" as nobody: ")
                .hasMessageEndingWith("Check <user> and <password> (or -Dashlar.user and -Dashlar.password).");
    }

    @Test
    void filesThatAreNotThere() {
        Path missing = folder.resolve("missing.sqlite");
        failure(settings(at("jdbc:sqlite:" + missing)))
                .hasMessageStartingWith("There is no SQLite database " + missing);
        assertThat(missing).doesNotExist();
    }

    @Test
    void nothingToReadFrom() {
        failure(settings(null)).hasMessageStartingWith("There is neither a <url> nor <migrations>");
    }

    @Test
    void packagesThatAreNone() {
        for (String name : List.of("", "com.acme.class", "com acme", "com..acme", "1st", "a$b")) {
            failure(settings(null, SchemaSelection.all(), name))
                    .hasMessageStartingWith("<package>: \"" + name + "\" is no name for a Java package.");
        }
    }

    @Test
    void schemasWithoutTables() throws SQLException {
        failure(sqlite()).hasMessageStartingWith("The schema \"main\" has no table or view. Check <url> and <schema>");
        Settings none = sqlite("create table film (id integer)");
        failure(settings(none.origin().database(), new SchemaSelection(null, List.of("x*"), List.of("y")), "a"))
                .hasMessageContaining("that <includes> [x*] lets in that <excludes> [y] leaves");
        failure(settings(none.origin().database(), new SchemaSelection("other", List.of(), List.of()), "a"))
                .hasMessageContaining("\"other\"");
    }

    @Test
    void namesThatClash() throws SQLException {
        failure(sqlite("create table film_actor (id integer)", "create table filmActor (id integer)"))
                .hasMessageStartingWith(
                        "Java names clash: table filmActor (FilmActor) and table film_actor (FilmActor)");
    }

    @Test
    void patternsThatMatchNothing() throws SQLException {
        Settings film = sqlite("create table film (id integer)");
        failure(with(film, List.of(new GivenType("film.id", TypeKind.ENUM)), List.of()))
                .hasMessageStartingWith("<types><type>[1]: <column>film.id</column> can't be given the type ENUM: ");
        failure(with(film, List.of(), List.of("film.x*")))
                .hasMessageContaining("<excludeColumns>: no column matches \"film.x*\"");
        failure(with(film, List.of(), List.of("*"))).hasMessageContaining("film has no columns to generate");
    }

    private static Settings with(Settings settings, List<GivenType> types, List<String> excludeColumns) {
        return settings.withAdjustments(new Adjustments(List.of(), types, excludeColumns, List.of(), false));
    }

    @Test
    void migrationsThatFail() throws IOException {
        Files.createDirectories(folder.resolve("db"));
        failure(settings(null, "db")).hasMessageStartingWith("<migrations>: no migrations in db.");
        failure(settings(null, "nowhere"))
                .hasMessageStartingWith("The migrations failed: ")
                .hasMessageContaining("nowhere");
        Files.writeString(folder.resolve("db/V1__film.sql"), "create table film (id integer);\n\ncrate table x;\n");
        failure(settings(null, "db"))
                .hasMessageContaining("V1__film.sql")
                .hasMessageContaining(", line 3: ")
                .hasMessageContaining("near \"crate\": syntax error")
                .hasMessageNotContaining("\n");
    }

    @Test
    void migratingWithoutADatabaseOrMigrations() {
        Settings plain = settings(null, "db");
        failure(migrating(plain)).hasMessageStartingWith("<migrate> is true, but there is no <url>");
        failure(migrating(settings(at("jdbc:sqlite:x")))).hasMessageStartingWith("<migrate> is true, but there are no");
    }

    private static Settings migrating(Settings settings) {
        Origin origin = settings.origin();
        return settings.withOrigin(
                new Origin(origin.database(), origin.migrations(), true, origin.baseDirectory(), origin.engine()));
    }
}

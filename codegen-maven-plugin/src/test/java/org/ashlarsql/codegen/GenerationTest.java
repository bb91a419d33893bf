package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    @TempDir
    private Path folder;

    private DatabaseAddress film() throws SQLException {
        TestSchema database = TestDatabase.SQLITE.newDatabase();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table film (id integer primary key, title text not null, shape geometry not null,"
                    + " rating text check (rating in ('G', 'R')))");
            statement.execute("create table draft (id integer primary key)");
        }
        return new DatabaseAddress(database.url(), "", "");
    }

    private Settings settings(DatabaseAddress database, List<String> migrations) {
        return Settings.of(
                        new Origin(database, migrations, false, folder, Engine.SQLITE),
                        "com.acme.db",
                        folder.resolve("output"))
                .withSelection(new SchemaSelection(null, List.of(), List.of("draft")))
                .withAdjustments(Adjustments.none()
                        .withTypes(List.of(new GivenType("*.rating", TypeKind.TEXT)))
                        .withoutColumns("film.shape"));
    }

    @Test
    void theSettingsAreFollowed() throws SQLException {
        Result result = Generation.run(settings(film(), List.of()));
        assertThat(result.tables()).isEqualTo(1);
        assertThat(result.warnings())
                .containsExactly("<excludeColumns> leaves out film.shape, which is NOT NULL and has no default:"
                        + " rows can't be inserted into film with the generated classes.");
        List<SourceFile> sources = FilmRental.sources(result.folder());
        assertThat(sources)
                .extracting(SourceFile::name)
                .containsExactly(
                        "Film.java", "FilmRow.java", "Keys.java", "NewFilm.java", "Tables.java", "package-info.java");
        assertThat(Models.text(sources, "Film.java")).contains("rating = optionalText(\"rating\", TEXT);");
    }

    @Test
    void theSecondTimeNothingIsWritten() throws SQLException {
        Settings settings = settings(film(), List.of());
        Result first = Generation.run(settings);
        Result second = Generation.run(settings);
        assertThat(first.written()).isEqualTo(6);
        assertThat(second.written()).isZero();
        assertThat(second.unchanged()).isEqualTo(6);
        assertThat(second.deleted()).isZero();
    }

    @Test
    void migrationsAreNotRunOnADatabaseUnasked() throws SQLException {
        Result result = Generation.run(settings(film(), List.of("nowhere")));
        assertThat(result.warnings())
                .contains("<migrations> are not run on the database at <url>: that takes <migrate>true</migrate>.");
    }
}

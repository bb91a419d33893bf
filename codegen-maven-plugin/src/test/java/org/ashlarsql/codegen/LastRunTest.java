package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.codegen.incremental.LastRun;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TypeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the generator run again, and what doesn't; what it says when it takes long. */
class LastRunTest {

    @TempDir
    private Path folder;

    private LastRun last = new LastRun(Path.of(""), List.of());

    @BeforeEach
    void migration() throws IOException {
        last = new LastRun(folder.resolve("target/ashlar/x.state"), List.of("1.0"));
        Files.createDirectories(folder.resolve("db"));
        Files.writeString(folder.resolve("db/V1__film.sql"), "create table film (id integer primary key);");
    }

    private Settings settings(@Nullable DatabaseAddress database, String location, GivenType... types) {
        return Settings.of(
                        new Origin(database, List.of(location), false, folder, Engine.SQLITE),
                        "com.acme.db",
                        folder.resolve("out"))
                .withAdjustments(Adjustments.none().withTypes(List.of(types)));
    }

    private Settings run(Settings settings) {
        Generation.run(settings);
        last.save(settings);
        assertThat(last.isCurrent(settings)).isTrue();
        return settings;
    }

    @Test
    void migrationsAndConfigurationAreWhatCounts() throws IOException {
        assertThat(last.isCurrent(settings(null, "db"))).isFalse();
        Settings settings = run(settings(null, "db"));
        assertThat(last.isCurrent(settings(null, "db", new GivenType("film.id", TypeKind.BIGINT))))
                .isFalse();
        assertThat(new LastRun(last.file(), List.of("1.1")).isCurrent(settings)).isFalse();
        Files.writeString(folder.resolve("db/V2__studio.sql"), "create table studio (id integer primary key);");
        assertThat(last.isCurrent(settings)).isFalse();
        run(settings);
        Files.writeString(folder.resolve("db/V2__studio.sql"), "create table studio (no integer primary key);");
        assertThat(last.isCurrent(settings)).isFalse();
        run(settings);
        last.forget();
        assertThat(last.isCurrent(settings)).isFalse();
    }

    @Test
    void whatIsWrittenHasToBeAsItWasWritten() throws IOException {
        Settings settings = run(settings(null, "db"));
        Path film = folder.resolve("out/com/acme/db/Film.java");
        Files.writeString(film, "// changed", java.nio.file.StandardOpenOption.APPEND);
        assertThat(last.isCurrent(settings)).isFalse();
        run(settings);
        Files.delete(film);
        assertThat(last.isCurrent(settings)).isFalse();
        run(settings);
    }

    /** Nobody but the database knows whether it has changed, and a class path is more than files in a folder. */
    @Test
    void whatIsNotInFilesIsReadEachTime() {
        Settings live = settings(new DatabaseAddress("jdbc:sqlite::memory:", "", ""), "db");
        last.save(live);
        assertThat(last.isCurrent(live)).isFalse();
        Settings classPath = settings(null, "classpath:db");
        last.save(classPath);
        assertThat(last.isCurrent(classPath)).isFalse();
    }

    @Test
    void aSnapshotCounts() throws IOException {
        Path file = folder.resolve("schema.json");
        SnapshotWriting.run(settings(null, "db").origin(), List.of(SchemaSelection.all()), file, Progress.silent());
        Settings settings = run(settings(null, "elsewhere").withSnapshot(file));
        Files.writeString(file, Files.readString(file).replace("INTEGER", "BIGINT"));
        assertThat(last.isCurrent(settings)).isFalse();
    }

    @Test
    void onlyWhatTakesLongIsTold() throws InterruptedException {
        var lines = java.util.Collections.synchronizedList(new ArrayList<String>());
        new Progress(Duration.ofMinutes(1), lines::add).during("reading", () -> 1, count -> count + " tables");
        assertThat(lines).isEmpty();
        new Progress(Duration.ofMillis(20), lines::add)
                .during("reading", LastRunTest::slow, count -> count + " tables");
        assertThat(lines).containsExactly("Ashlar: reading ...", "Ashlar: reading took 0 s: 7 tables");
    }

    private static int slow() {
        try {
            Thread.sleep(400);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 7;
    }
}

package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines of other languages, calendars, time zones and encodings write the same bytes. */
class ElsewhereTest {

    private static final List<String> TURKEY = List.of(
            "-Duser.language=tr",
            "-Duser.country=TR",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1",
            "-Dline.separator=\r\n");

    /** With digits of its own. */
    private static final List<String> EGYPT = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=nu-arab",
            "-Duser.timezone=America/St_Johns",
            "-Dfile.encoding=US-ASCII");

    private static final List<String> THAILAND = List.of(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=ca-buddhist-nu-thai",
            "-Duser.timezone=Asia/Bangkok",
            "-Dfile.encoding=TIS-620");

    /** HotSpot's ways to number objects: all alike, in turn, and at random. Nothing may come in the order of these. */
    private static final List<Integer> HASHES = List.of(2, 3, 0);

    @TempDir
    private Path folder;

    @Test
    void writesTheSame() throws Exception {
        Map<TestDatabase, DatabaseAddress> addresses = new EnumMap<>(TestDatabase.class);
        for (TestDatabase database : TestDatabase.enabled()) {
            addresses.put(database, filled(database));
        }
        Path here = folder.resolve("here");
        addresses.forEach((database, address) -> Outputs.write(address, here.resolve(database.name())));
        Map<String, String> expected = files(here);
        assertThat(expected).hasSizeGreaterThan(20 * addresses.size());
        int number = 0;
        for (List<String> elsewhere : List.of(TURKEY, EGYPT, THAILAND)) {
            Path there = folder.resolve("there" + number);
            fork(elsewhere, "-XX:hashCode=" + HASHES.get(number++), addresses, there);
            Map<String, String> written = files(there);
            assertThat(written.keySet()).as(elsewhere.toString()).isEqualTo(expected.keySet());
            written.forEach((name, text) ->
                    assertThat(text).as(() -> name + " " + elsewhere).isEqualTo(expected.get(name)));
        }
    }

    private static DatabaseAddress filled(TestDatabase database) throws Exception {
        TestSchema schema = database.newDatabase();
        load(schema, "/hostile/" + database.name().toLowerCase(Locale.ROOT) + ".sql");
        if (database == TestDatabase.SQLITE) {
            load(schema, "/nasty/schema.sql");
        }
        return new DatabaseAddress(schema.url(), schema.user(), schema.password());
    }

    private static void load(TestSchema schema, String script) throws Exception {
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (String sql : Texts.resource(script).split(";\n")) {
                statement.execute(sql);
            }
        }
    }

    private void fork(List<String> options, String hash, Map<TestDatabase, DatabaseAddress> addresses, Path output)
            throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockExperimentalVMOptions", hash));
        command.addAll(options);
        // JUnit's class path may be a jar that names the others; it does for a program, too.
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Outputs.class.getName()));
        addresses.forEach((database, address) -> {
            String below = output.resolve(database.name()).toString();
            command.addAll(List.of(address.url(), address.user(), address.password(), below));
        });
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> text(log)).isZero();
    }

    /** What a folder has, by name. */
    private static Map<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), text(file));
            }
        }
        return files;
    }

    /** A character for each byte. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

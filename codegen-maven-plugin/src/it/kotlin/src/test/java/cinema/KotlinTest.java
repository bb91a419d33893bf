package cinema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kotlin's compiler sees what may be null, in the API and in the generated classes. */
class KotlinTest {

    private static final Pattern ERROR = Pattern.compile("(?m)^.*\\.kt:(\\d+):\\d+: error: (.*)$");
    private static final Pattern REFUSED = Pattern.compile("// refused: (.*)$");

    @TempDir
    private Path folder;

    /** What the compiler prints. */
    private String compile(String source) {
        var printed = new ByteArrayOutputStream();
        new K2JVMCompiler()
                .exec(
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        "-no-stdlib",
                        "-no-reflect",
                        "-jvm-target",
                        "17",
                        "-Xnullability-annotations=@org.jspecify.annotations:strict",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.resolve("classes").toString(),
                        source);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void rightLinesCompileWithoutAWarningAndRun() throws Exception {
        assertEquals("", compile("src/main/kotlin/Cinema.kt"));
        String url = "jdbc:sqlite:" + folder.resolve("cinema.sqlite");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.executeUpdate(Files.readString(Path.of("src/main/resources/db/migration/V1__film.sql")));
        }
        URL[] classes = {folder.resolve("classes").toUri().toURL()};
        try (var loader = new URLClassLoader(classes, KotlinTest.class.getClassLoader())) {
            Object report = loader.loadClass("cinema.CinemaKt")
                    .getMethod("report", String.class)
                    .invoke(null, url);
            assertEquals(
                    "[[Faust, Nosferatu, Nosferatu II], Optional.empty, true, Line(title=Faust, minutes=null), 107,"
                            + " [null, null, Nosferatu], [Faust], 1, Nosferatu, null]",
                    report.toString());
        }
    }

    @Test
    void wrongLinesAreRefusedAndNoOthers() throws Exception {
        Map<Integer, String> refused = new TreeMap<>();
        ERROR.matcher(compile("src/wrong/kotlin/Wrong.kt"))
                .results()
                .forEach(error -> refused.put(Integer.valueOf(error.group(1)), error.group(2)));
        Map<Integer, String> expected = new TreeMap<>();
        var lines = Files.readAllLines(Path.of("src/wrong/kotlin/Wrong.kt"));
        for (int i = 0; i < lines.size(); i++) {
            var words = REFUSED.matcher(lines.get(i));
            if (words.find()) {
                expected.put(i + 1, words.group(1));
            }
        }
        assertEquals(expected.keySet(), refused.keySet(), refused::toString);
        expected.forEach((line, words) -> assertTrue(refused.get(line).contains(words), refused.get(line)));
    }
}

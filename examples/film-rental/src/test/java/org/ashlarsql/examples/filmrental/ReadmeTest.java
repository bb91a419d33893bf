package org.ashlarsql.examples.filmrental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README and the guides to queries and to writing show compiles and runs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeTest {

    private static final List<Path> DOCS = List.of(
            Path.of("../../README.md"),
            Path.of("../../docs/queries.md"),
            Path.of("../../docs/writing.md"),
            Path.of("../../docs/schema.md"));
    private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import static org.ashlarsql.dsl.Ddl.*;
            import static org.ashlarsql.dsl.Sql.*;
            import static org.ashlarsql.examples.filmrental.db.Tables.*;
            import static org.ashlarsql.expr.SqlTypes.*;
            import java.time.*;
            import java.util.*;
            import org.ashlarsql.dsl.*;
            import org.ashlarsql.examples.filmrental.db.*;
            import org.ashlarsql.expr.DateUnit;
            import org.ashlarsql.expr.TimeUnit;
            import org.ashlarsql.row.*;
            import org.ashlarsql.runtime.*;
            """;

    private final TestSchema schema = TestDatabase.SQLITE.newDatabase();
    private final Database db = Database.of(schema.dataSource());

    @BeforeAll
    void fillTheShop() {
        FilmRental.run(
                schema.url(),
                schema.user(),
                schema.password(),
                new Report(new PrintStream(PrintStream.nullOutputStream()), false));
    }

    static List<String> blocks() throws IOException {
        var blocks = new ArrayList<String>();
        for (Path doc : DOCS) {
            JAVA_BLOCK.matcher(Files.readString(doc)).results().forEach(block -> blocks.add(block.group(1)));
        }
        return blocks;
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(blocks()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void theExampleRuns(String block, @TempDir Path classes) throws Exception {
        String body = block.lines()
                .filter(line -> !line.startsWith("import ") && !line.startsWith("Database db ="))
                .collect(Collectors.joining("\n"));
        String program = IMPORTS + "public class Example implements java.util.function.Consumer<Database> {\n"
                + "public void accept(Database db) {\n" + body + "\n}}\n";
        assertThat(compile(program, classes)).isEmpty();
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked") // the program above says what it implements
            var example = (Consumer<Database>)
                    loader.loadClass("Example").getConstructor().newInstance();
            example.accept(db);
        }
    }

    private static String compile(String program, Path classes) {
        var source = new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return program;
            }
        };
        var errors = new StringWriter();
        var options = List.of("-proc:none", "-d", classes.toString());
        ToolProvider.getSystemJavaCompiler()
                .getTask(errors, null, null, options, null, List.of(source))
                .call();
        return errors.toString();
    }
}

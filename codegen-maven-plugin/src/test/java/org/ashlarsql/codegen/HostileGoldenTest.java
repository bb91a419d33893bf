package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a schema of names, texts, types, keys, views, sequences and routines that are traps becomes on each database, to
 * the byte: {@code golden/hostile/<database>.txt}, which {@code -Dashlar.golden.update=true} writes anew, to be read.
 */
class HostileGoldenTest {

    @TempDir
    private Path classes;

    @EachDatabase
    void becomesTheseFilesEachTime(TestDatabase database) throws Exception {
        String name = database.name().toLowerCase(Locale.ROOT);
        SchemaModel schema = schema(database, "/hostile/" + name + ".sql", "/golden/hostile/" + name + ".sql");
        List<SourceFile> sources = Models.sources(schema);
        Compiled.of(sources, classes);
        assertThat(text(Models.sources(schema))).isEqualTo(text(sources));
        Path golden = Path.of("src/test/resources/golden/hostile", name + ".txt");
        if (Boolean.getBoolean("ashlar.golden.update")) {
            Files.writeString(golden, text(sources));
        }
        assertThat(text(sources)).isEqualTo(Files.readString(golden));
    }

    private static SchemaModel schema(TestDatabase database, String... scripts) throws Exception {
        try (Connection connection = database.newDatabase().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String script : scripts) {
                for (String sql : Texts.resource(script).split(";\n")) {
                    statement.execute(sql);
                }
            }
            return SchemaReader.of(connection).read(connection, SchemaSelection.all());
        }
    }

    private static String text(List<SourceFile> sources) {
        return sources.stream()
                .map(source -> "==== " + source.name() + "\n" + source.text())
                .collect(Collectors.joining());
    }
}

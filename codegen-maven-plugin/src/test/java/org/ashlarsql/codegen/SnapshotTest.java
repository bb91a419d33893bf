package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.snapshot.SnapshotFile;
import org.ashlarsql.inspect.CheckModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.IndexModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema in a file is the same schema, and a file that isn't one is refused in words. */
class SnapshotTest {

    @TempDir
    private Path folder;

    private SnapshotFile file = new SnapshotFile(Path.of(""));

    @BeforeEach
    void name() {
        file = new SnapshotFile(folder.resolve("db/schema.json"));
    }

    @EachDatabase
    void aSchemaIsReadAsItWasWritten(TestDatabase database) throws Exception {
        isReadAsWritten(RecreationTest.hostile(database));
    }

    @Test
    void anyTextIsReadAsItWasWritten() throws Exception {
        for (String text : HostileSourcesTest.TEXTS) {
            TableModel table = new TableModel(
                    "t" + text,
                    TableKind.TABLE,
                    text,
                    List.of(
                            Models.column(text, Models.enumType(text), true),
                            Models.commented("c", text + "\ud83c\udfac")),
                    null,
                    List.of(),
                    List.of(),
                    List.of(new IndexModel(text, "", List.of(new IndexModel.Part("c", true)), "")),
                    List.of(new CheckModel(null, text, true)));
            isReadAsWritten(Models.schema(List.of(table), new EnumModel(text, List.of(text, ""))));
        }
    }

    private void isReadAsWritten(SchemaModel schema) throws IOException {
        file.write(List.of(schema));
        assertThat(file.read()).containsExactly(schema);
        byte[] bytes = Files.readAllBytes(file.path());
        assertThat(file.write(List.of(schema))).isFalse();
        assertThat(Files.readString(file.path())).doesNotContain("\u2028", "\u202e", "\r");
        Files.delete(file.path());
        assertThat(file.write(List.of(schema))).isTrue();
        assertThat(Files.readAllBytes(file.path())).isEqualTo(bytes);
    }

    @Test
    void aColumnAndAKeyAreALineEach() throws IOException {
        file.write(List.of(Models.schema(Models.table(
                "film",
                Models.column("id", TypeKind.INTEGER),
                Models.column("price", Models.type(TypeKind.DECIMAL, 4, 2), true)))));
        assertThat(Files.readString(file.path())).isEqualTo("""
                {
                  "format": 1,
                  "schemas": [
                    {
                      "database": "SQLite",
                      "name": "main",
                      "tables": [
                        {
                          "name": "film",
                          "kind": "TABLE",
                          "columns": [
                            {"name": "id", "type": {"kind": "INTEGER", "databaseName": "INT"}, "generated": "NO"},
                            {"name": "price", "type": {"kind": "DECIMAL", "precision": 4, "scale": 2, "databaseName": "decimal"}, "nullable": true, "generated": "NO"}
                          ],
                          "primaryKey": {"columns": ["id"]}
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void generatingFromAFileNeedsNothingElse() throws IOException {
        SchemaModel schema = Models.schema(
                Models.table("film", Models.column("id", TypeKind.INTEGER)),
                Models.table("legacy", Models.column("id", TypeKind.INTEGER)));
        file.write(List.of(schema));
        Settings settings = Models.settings(folder.resolve("out")).withSnapshot(file.path());
        Result result = Generation.run(settings);
        assertThat(result.tables()).isEqualTo(2);
        assertThat(FilmRental.sources(result.folder())).containsExactlyInAnyOrderElementsOf(Models.sources(schema));
        Settings one = settings.withSelection(new SchemaSelection(null, List.of(), List.of("leg*")));
        assertThat(Generation.run(one).deleted()).isEqualTo(3);
    }

    @Test
    void whatIsNoSnapshotIsRefused() throws IOException {
        file.write(List.of(Models.schema(Models.table("film", Models.column("id", TypeKind.INTEGER)))));
        String good = Files.readString(file.path());
        refused(
                "",
                "is no snapshot of a schema: it doesn't begin with its \"format\". Write it anew with the goal ashlar:snapshot.");
        refused("[]", "is no snapshot of a schema: it doesn't begin with its \"format\".");
        refused(
                good.replace("\"format\": 1", "\"format\": 2"),
                "has the format 2, and this version of the plugin knows 1 alone.");
        refused(good.substring(0, 120), "is no snapshot of a schema: line 9: Unexpected end-of-input");
        refused(good + "}", "is no snapshot of a schema: line 20: Unexpected close marker '}'");
        refused("<<<<<<< HEAD\n" + good, "line 1: Unexpected character ('<'");
        refused(good.replace("\"primaryKey\"", "\"firstKey\""), "line 15: Unrecognized field \"firstKey\"");
        refused(good.replace("\"name\": \"film\",", ""), "Missing required creator property 'name'");
        refused(good.replace("\"INTEGER\", \"d", "\"HUGE\", \"d"), "from String \"HUGE\"");
        refused(good.replace("[\"id\"]", "[\"no\"]"), "has a key with the columns [no] of film, which aren't in it.");
        refused(good.replace("\"film\"", "null"), "something in it is null.");
        Files.delete(file.path());
        assertThatThrownBy(file::read)
                .isInstanceOf(GenerationException.class)
                .hasMessage(
                        "<snapshot>: there is no file " + file.path() + ". Write it with the goal ashlar:snapshot.");
    }

    private void refused(String text, String words) throws IOException {
        Files.writeString(file.path(), text);
        assertThatThrownBy(file::read)
                .isInstanceOf(GenerationException.class)
                .hasMessageStartingWith("<snapshot>: " + file.path() + " ")
                .hasMessageContaining(words)
                .hasMessageNotContaining("org.ashlarsql");
    }
}

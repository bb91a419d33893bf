package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small schema becomes, to the byte: the files in {@code golden/}. */
class GoldenTest {

    private static SchemaModel schema() {
        TypeModel integer = Models.type(TypeKind.INTEGER);
        TypeModel text = Models.type(TypeKind.TEXT);
        TableModel film = Models.table(
                "film",
                new ColumnModel("film_id", integer, false, null, true, Generated.BY_DEFAULT, "Assigned."),
                Models.column("title", new TypeModel(TypeKind.TEXT, 200, -1, "varchar", null), false),
                new ColumnModel(
                        "synopsis", text, true, null, false, Generated.NO, "The plot */ in <b>a few</b> lines."),
                Models.column("length", integer, true),
                new ColumnModel(
                        "price",
                        new TypeModel(TypeKind.DECIMAL, 10, 2, "decimal", null),
                        false,
                        "1",
                        false,
                        Generated.NO,
                        null),
                new ColumnModel("rating", Models.enumType("rating"), false, "'G'", false, Generated.NO, null),
                Models.column("poster", Models.type(TypeKind.BINARY), true),
                new ColumnModel("label", text, false, null, false, Generated.ALWAYS, null));
        TableModel titles = new TableModel(
                "titles",
                TableKind.VIEW,
                "All that there are.",
                List.of(Models.column("title", text, true)),
                null,
                List.of(),
                List.of());
        return Models.schema(List.of(film, titles), new EnumModel("rating", List.of("G", "PG-13")));
    }

    @Test
    void becomesTheseFiles(@TempDir Path classes) {
        List<SourceFile> sources = Models.sources(schema());
        Compiled.of(sources, classes);
        assertThat(sources)
                .extracting(SourceFile::name)
                .containsExactly(
                        "package-info.java",
                        "Tables.java",
                        "Keys.java",
                        "Film.java",
                        "FilmRow.java",
                        "NewFilm.java",
                        "Titles.java",
                        "TitlesRow.java",
                        "Rating.java");
        for (SourceFile source : sources) {
            assertThat(source.text()).isEqualTo(Texts.resource("/golden/" + source.name() + ".txt"));
        }
    }
}

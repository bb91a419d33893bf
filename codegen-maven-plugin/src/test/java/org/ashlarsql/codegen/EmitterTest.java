package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.Generated;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.inspect.TypeKind;
import org.ashlarsql.inspect.TypeModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmitterTest {

    @TempDir
    private Path classes;

    @Test
    void anIdentityThatRefusesValuesIsKnownAsOneButHasNoSetter() {
        var id = new ColumnModel("id", Models.type(TypeKind.BIGINT), false, null, true, Generated.ALWAYS, null);
        List<SourceFile> sources =
                Models.sources(Models.schema(Models.table("film", id, Models.column("title", TypeKind.TEXT))));
        assertThat(Models.text(sources, "Film.java")).contains("id = numbered(\"id\", BIGINT);");
        assertThat(Models.text(sources, "NewFilm.java")).doesNotContain("FILM.id");
        Compiled.of(sources, classes);
    }

    @Test
    void documentsAreJson() {
        List<SourceFile> sources = Models.sources(Models.schema(Models.table(
                "film",
                Models.column("facts", TypeKind.JSONB),
                Models.column("source", Models.type(TypeKind.JSON), true))));
        assertThat(Models.text(sources, "Film.java"))
                .contains("public final JsonColumn<Film, Json> facts = requiredJson(\"facts\", JSONB);")
                .contains("public final JsonColumn<Film, Optional<Json>> source = optionalJson(\"source\", JSON);");
        Compiled.of(sources, classes);
    }

    @Test
    void wordsToSearch() {
        List<SourceFile> sources = Models.sources(Models.schema(Models.table(
                "film",
                Models.column("words", TypeKind.TSVECTOR),
                Models.column("old", Models.type(TypeKind.TSVECTOR), true))));
        assertThat(Models.text(sources, "Film.java"))
                .contains("public final TsVectorColumn<Film, TsVector> words = requiredTsVector(\"words\", TSVECTOR);")
                .contains(
                        "public final TsVectorColumn<Film, Optional<TsVector>> old = optionalTsVector(\"old\", TSVECTOR);");
        Compiled.of(sources, classes);
    }

    @Test
    void arraysAreListsAndRangesAreRanges() {
        TypeModel numbers = new TypeModel(TypeKind.INTEGER, -1, -1, "integer[]", null, true);
        TypeModel codes = new TypeModel(TypeKind.TEXT, 9, -1, "varchar(9)[]", null, true);
        TypeModel ratings = new TypeModel(TypeKind.ENUM, -1, -1, "rating[]", "rating", true);
        List<SourceFile> sources = Models.sources(Models.schema(
                List.of(Models.table(
                        "film",
                        Models.column("numbers", numbers, false),
                        Models.column("codes", codes, true),
                        Models.column("ratings", ratings, true),
                        Models.column("days", TypeKind.DATERANGE))),
                new EnumModel("rating", List.of("G", "PG"))));
        assertThat(Models.text(sources, "Film.java"))
                .contains("ArrayColumn<Film, Integer, List<Integer>> numbers =")
                .contains("requiredArray(\"numbers\", arrayOf(INTEGER))")
                .contains("ArrayColumn<Film, String, Optional<List<String>>> codes =")
                .contains("optionalArray(\"codes\", arrayOf(varchar(9)))")
                .contains("ArrayColumn<Film, Rating, Optional<List<Rating>>> ratings =")
                .contains("optionalArray(\"ratings\", arrayOf(Rating.TYPE))")
                .contains("RangeColumn<Film, LocalDate, Range<LocalDate>> days =")
                .contains("requiredRange(\"days\", DATERANGE)");
        Compiled.of(sources, classes);
    }

    /** A method has 255 slots for its parameters, and a long takes two. */
    @ParameterizedTest
    @CsvSource({
        "INTEGER, 200, record",
        "INTEGER, 201, final class",
        "BIGINT,  127, record",
        "BIGINT,  128, final class",
    })
    void rowsAreRecordsAsLongAsThatIsPossible(TypeKind kind, int columns, String expected) {
        List<ColumnModel> many = IntStream.range(0, columns)
                .mapToObj(i -> Models.column("c" + i, kind))
                .toList();
        List<SourceFile> sources = Models.sources(Models.schema(Models.table("film", many)));
        assertThat(Models.text(sources, "FilmRow.java")).contains("public " + expected + " FilmRow");
        assertThat(Models.text(sources, "NewFilm.java").contains("public NewFilm()"))
                .isEqualTo(expected.equals("final class"));
        Compiled.of(sources, classes);
    }

    @Test
    void asManyColumnsAsAreAllowedCompile() {
        List<ColumnModel> many = IntStream.range(0, 1_600)
                .mapToObj(i -> new ColumnModel(
                        "c" + i, Models.type(TypeKind.DECIMAL, 10, 2), i % 2 == 0, "1", false, Generated.NO, null))
                .toList();
        Compiled.of(Models.sources(Models.schema(Models.table("film", many))), classes);
    }

    @Test
    void commentsStayComments() {
        TableModel film = Models.commented(
                "film", "*/ @deprecated <b>\\u002a/ $L {@link X}\n\tnext & last", Models.commented("a", " */"));
        List<SourceFile> sources = Models.sources(Models.schema(film));
        assertThat(Models.text(sources, "Film.java"))
                .contains("/** The table {@code film}: &#42;/ &#64;deprecated &#60;b&#62;&#92;u002a/ &#36;L"
                        + " &#123;&#64;link X&#125; next &#38; last */")
                .contains("    /** &#42;/ */");
        Compiled.of(sources, classes);
    }
}

package org.ashlarsql.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ashlarsql.codegen.naming.NamedLabel;
import org.ashlarsql.codegen.naming.NamedTable;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TypeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "film_actor,   FilmActor,    FILM_ACTOR",
        "FILM_ACTOR,   FilmActor,    FILM_ACTOR",
        "filmActor,    FilmActor,    FILM_ACTOR",
        "film actor,   FilmActor,    FILM_ACTOR",
        "film-actor,   FilmActor,    FILM_ACTOR",
        "XMLFile,      XMLFile,      XML_FILE",
        "film_2,       Film2,        FILM_2",
        "2nd film,     _2ndFilm,     _2ND_FILM",
        "größe,        Größe,        GRÖSSE",
        "état,         État,         ÉTAT",
        "片,           片,           片",
        "***,          __,           __",
        "outer,        Outer_,       OUTER",
    })
    void tables(String name, String className, String constant) {
        SchemaModel schema = Models.schema(Models.table(name, Models.column("id", TypeKind.INTEGER)));
        NamedTable table = Models.named(schema).tables().get(0);
        assertThat(table.className()).isEqualTo(className);
        assertThat(table.constant()).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({
        "film_id,  filmId",
        "FILM_ID,  filmId",
        "filmId,   filmId",
        "FilmId,   filmId",
        "filmID,   filmID",
        "URL,      url",
        "URLPath,  urlPath",
        "a b.c,    aBC",
        "1st,      _1st",
        "class,    class_",
        "_,        __",
        "true,     true_",
        "hashCode, hashCode_",
        "wait,     wait_",
        "$x€,      x",
        "größe,    größe",
    })
    void columns(String name, String field) {
        SchemaModel schema = Models.schema(Models.table("t", Models.column(name, TypeKind.INTEGER)));
        NamedTable table = Models.named(schema).tables().get(0);
        assertThat(table.columns().get(0).field()).isEqualTo(field);
    }

    @Test
    void namesCanBeGiven() {
        SchemaModel schema = Models.schema(
                List.of(Models.table(
                        "film",
                        Models.column("order", TypeKind.INTEGER),
                        Models.column("rating", Models.enumType("rating"), false))),
                new EnumModel("rating", List.of("+", "-")));
        List<GivenName> names = List.of(
                new GivenName("film", "Movie"),
                new GivenName("film.order", "sequence"),
                new GivenName("rating", "Stars"),
                new GivenName("rating.+", "GOOD"),
                new GivenName("rating.-", "BAD"));
        var named = Models.named(schema, names.toArray(GivenName[]::new));
        assertThat(named.tables().get(0).className()).isEqualTo("Movie");
        assertThat(named.tables().get(0).constant()).isEqualTo("MOVIE");
        assertThat(named.tables().get(0).columns().get(0).field()).isEqualTo("sequence");
        assertThat(named.enums().get(0).className()).isEqualTo("Stars");
        assertThat(named.enums().get(0).labels().toString()).contains("GOOD", "BAD");
    }

    @Test
    void aTableIsNotCalledLikeTheClassesBesideIt() {
        SchemaModel schema = Models.schema(
                Models.table("tables", Models.column("id", TypeKind.INTEGER)),
                Models.table("KEYS", Models.column("id", TypeKind.INTEGER)),
                Models.table("routines", Models.column("id", TypeKind.INTEGER)));
        assertThat(Models.named(schema).tables().stream().map(NamedTable::className))
                .containsExactlyInAnyOrder("Tables_", "Keys_", "Routines_");
    }

    /** Only where their words are the same, so that PG-13 stays PG_13. */
    @ParameterizedTest
    @CsvSource({
        "A+ A- A B PG-13, A_PLUS A_MINUS A B PG_13",
        "< <= = != >=, LESS_THAN LESS_THAN_EQUALS EQUALS NOT_EQUALS GREATER_THAN_EQUALS",
        "* \u20ac, ASTERISK EURO_SIGN",
        "+, __",
    })
    void symbolsOfLabelsAreSpelledOutWhereTheyAreAllThatDiffers(String labels, String constants) {
        SchemaModel schema = Models.schema(
                List.of(Models.table("t", Models.column("e", Models.enumType("e"), false))),
                new EnumModel("e", List.of(labels.split(" "))));
        assertThat(Models.named(schema).enums().get(0).labels().stream().map(NamedLabel::constant))
                .containsExactly(constants.split(" "));
    }

    @Test
    void anEmptyLabelBesideAnotherWithoutWordsIsCalledSo() {
        SchemaModel schema = Models.schema(
                List.of(Models.table("t", Models.column("e", Models.enumType("e"), false))),
                new EnumModel("e", List.of("", "\"")));
        assertThat(Models.named(schema).enums().get(0).labels().stream().map(NamedLabel::constant))
                .containsExactly("EMPTY", "DOUBLE_QUOTE");
    }

    @Test
    void allClashesAreToldAtOnce() {
        SchemaModel schema = Models.schema(
                List.of(
                        Models.table("film_actor", Models.column("id", TypeKind.INTEGER)),
                        Models.table("filmActor", Models.column("id", TypeKind.INTEGER)),
                        Models.table("FILMACTOR", Models.column("id", TypeKind.INTEGER)),
                        Models.table(
                                "film", Models.column("a_b", TypeKind.INTEGER), Models.column("aB", TypeKind.INTEGER)),
                        Models.table("film_row", Models.column("id", Models.enumType("film"), false)),
                        Models.table("tAbles", Models.column("id", TypeKind.INTEGER))),
                new EnumModel("film", List.of("a", "A")));
        assertThatThrownBy(() -> Models.named(schema))
                .isInstanceOf(GenerationException.class)
                .message()
                .startsWith("Java names clash: ")
                .contains("column film.a_b and column film.aB would be the same field of Film")
                .contains("label 'a' of film and label 'A' of film would be the same constant of Film")
                .contains("table film_actor (FilmActor) and table filmActor (FilmActor)"
                        + " and table FILMACTOR (Filmactor) would be the same class or file")
                .contains("table film (Film) and enum film (Film)")
                .contains("the row of table film (FilmRow) and table film_row (FilmRow)")
                .contains("the generated class of all tables (Tables) and table tAbles (TAbles)")
                .contains("<excludes>", "<names>");
    }

    @Test
    void givenNamesMustBeOfUse() {
        SchemaModel schema = Models.schema(Models.table("film", Models.column("id", TypeKind.INTEGER)));
        assertThatThrownBy(() -> Models.named(schema, new GivenName("film.di", "x")))
                .hasMessageContaining("there is no table, column, enum or enum label \"film.di\"");
        assertThatThrownBy(() -> Models.named(schema, new GivenName("film.id", "a b")))
                .hasMessageContaining("film.id can't be called \"a b\"");
        assertThatThrownBy(() -> Models.named(schema, new GivenName("film.id", "class")))
                .hasMessageContaining("isn't reserved");
        assertThatThrownBy(() -> Models.named(schema, new GivenName("film", "A"), new GivenName("film", "B")))
                .hasMessageContaining("two names for film");
    }
}

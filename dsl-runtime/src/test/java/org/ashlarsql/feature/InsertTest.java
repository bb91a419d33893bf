package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Insert;
import org.ashlarsql.expr.Param;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.sample.Anything;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.FilmRow;
import org.ashlarsql.sample.NewFilm;
import org.ashlarsql.sample.NewLanguage;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** INSERT, and what it yields. */
class InsertTest {

    private static final String NO_RETURNING = "does not support INSERT ... RETURNING; return the table's"
            + " AUTO_INCREMENT column alone, and select the row by it";

    @Test
    void aRowWithWhatHasToBeSetGetsDefaultsForTheRest() {
        command(insertInto(FILM).values(new NewFilm("Stalker", 2)))
                .is("insert into film (title, language_id) values (?, ?)")
                .binds("Stalker", 2)
                .shows(Section.INSERTS, "INSERT ... VALUES")
                .changes(
                        1,
                        select(FILM.length, FILM.price, FILM.rating).from(FILM).where(FILM.title.eq("Stalker")),
                        new Row3<>(Optional.empty(), new BigDecimal("9.99"), Rating.G));
    }

    @Test
    void columnsStandInTheTablesOrder() {
        command(insertInto(FILM)
                        .values(new NewFilm("Stalker", 2)
                                .rating(Rating.PG)
                                .price(BigDecimal.TEN)
                                .length(162)
                                .filmId(77)))
                .is("insert into film (film_id, title, language_id, length, price, rating) values (?, ?, ?, ?, ?, ?)")
                .binds(77, "Stalker", 2, 162, BigDecimal.TEN, Rating.PG)
                .changes(
                        1,
                        select(FILM.title, FILM.length).from(FILM).where(FILM.filmId.eq(77)),
                        new Row2<>("Stalker", Optional.of(162)));
    }

    @Test
    void severalRows() {
        command(insertInto(FILM).values(new NewFilm("Stalker", 2).length(162), new NewFilm("Solaris", 2).length(null)))
                .is("insert into film (title, language_id, length) values (?, ?, ?), (?, ?, ?)")
                .binds("Stalker", 2, 162, "Solaris", 2, null)
                .shows(Section.INSERTS, "several rows")
                .changes(
                        2,
                        select(FILM.title, FILM.length)
                                .from(FILM)
                                .where(FILM.filmId.gt(5))
                                .orderBy(FILM.title.asc()),
                        new Row2<>("Solaris", Optional.empty()),
                        new Row2<>("Stalker", Optional.of(162)));
    }

    @Test
    void rowsOfDifferentColumnsHaveTheDefaultWhereOneIsNotSet() {
        command(insertInto(FILM)
                        .values(List.of(
                                new NewFilm("Stalker", 2).price(BigDecimal.ONE),
                                new NewFilm("Solaris", 2).length(167))))
                .is(
                        "insert into film (title, language_id, length, price) values (?, ?, default, ?), (?, ?, ?, default)")
                .binds("Stalker", 2, BigDecimal.ONE, "Solaris", 2, 167)
                .unsupportedOn(
                        SQLITE,
                        "does not support DEFAULT in VALUES; set the same columns in every row of the"
                                + " insert, or insert the rows by insertAll(...)")
                .shows(Section.INSERTS, "DEFAULT in some rows")
                .changes(
                        2,
                        select(FILM.length, FILM.price)
                                .from(FILM)
                                .where(FILM.filmId.gt(5))
                                .orderBy(FILM.title.asc()),
                        new Row2<>(Optional.of(167), new BigDecimal("9.99")),
                        new Row2<>(Optional.empty(), new BigDecimal("1.00")));
    }

    @Test
    void columnsAreSetOneByOne() {
        command(insertInto(FILM)
                        .set(FILM.title.to("Stalker"))
                        .set(FILM.languageId.to(2))
                        .set(FILM.rating.to(Rating.PG))
                        .setNull(FILM.length))
                .is("insert into film (title, language_id, length, rating) values (?, ?, ?, ?)")
                .binds("Stalker", 2, null, Rating.PG)
                .changes(1, select(FILM.rating).from(FILM).where(FILM.title.eq("Stalker")), Rating.PG);
    }

    @Test
    void columnsAreSetToExpressions() {
        var french = scalar(LANGUAGE.languageId, q -> q.from(LANGUAGE).where(LANGUAGE.name.eq("French")));
        command(insertInto(FILM)
                        .set(FILM.title.to(val("Stal").concat("ker")))
                        .set(FILM.languageId.to(french.notNull()))
                        .set(FILM.originalLanguageId.to(french))
                        .set(FILM.length.to(val(160).plus(2))))
                .is("insert into film (title, language_id, original_language_id, length) values (? || ?,"
                        + " (select language.language_id from language where language.name = ?),"
                        + " (select language.language_id from language where language.name = ?), ? + ?)")
                .onMySqlFamily("insert into film (title, language_id, original_language_id, length) values"
                        + " (concat(?, ?), (select language.language_id from language where language.name = ?),"
                        + " (select language.language_id from language where language.name = ?), ? + ?)")
                .binds("Stal", "ker", "French", "French", 160, 2)
                .shows(Section.INSERTS, "values that are expressions")
                .changes(
                        1,
                        select(FILM.title, FILM.languageId, FILM.length)
                                .from(FILM)
                                .where(FILM.filmId.gt(5)),
                        new Row3<>("Stalker", 2, Optional.of(162)));
    }

    @Test
    void oneMoreColumnInEveryRow() {
        command(insertInto(FILM)
                        .values(new NewFilm("Stalker", 2), new NewFilm("Solaris", 2))
                        .set(FILM.synopsis.to("Tarkovsky")))
                .is("insert into film (title, synopsis, language_id) values (?, ?, ?), (?, ?, ?)")
                .binds("Stalker", "Tarkovsky", 2, "Solaris", "Tarkovsky", 2)
                .changes(2, select(count()).from(FILM).where(FILM.synopsis.eq("Tarkovsky")), 2L);
    }

    @Test
    void aRowOfNulls() {
        command(insertInto(ANYTHING).setNull(ANYTHING.aText).setNull(ANYTHING.aUuid))
                .is("insert into anything (a_text, a_uuid) values (?, ?)")
                .binds(null, null)
                .changes(
                        1,
                        select(ANYTHING.aText, ANYTHING.aRating).from(ANYTHING),
                        new Row2<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void aRowOfNothingButDefaults() {
        command(insertInto(ANYTHING).values(new NewAnything()))
                .is("insert into anything default values")
                .onMySqlFamily("insert into anything () values ()")
                .shows(Section.INSERTS, "DEFAULT VALUES")
                .emulatedOn(MARIADB, MYSQL)
                .changes(1, select(count(), count(ANYTHING.aText)).from(ANYTHING), new Row2<>(1L, 0L));
    }

    @Test
    void severalRowsOfNothingButDefaults() {
        String oneByOne = "does not support several rows of nothing but defaults in one INSERT; insert them one by one";
        command(insertInto(ANYTHING).values(new NewAnything(), new NewAnything()))
                .onMySqlFamily("insert into anything () values (), ()")
                .unsupportedOn(SQLITE, oneByOne)
                .unsupportedOn(POSTGRESQL, oneByOne)
                .shows(Section.INSERTS, "several rows of nothing but defaults")
                .changes(2, select(count()).from(ANYTHING), 2L);
    }

    @Test
    void theGeneratedKeyIsReturned() {
        Insert<Film> insert = insertInto(FILM).values(new NewFilm("Stalker", 2));
        query(insert.returning(FILM.filmId))
                .is("insert into film (title, language_id) values (?, ?) returning film_id")
                .on(MYSQL, "insert into film (title, language_id) values (?, ?)")
                .binds("Stalker", 2)
                .shows(Section.INSERTS, "RETURNING the generated key")
                .emulatedOn(MYSQL)
                .onEachDatabase((database, tx) -> {
                    int id = tx.one(insert.returning(FILM.filmId));
                    assertThat(tx.one(select(FILM.title).from(FILM).where(FILM.filmId.eq(id))))
                            .as("%s", database)
                            .isEqualTo("Stalker");
                });
    }

    @Test
    void theKeysOfSeveralRowsAreReturnedInOrder() {
        var insert =
                insertInto(LANGUAGE).values(new NewLanguage("Zulu"), new NewLanguage("Ewe"), new NewLanguage("Ido"));
        query(insert.returning(LANGUAGE.languageId))
                .is("insert into language (name) values (?), (?), (?) returning language_id")
                .on(MYSQL, "insert into language (name) values (?), (?), (?)")
                .binds("Zulu", "Ewe", "Ido")
                .onEachDatabase((database, tx) -> {
                    List<Integer> keys = tx.list(insert.returning(LANGUAGE.languageId));
                    assertThat(keys.stream()
                                    .map(key -> tx.one(
                                            select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(key)))))
                            .as("%s", database)
                            .containsExactly("Zulu", "Ewe", "Ido");
                });
    }

    @Test
    void theGeneratedKeyBecomesWhatTheProjectionMakesOfIt() {
        query(insertInto(FILM).values(new NewFilm("Stalker", 2)).returning(FILM.filmId.map(id -> id > 5)))
                .is("insert into film (title, language_id) values (?, ?) returning film_id")
                .on(MYSQL, "insert into film (title, language_id) values (?, ?)")
                .binds("Stalker", 2)
                .returns(true);
    }

    @Test
    void severalColumnsAreReturned() {
        query(insertInto(FILM)
                        .values(new NewFilm("Stalker", 2), new NewFilm("Solaris", 2))
                        .returning(row(FILM.title, FILM.price, FILM.label)))
                .is("insert into film (title, language_id) values (?, ?), (?, ?) returning title, price, label")
                .binds("Stalker", 2, "Solaris", 2)
                .unsupportedOn(MYSQL, NO_RETURNING)
                .returns(
                        new Row3<>("Stalker", new BigDecimal("9.99"), "Stalker!"),
                        new Row3<>("Solaris", new BigDecimal("9.99"), "Solaris!"));
    }

    @Test
    void theWholeRowIsReturned() {
        query(insertInto(FILM).values(new NewFilm("Stalker", 2).filmId(99)).returning(FILM))
                .is(
                        "insert into film (film_id, title, language_id) values (?, ?, ?) returning film_id, title, synopsis,"
                                + " language_id, original_language_id, length, price, rating, label")
                .binds(99, "Stalker", 2)
                .unsupportedOn(MYSQL, NO_RETURNING)
                .returns(new FilmRow(
                        99,
                        "Stalker",
                        Optional.empty(),
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        new BigDecimal("9.99"),
                        Rating.G,
                        "Stalker!"));
    }

    @Test
    void expressionsAreReturned() {
        query(insertInto(FILM)
                        .values(new NewFilm("Stalker", 2).length(160))
                        .returning(row(FILM.title.upper(), FILM.length.plus(2).as("longer"))))
                .is("insert into film (title, language_id, length) values (?, ?, ?) returning upper(film.title),"
                        + " film.length + ? as longer")
                .binds("Stalker", 2, 160, 2)
                .unsupportedOn(MYSQL, NO_RETURNING)
                .shows(Section.INSERTS, "RETURNING columns and expressions")
                .returns(new Row2<>("STALKER", Optional.of(162)));
    }

    @Test
    void anExplicitKeyIsReturnedToo() {
        query(insertInto(LANGUAGE).values(new NewLanguage("Ewe").languageId(70)).returning(LANGUAGE.languageId))
                .is("insert into language (language_id, name) values (?, ?) returning language_id")
                .on(MYSQL, "insert into language (language_id, name) values (?, ?)")
                .binds(70, "Ewe")
                .returns(70);
    }

    @Test
    void whatHasToBeSetHasToBeSetOneByOneToo() {
        var insert = insertInto(FILM).set(FILM.length.to(3));
        assertThatThrownBy(() -> insert.render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessage("the insert into film doesn't set [title, language_id], which the table requires:"
                        + " NOT NULL and without a default");
        assertThatThrownBy(() -> insert.returning(FILM.filmId).render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("[title, language_id]");
    }

    @Test
    void aColumnIsSetOnce() {
        assertThatThrownBy(() -> insertInto(FILM).set(FILM.title.to("a")).set(FILM.title.to("b")))
                .isInstanceOf(CheckException.class)
                .hasMessage("title is set twice; set it once");
        assertThatThrownBy(() -> insertInto(FILM).values(new NewFilm("a", 1)).set(FILM.languageId.to(2)))
                .isInstanceOf(CheckException.class)
                .hasMessage("language_id is set twice; set it once");
    }

    @Test
    void javasNullIsNoValueOfAColumnThatIsNotNull() {
        assertThatThrownBy(() -> new NewFilm(nothing(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.title is NOT NULL, but the new row has null for it");
        assertThatThrownBy(() -> insertInto(FILM).set(FILM.title.to(nothing())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "film.title.to(null) has a null of Java; say setNull(column), which takes only columns that may be NULL");
    }

    @SuppressWarnings("NullAway") // what a program without null checks hands over
    private static String nothing() {
        return null;
    }

    @Test
    void noRowIsNoInsert() {
        assertThatThrownBy(() -> insertInto(FILM).values(List.<NewFilm>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "insertInto(film).values(rows) got no row; skip the statement when there's nothing to insert");
    }

    @Test
    void onlyTheTableItselfTakesRows() {
        assertThatThrownBy(() -> insertInto(FILM.as("f")))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("insertInto(f) takes the table itself");
    }

    @Test
    void aColumnHasNoValueToComputeWithWhileItsRowIsInserted() {
        var insert = insertInto(ANYTHING).set(ANYTHING.anInteger.to(ANYTHING.anInteger.plus(1)));
        assertThatThrownBy(() -> insert.render(Dialects.mySql()))
                .isInstanceOf(CheckException.class)
                .hasMessageStartingWith("anything.an_integer is used in VALUES, but anything isn't in FROM");
    }

    @Test
    void anInsertIsExecutedAsOftenAsItIsAsked() {
        Insert<Anything> insert = insertInto(ANYTHING).set(ANYTHING.anInteger.to(7));
        for (TestDatabase database : TestDatabase.enabled()) {
            SampleDatabases.on(database).inTransaction(tx -> {
                assertThat(tx.execute(insert)).isEqualTo(1);
                assertThat(tx.execute(insert)).isEqualTo(1);
                assertThat(tx.one(select(count(), max(ANYTHING.anInteger)).from(ANYTHING)))
                        .as("%s", database)
                        .isEqualTo(new Row2<>(2L, Optional.of(7)));
                tx.handle().rollback();
                return true;
            });
        }
    }

    @Test
    void parametersAreSet() {
        Param<String> title = param("title", TEXT);
        Param<Integer> length = param("length", INTEGER);
        Insert<Film> insert = insertInto(FILM)
                .set(FILM.title.to(title))
                .set(FILM.languageId.to(1))
                .set(FILM.length.to(length));
        command(insert.bind(title.to("Stalker")).bind(length.to(162)))
                .is("insert into film (title, language_id, length) values (?, ?, ?)")
                .binds(":title", 1, ":length")
                .changes(1, select(FILM.length).from(FILM).where(FILM.title.eq("Stalker")), Optional.of(162));
    }

    @Test
    void manyRowsOfNothingButDefaultsAreInsertedOneByOne() {
        command(insertInto(ANYTHING).values(new NewAnything()))
                .is("insert into anything default values")
                .onMySqlFamily("insert into anything () values ()")
                .binds()
                .onEachDatabase((database, tx) -> {
                    assertThat(tx.insertAll(List.of(new NewAnything(), new NewAnything())))
                            .isEqualTo(2);
                    assertThat(tx.insertAllReturning(
                                    List.of(new NewAnything(), new NewAnything()), ANYTHING.anythingId))
                            .hasSize(2);
                    assertThat(tx.one(select(count()).from(ANYTHING))).isEqualTo(4);
                });
    }
}

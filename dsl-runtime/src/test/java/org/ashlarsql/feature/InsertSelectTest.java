package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.FilmRow;
import org.ashlarsql.sample.LanguageRow;
import org.ashlarsql.sample.NewFilm;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** INSERT of a query's rows, and of row records. */
class InsertSelectTest {

    @Test
    void theRowsOfAQuery() {
        command(insertInto(FILM)
                        .columns(row(FILM.title, FILM.languageId, FILM.length))
                        .select(select(FILM.title.concat(" 2"), FILM.languageId, FILM.length)
                                .from(FILM)
                                .where(FILM.length.isNotNull())))
                .is(
                        "insert into film (title, language_id, length) select film.title || ?, film.language_id, film.length"
                                + " from film where film.length is not null")
                .onMySqlFamily("insert into film (title, language_id, length) select concat(film.title, ?),"
                        + " film.language_id, film.length from film where film.length is not null")
                .binds(" 2")
                .shows(Section.INSERTS, "INSERT ... SELECT")
                .changes(
                        4,
                        select(FILM.title).from(FILM).where(FILM.filmId.gt(5)).orderBy(FILM.title.asc()),
                        "100% Wolf 2",
                        "Amelie 2",
                        "Brazil 2",
                        "Ran 2");
    }

    @Test
    void oneColumn() {
        command(insertInto(LANGUAGE)
                        .columns(LANGUAGE.name)
                        .select(select(FILM.title).from(FILM).where(FILM.filmId.le(2))))
                .is("insert into language (name) select film.title from film where film.film_id <= ?")
                .binds(2)
                .changes(2);
    }

    @Test
    void aQueryThatReadsACommonTable() {
        var long_ = select(FILM.title, FILM.languageId)
                .from(FILM)
                .where(FILM.length.gt(130))
                .asCte("long_films");
        command(insertInto(FILM)
                        .columns(row(FILM.title, FILM.languageId))
                        .select(select(long_.get(FILM.title), val(3)).from(long_)))
                .is("with long_films as (select film.title, film.language_id from film where film.length > ?)"
                        + " insert into film (title, language_id) select long_films.title, ? from long_films")
                .onMySqlFamily("insert into film (title, language_id) with long_films as"
                        + " (select film.title, film.language_id from film where film.length > ?)"
                        + " select long_films.title, ? from long_films")
                .binds(130, 3)
                .shows(Section.INSERTS, "INSERT ... SELECT from a common table expression")
                .changes(2);
    }

    @Test
    void itsRowsAreReturned() {
        query(insertInto(LANGUAGE)
                        .columns(LANGUAGE.name)
                        .select(select(FILM.title)
                                .from(FILM)
                                .where(FILM.filmId.le(2))
                                .orderBy(FILM.filmId.asc()))
                        .returning(LANGUAGE.name))
                .is("insert into language (name) select film.title from film where film.film_id <= ?"
                        + " order by film.film_id returning name")
                .binds(2)
                .unsupportedOn(MYSQL, "INSERT ... RETURNING")
                .returns("Amelie", "Brazil");
    }

    @Test
    void columnsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> insertInto(FILM).columns(row(FILM.title, LANGUAGE.languageId)))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "columns(...) takes columns of film, but one of them is language.language_id; name the column"
                                + " that the query's is for");
        assertThatThrownBy(() -> insertInto(FILM).columns(row(FILM.title, FILM.title)))
                .isInstanceOf(CheckException.class)
                .hasMessage("columns(...) names film.title twice; name it once");
        assertThatThrownBy(() -> insertInto(FILM).columns(row(FILM.title, FILM.label)))
                .isInstanceOf(CheckException.class)
                .hasMessage("columns(...) names film.label, which the database computes; leave it out, there and in the"
                        + " query");
        assertThatThrownBy(() -> insertInto(FILM)
                        .columns(FILM.title)
                        .select(select(LANGUAGE.name).from(LANGUAGE))
                        .render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("doesn't set [language_id]");
    }

    @Test
    void rowRecordsAreInsertedAsTheyAre() {
        var film = new FilmRow(
                77,
                "Stalker",
                Optional.empty(),
                2,
                Optional.of(3),
                Optional.of(162),
                new BigDecimal("4.50"),
                Rating.PG,
                "computed by the database");
        command(insertInto(FILM).values(film))
                .is(
                        "insert into film (film_id, title, synopsis, language_id, original_language_id, length, price, rating)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .binds(77, "Stalker", null, 2, 3, 162, new BigDecimal("4.50"), Rating.PG)
                .shows(Section.INSERTS, "row records")
                .changes(
                        1,
                        select(FILM.title, FILM.label).from(FILM).where(FILM.filmId.eq(77)),
                        new Row2<>("Stalker", "Stalker!"));
        command(insertInto(LANGUAGE).values(List.of(new LanguageRow(7, "Ewe"), new LanguageRow(8, "Ido"))))
                .is("insert into language (language_id, name) values (?, ?), (?, ?)")
                .binds(7, "Ewe", 8, "Ido")
                .changes(2);
        command(insertInto(FILM).values(NewFilm.of(film).filmId(78).rating(Rating.G)))
                .is(
                        "insert into film (film_id, title, synopsis, language_id, original_language_id, length, price, rating)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .binds(78, "Stalker", null, 2, 3, 162, new BigDecimal("4.50"), Rating.G)
                .changes(1);
    }

    @Test
    void keysThatAreSetAreNotReadBackWhereTheDriverWouldCountOn() {
        query(insertInto(LANGUAGE)
                        .values(List.of(new LanguageRow(70, "Ewe"), new LanguageRow(90, "Ido")))
                        .returning(LANGUAGE.languageId))
                .is("insert into language (language_id, name) values (?, ?), (?, ?) returning language_id")
                .binds(70, "Ewe", 90, "Ido")
                .unsupportedOn(MYSQL, "INSERT ... RETURNING")
                .returns(70, 90);
    }

    @Test
    void numbersOfTheDatabasesOwn() {
        command(insertInto(LANGUAGE).values(new LanguageRow(70, "Ewe")).overridingSystemValue())
                .is("insert into language (language_id, name) overriding system value values (?, ?)")
                .on(SQLITE, "insert into language (language_id, name) values (?, ?)")
                .onMySqlFamily("insert into language (language_id, name) values (?, ?)")
                .binds(70, "Ewe")
                .shows(Section.INSERTS, "OVERRIDING SYSTEM VALUE")
                .changes(1, select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(70)), "Ewe");
        String lacks = "does not support OVERRIDING USER VALUE; leave the column out of the insert";
        command(insertInto(LANGUAGE).values(new LanguageRow(70, "Ewe")).overridingUserValue())
                .is("insert into language (language_id, name) overriding user value values (?, ?)")
                .binds(70, "Ewe")
                .unsupportedOn(SQLITE, lacks)
                .unsupportedOn(MARIADB, lacks)
                .unsupportedOn(MYSQL, lacks)
                .shows(Section.INSERTS, "OVERRIDING USER VALUE")
                .changes(1, select(LANGUAGE.name).from(LANGUAGE).where(LANGUAGE.languageId.eq(70)));
    }
}

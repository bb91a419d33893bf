package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** DISTINCT ON: native on PostgreSQL, by the numbers of rows elsewhere. */
class DistinctOnTest {

    @Test
    void theFirstRowForEachValue() {
        query(select(FILM.languageId, FILM.title)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .orderBy(FILM.languageId.asc(), FILM.price.desc()))
                .is("select numbered.language_id, numbered.title from (select film.language_id, film.title,"
                        + " film.price as c3, row_number() over (partition by film.language_id"
                        + " order by film.language_id, film.price desc) as c4 from film) as numbered"
                        + " where numbered.c4 = 1 order by numbered.language_id, numbered.c3 desc")
                .on(
                        POSTGRESQL,
                        "select distinct on (film.language_id) film.language_id, film.title from film"
                                + " order by film.language_id, film.price desc")
                .shows(Section.SELECT_LIST, "DISTINCT ON")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(new Row2<>(1, "Ran"), new Row2<>(2, "Amelie"));
    }

    @Test
    void anExpressionWithValuesIsNamedByItsPlace() {
        var next = FILM.languageId.plus(1).as("next");
        query(select(next, FILM.title).distinctOn(next).from(FILM).orderBy(next.desc(), FILM.price.asc()))
                .is("select numbered.next, numbered.title from (select film.language_id + ? as next, film.title,"
                        + " film.price as c3, row_number() over (partition by film.language_id + ?"
                        + " order by film.language_id + ? desc, film.price) as c4 from film) as numbered"
                        + " where numbered.c4 = 1 order by numbered.next desc, numbered.c3")
                .binds(1, 1, 1)
                .on(
                        POSTGRESQL,
                        "select distinct on (1) film.language_id + ? as next, film.title from film"
                                + " order by next desc, film.price")
                .bindsOn(POSTGRESQL, 1)
                .returns(new Row2<>(3, "100% Wolf"), new Row2<>(2, "Brazil"));
    }

    /** NULL is a value here: films of no original language are one group. */
    @Test
    void nullIsOneValueAndLimitComesLast() {
        query(select(FILM.originalLanguageId, FILM.title)
                        .distinctOn(FILM.originalLanguageId)
                        .from(FILM)
                        .orderBy(FILM.originalLanguageId.asc().nullsFirst(), FILM.title.desc())
                        .limit(2))
                .is("select numbered.original_language_id, numbered.title from (select film.original_language_id,"
                        + " film.title, row_number() over (partition by film.original_language_id order by"
                        + " film.original_language_id nulls first, film.title desc) as c3 from film) as numbered"
                        + " where numbered.c3 = 1 order by numbered.original_language_id nulls first,"
                        + " numbered.title desc limit ?")
                .onMySqlFamily("select numbered.original_language_id, numbered.title from (select"
                        + " film.original_language_id, film.title, row_number() over (partition by"
                        + " film.original_language_id order by film.original_language_id, film.title desc) as c3"
                        + " from film) as numbered where numbered.c3 = 1 order by numbered.original_language_id,"
                        + " numbered.title desc limit ?")
                .on(
                        POSTGRESQL,
                        "select distinct on (film.original_language_id) film.original_language_id, film.title from"
                                + " film order by film.original_language_id nulls first, film.title desc limit ?")
                .binds(2L)
                .returns(new Row2<>(Optional.empty(), "Brazil"), new Row2<>(Optional.of(1), "100% Wolf"));
    }

    @Test
    void ofGroupsAndJoins() {
        var films = count().as("films");
        query(select(FILM.languageId, FILM.rating, films)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .groupBy(FILM.languageId, FILM.rating)
                        .orderBy(FILM.languageId.asc(), films.desc()))
                .is("select numbered.language_id, numbered.rating, numbered.films from (select film.language_id,"
                        + " film.rating, count(*) as films, row_number() over (partition by film.language_id"
                        + " order by film.language_id, count(*) desc) as c4 from film group by film.language_id,"
                        + " film.rating) as numbered where numbered.c4 = 1 order by numbered.language_id,"
                        + " numbered.films desc")
                .on(
                        POSTGRESQL,
                        "select distinct on (film.language_id) film.language_id, film.rating, count(*) as films"
                                + " from film group by film.language_id, film.rating"
                                + " order by film.language_id, films desc")
                .onEachDatabase((database, tx) -> org.assertj.core.api.Assertions.assertThat(
                                tx.list(select(FILM.languageId, FILM.rating, films)
                                        .distinctOn(FILM.languageId)
                                        .from(FILM)
                                        .groupBy(FILM.languageId, FILM.rating)
                                        .orderBy(FILM.languageId.asc(), films.desc())))
                        .extracting(Row3::v3)
                        .containsExactly(3L, 1L));
    }

    @Test
    void inASubqueryWhoseColumnsHaveNames() {
        var first = select(FILM.languageId, FILM.title)
                .distinctOn(FILM.languageId)
                .from(FILM)
                .orderBy(FILM.languageId.asc(), FILM.filmId.asc())
                .as("first", "of_language", "name");
        query(select(LANGUAGE.name, first.get(FILM.title))
                        .from(LANGUAGE)
                        .join(first, first.get(FILM.languageId).eq(LANGUAGE.languageId))
                        .orderBy(LANGUAGE.languageId.asc()))
                .is("select language.name, first.name from language join (select numbered.language_id as of_language,"
                        + " numbered.title as name from (select film.language_id, film.title, film.film_id as c3,"
                        + " row_number() over (partition by film.language_id order by film.language_id,"
                        + " film.film_id) as c4 from film) as numbered where numbered.c4 = 1 order by"
                        + " numbered.language_id, numbered.c3) as first on first.of_language = language.language_id"
                        + " order by language.language_id")
                .on(
                        POSTGRESQL,
                        "select language.name, first.name from language join (select distinct on (film.language_id)"
                                + " film.language_id as of_language, film.title as name from film order by"
                                + " film.language_id, film.film_id) as first on first.of_language ="
                                + " language.language_id order by language.language_id")
                .returns(new Row2<>("English", "Brazil"), new Row2<>("French", "Amelie"));
    }

    /** A window function can't be sorted by inside another one. */
    @Test
    void theFirstByAWindowFunction() {
        var place = rank().over(orderBy(FILM.price.asc()));
        query(select(FILM.languageId, FILM.title)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .orderBy(FILM.languageId.desc(), place.desc()))
                .is("select numbered.language_id, numbered.title from (select whole.language_id, whole.title,"
                        + " whole.c3, row_number() over (partition by whole.language_id order by whole.language_id"
                        + " desc, whole.c3 desc) as c4 from (select film.language_id, film.title, rank() over (order"
                        + " by film.price) as c3 from film) as whole) as numbered where numbered.c4 = 1 order by"
                        + " numbered.language_id desc, numbered.c3 desc")
                .on(
                        POSTGRESQL,
                        "select distinct on (film.language_id) film.language_id, film.title from film"
                                + " order by film.language_id desc, rank() over (order by film.price) desc")
                .returns(new Row2<>(2, "Amelie"), new Row2<>(1, "Ran"));
    }

    @Test
    void orderByHasToStartWithIt() {
        refused(select(FILM.title)
                .distinctOn(FILM.languageId, FILM.rating)
                .from(FILM)
                .orderBy(FILM.rating.asc(), FILM.price.asc(), FILM.languageId.asc()));
        refused(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.price.asc()));
    }

    @Test
    void distinctRowsAreSortedByWhatTheyAre() {
        assertThatThrownBy(() -> select(FILM.title)
                        .distinct()
                        .from(FILM)
                        .orderBy(FILM.title.asc(), FILM.price.asc())
                        .render(dialect(SQLITE)))
                .isInstanceOf(CheckException.class)
                .hasMessage("ORDER BY holds film.price, which SELECT DISTINCT doesn't select, so that a row may have"
                        + " several values of it; select it, or use groupBy(...) and order by min(...) or max(...) of"
                        + " it");
    }

    private static void refused(Statement statement) {
        assertThatThrownBy(() -> statement.render(dialect(POSTGRESQL)))
                .isInstanceOf(CheckException.class)
                .hasMessage("ORDER BY has to start with the expressions of DISTINCT ON, in whatever order, but holds"
                        + " film.price before film.language_id; order by the latter first, or sort the whole with"
                        + " as(\"name\")");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;

import org.ashlarsql.dsl.Select;
import org.ashlarsql.sample.Film;
import org.junit.jupiter.api.Test;

/** LIMIT in subqueries. */
class LimitedSubqueryTest {

    private static final Film F = FILM.as("f");
    private static final Select<Integer> DEAREST =
            select(F.filmId).from(F).orderBy(F.price.desc(), F.filmId.asc()).limit(2);
    private static final String SQL = "select f.film_id from film as f order by f.price desc, f.film_id limit ?";

    @Test
    void behindIn() {
        query(select(FILM.title).from(FILM).where(FILM.filmId.in(DEAREST)).orderBy(FILM.filmId.asc()))
                .is("select film.title from film where film.film_id in (" + SQL + ") order by film.film_id")
                .onMySqlFamily("select film.title from film where film.film_id in (select limited.film_id from (" + SQL
                        + ") as limited) order by film.film_id")
                .binds(2L)
                .shows(Section.CONDITIONS, "IN a subquery with LIMIT")
                .emulatedOn(MARIADB, MYSQL)
                .returns("Amelie", "Ran");
        query(select(count()).from(FILM).where(FILM.filmId.notIn(DEAREST.offset(1))))
                .is("select count(*) from film where film.film_id not in (" + SQL + " offset ?)")
                .onMySqlFamily("select count(*) from film where film.film_id not in (select limited.film_id from ("
                        + SQL + " offset ?) as limited)")
                .binds(2L, 1L)
                .returns(3L);
    }

    @Test
    void ofASetOperation() {
        var some = select(F.filmId)
                .from(F)
                .where(F.filmId.lt(2))
                .union(DEAREST)
                .orderBy(F.filmId.desc())
                .limit(1);
        query(select(FILM.title).from(FILM).where(FILM.filmId.in(some)))
                .is("select film.title from film where film.film_id in (select f.film_id from film as f where"
                        + " f.film_id < ? union (" + SQL + ") order by film_id desc limit ?)")
                .on(
                        org.ashlarsql.testing.TestDatabase.SQLITE,
                        "select film.title from film where film.film_id in (select f.film_id from film as f where"
                                + " f.film_id < ? union select * from (" + SQL + ") order by film_id desc limit ?)")
                .onMySqlFamily("select film.title from film where film.film_id in (select limited.film_id from (select"
                        + " f.film_id from film as f where f.film_id < ? union (" + SQL
                        + ") order by film_id desc limit ?) as limited)")
                .binds(2, 2L, 1L)
                .returns("Ran");
        query(select(FILM.title)
                        .from(FILM)
                        .where(FILM.filmId.in(
                                select(F.filmId).from(F).where(F.filmId.lt(2)).union(DEAREST)))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.title from film where film.film_id in (select f.film_id from film as f where"
                        + " f.film_id < ? union (" + SQL + ")) order by film.film_id")
                .on(
                        org.ashlarsql.testing.TestDatabase.SQLITE,
                        "select film.title from film where film.film_id in (select f.film_id from film as f where"
                                + " f.film_id < ? union select * from (" + SQL + ")) order by film.film_id")
                .onMySqlFamily("select film.title from film where film.film_id in (select limited.film_id from (select"
                        + " f.film_id from film as f where f.film_id < ? union (" + SQL
                        + ")) as limited) order by film.film_id")
                .binds(2, 2L)
                .returns("Amelie", "Ran");
    }

    @Test
    void ofTheQueryAround() {
        var first = select(FILM.title)
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId))
                .orderBy(FILM.title.asc())
                .limit(1);
        query(select(LANGUAGE.name).from(LANGUAGE).where(exists(first)).orderBy(LANGUAGE.languageId.asc()))
                .is("select language.name from language where exists (select film.title from film where"
                        + " film.language_id = language.language_id order by film.title limit ?) order by"
                        + " language.language_id")
                .binds(1L)
                .returns("English", "French");
    }

    @Test
    void ofTheTableThatIsChanged() {
        command(deleteFrom(FILM).where(FILM.filmId.in(DEAREST)))
                .is("delete from film where film.film_id in (" + SQL + ")")
                .onMySqlFamily(
                        "delete from film where film.film_id in (select limited.film_id from (" + SQL + ") as limited)")
                .binds(2L)
                .changes(2);
    }
}

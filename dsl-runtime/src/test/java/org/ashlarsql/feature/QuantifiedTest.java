package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.all;
import static org.ashlarsql.dsl.Sql.any;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import org.ashlarsql.dsl.Select;
import org.ashlarsql.sample.Film;
import org.junit.jupiter.api.Test;

/** Comparisons with all rows of a query or any. Films 1, 2, 3, 5 have a length of 122, 132, 162, 96; 4 has none. */
class QuantifiedTest {

    private static final Film OTHER = FILM.as("f");
    private static final Select<Integer> LENGTHS =
            select(OTHER.length.notNull()).from(OTHER).where(OTHER.length.isNotNull());
    private static final Select<Integer> LENGTHS_AND_NULL =
            select(OTHER.length.notNull()).from(OTHER);
    private static final Select<Integer> NONE = LENGTHS.where(OTHER.filmId.gt(9));
    private static final String LENGTHS_SQL = "(select f.length from film as f where f.length is not null)";

    @Test
    void equalToAnyAndDifferentFromAll() {
        filmsWhere(FILM.length.eq(any(LENGTHS.where(OTHER.filmId.le(2)))))
                .is("film.length = any (select f.length from film as f where f.length is not null and f.film_id <= ?)")
                .on(
                        SQLITE,
                        "film.length in (select f.length from film as f where f.length is not null and f.film_id <= ?)")
                .binds(2)
                .shows(Section.CONDITIONS, "= ANY, <> ALL of a subquery")
                .emulatedOn(SQLITE)
                .returns(1, 2);
        filmsWhere(FILM.length.ne(all(LENGTHS.where(OTHER.filmId.le(2)))))
                .is("film.length <> all (select f.length from film as f where f.length is not null and f.film_id <= ?)")
                .on(
                        SQLITE,
                        "film.length not in (select f.length from film as f where f.length is not null and f.film_id <= ?)")
                .binds(2)
                .returns(3, 5);
    }

    private static String counted(String query, String comparison, String choice) {
        return "(with \"left side\"(x) as (select film.length), \"right side\"(y) as " + query + " select case when "
                + choice + " when count(*) > count(" + comparison + ") then null else "
                + (choice.startsWith("min") ? "1" : "0") + " end from \"left side\", \"right side\")";
    }

    @Test
    void otherComparisons() {
        filmsWhere(FILM.length.ge(all(LENGTHS)))
                .is("film.length >= all " + LENGTHS_SQL)
                .onMySqlFamily("mod(film.length >= all " + LENGTHS_SQL + ", 2)")
                .on(SQLITE, counted(LENGTHS_SQL, "x >= y", "min(x >= y) = 0 then 0"))
                .shows(Section.CONDITIONS, "comparison with ANY or ALL of a subquery")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(3);
        filmsWhere(FILM.length.gt(any(LENGTHS)))
                .is("film.length > any " + LENGTHS_SQL)
                .onMySqlFamily("mod(film.length > any " + LENGTHS_SQL + ", 2)")
                .on(SQLITE, counted(LENGTHS_SQL, "x > y", "max(x > y) = 1 then 1"))
                .returns(1, 2, 3);
        filmsWhere(FILM.length.le(any(LENGTHS.where(OTHER.filmId.eq(1)))))
                .is("film.length <= any (select f.length from film as f where f.length is not null and f.film_id = ?)")
                .onMySqlFamily(
                        "mod(film.length <= any (select f.length from film as f where f.length is not null and f.film_id = ?), 2)")
                .on(
                        SQLITE,
                        counted(
                                "(select f.length from film as f where f.length is not null and f.film_id = ?)",
                                "x <= y",
                                "max(x <= y) = 1 then 1"))
                .binds(1)
                .returns(1, 5);
        filmsWhere(FILM.length.lt(all(LENGTHS.where(OTHER.filmId.le(2)))))
                .is("film.length < all (select f.length from film as f where f.length is not null and f.film_id <= ?)")
                .onMySqlFamily(
                        "mod(film.length < all (select f.length from film as f where f.length is not null and f.film_id <= ?), 2)")
                .on(
                        SQLITE,
                        counted(
                                "(select f.length from film as f where f.length is not null and f.film_id <= ?)",
                                "x < y",
                                "min(x < y) = 0 then 0"))
                .binds(2)
                .returns(5);
        filmsWhere(FILM.length.ne(any(LENGTHS)).and(FILM.length.eq(all(LENGTHS)).not()))
                .is("film.length <> any " + LENGTHS_SQL + " and not (film.length = all " + LENGTHS_SQL + ")")
                .onMySqlFamily("mod(film.length <> any " + LENGTHS_SQL + ", 2)" + " and not (mod(film.length = all "
                        + LENGTHS_SQL + ", 2)" + ")")
                .on(
                        SQLITE,
                        counted(LENGTHS_SQL, "x <> y", "max(x <> y) = 1 then 1") + " and not ("
                                + counted(LENGTHS_SQL, "x = y", "min(x = y) = 0 then 0") + ")")
                .returns(1, 2, 3, 5);
    }

    /** Over no rows ANY is false and ALL is true, for NULL, too. */
    @Test
    void noRows() {
        String none = "(select f.length from film as f where f.length is not null and f.film_id > ?)";
        filmsWhere(FILM.length.gt(all(NONE)))
                .is("film.length > all " + none)
                .onMySqlFamily("mod(film.length > all " + none + ", 2)")
                .on(SQLITE, counted(none, "x > y", "min(x > y) = 0 then 0"))
                .binds(9)
                .returns(1, 2, 3, 4, 5);
        filmsWhere(FILM.length.gt(any(NONE)).not())
                .is("not (film.length > any " + none + ")")
                .onMySqlFamily("not (mod(film.length > any " + none + ", 2)" + ")")
                .on(SQLITE, "not (" + counted(none, "x > y", "max(x > y) = 1 then 1") + ")")
                .binds(9)
                .returns(1, 2, 3, 4, 5);
    }

    /** A row that is NULL makes unknown what no other row decides. */
    @Test
    void rowsThatAreNull() {
        String all = "(select f.length from film as f)";
        filmsWhere(FILM.length.ge(all(LENGTHS_AND_NULL)).isUnknown())
                .is("(film.length >= all " + all + ") is null")
                .onMySqlFamily("(mod(film.length >= all " + all + ", 2)" + ") is null")
                .on(SQLITE, "(" + counted(all, "x >= y", "min(x >= y) = 0 then 0") + ") is null")
                .returns(3, 4);
        filmsWhere(FILM.length.gt(any(LENGTHS_AND_NULL)).isUnknown())
                .is("(film.length > any " + all + ") is null")
                .onMySqlFamily("(mod(film.length > any " + all + ", 2)" + ") is null")
                .on(SQLITE, "(" + counted(all, "x > y", "max(x > y) = 1 then 1") + ") is null")
                .returns(4, 5);
    }

    /** What can't be NULL itself is compared with rows that are. */
    @Test
    void rowsThatAreNullBesideANumberThatIsnt() {
        String all = "(select f.length from film as f)";
        filmsWhere(FILM.filmId.gt(any(LENGTHS_AND_NULL)).isUnknown())
                .is("(film.film_id > any " + all + ") is null")
                .onMySqlFamily("(mod(film.film_id > any " + all + ", 2)" + ") is null")
                .on(
                        SQLITE,
                        "(" + counted(all, "x > y", "max(x > y) = 1 then 1").replace("film.length)", "film.film_id)")
                                + ") is null")
                .returns(1, 2, 3, 4, 5);
    }

    @Test
    void twoNegationsChangeNothing() {
        String all = "(select f.length from film as f)";
        filmsWhere(FILM.filmId.le(all(LENGTHS_AND_NULL)).not().not().isNotUnknown())
                .is("(not (not (film.film_id <= all " + all + "))) is not null")
                .onMySqlFamily("(not (not (mod(film.film_id <= all " + all + ", 2)))) is not null")
                .on(
                        SQLITE,
                        "(not (not ("
                                + counted(all, "x <= y", "min(x <= y) = 0 then 0")
                                        .replace("film.length)", "film.film_id)")
                                + "))) is not null")
                .returns();
    }

    @Test
    void aCorrelatedQuery() {
        filmsWhere(FILM.filmId.gt(all(select(OTHER.filmId).from(OTHER).where(OTHER.languageId.ne(FILM.languageId)))))
                .is("film.film_id > all (select f.film_id from film as f where f.language_id <> film.language_id)")
                .onMySqlFamily(
                        "mod(film.film_id > all (select f.film_id from film as f where f.language_id <> film.language_id), 2)")
                .on(
                        SQLITE,
                        "(with \"left side\"(x) as (select film.film_id), \"right side\"(y) as"
                                + " (select f.film_id from film as f where f.language_id <> film.language_id)"
                                + " select case when min(x > y) = 0 then 0 when count(*) > count(x > y) then null else 1 end"
                                + " from \"left side\", \"right side\")")
                .returns(5);
    }

    @Test
    void anAggregateOnTheLeft() {
        query(select(FILM.languageId)
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .having(max(FILM.length).ge(all(LENGTHS))))
                .is("select film.language_id from film group by film.language_id having max(film.length) >= all "
                        + LENGTHS_SQL)
                .onMySqlFamily(
                        "select film.language_id from film group by film.language_id having mod(max(film.length) >= all "
                                + LENGTHS_SQL + ", 2)")
                .on(
                        SQLITE,
                        "select film.language_id from film group by film.language_id having "
                                + counted(LENGTHS_SQL, "x >= y", "min(x >= y) = 0 then 0")
                                        .replace("select film.length)", "select max(film.length))"))
                .returns(1);
    }
}

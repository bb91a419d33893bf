package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countDistinct;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.min;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.junit.jupiter.api.Test;

/** DISTINCT and FILTER. */
class AggregateOptionsTest {

    @Test
    void distinct() {
        query(select(
                                sum(FILM.price).distinct(),
                                sumLong(FILM.languageId).distinct(),
                                count(FILM.rating).distinct())
                        .from(FILM))
                .is(
                        "select sum(distinct film.price), sum(distinct film.language_id), count(distinct film.rating) from film")
                .shows(Section.AGGREGATES, "SUM(DISTINCT x)")
                .returns(new Row3<>(Optional.of(new BigDecimal("34.74")), Optional.of(3L), 3L));
    }

    @Test
    void filter() {
        query(select(
                                count().filter(FILM.length.gt(130)),
                                count(),
                                max(FILM.title).filter(FILM.languageId.eq(2)))
                        .from(FILM))
                .is("select count(*) filter (where film.length > ?), count(*),"
                        + " max(film.title) filter (where film.language_id = ?) from film")
                .onMySqlFamily("select count(case when film.length > ? then 1 end), count(*),"
                        + " max(case when film.language_id = ? then film.title end) from film")
                .binds(130, 2)
                .shows(Section.AGGREGATES, "FILTER (WHERE ...)")
                .emulatedOn(MARIADB, MYSQL)
                .returns(new Row3<>(2L, 5L, Optional.of("Amelie")));
    }

    /** The condition is unknown for Alien, whose length is NULL. */
    @Test
    void whatIsUnknownIsFilteredOut() {
        query(select(
                                count().filter(FILM.length.gt(0)),
                                count().filter(FILM.length.gt(0).not()))
                        .from(FILM))
                .is(
                        "select count(*) filter (where film.length > ?), count(*) filter (where not (film.length > ?)) from film")
                .onMySqlFamily(
                        "select count(case when film.length > ? then 1 end), count(case when not (film.length > ?) then 1 end)"
                                + " from film")
                .binds(0, 0)
                .returns(new Row2<>(4L, 0L));
    }

    @Test
    void whatIsFilteredOutEntirelyIsAnEmptySet() {
        var none = FILM.filmId.lt(0);
        query(select(
                                count(FILM.length).filter(none),
                                sumLong(FILM.length).filter(none),
                                avg(FILM.price).filter(none),
                                min(FILM.price).filter(none))
                        .from(FILM))
                .is(
                        "select count(film.length) filter (where film.film_id < ?), sum(film.length) filter (where film.film_id"
                                + " < ?), avg(film.price) filter (where film.film_id < ?), min(film.price) filter (where"
                                + " film.film_id < ?) from film")
                .onMySqlFamily(
                        "select count(case when film.film_id < ? then film.length end), sum(case when film.film_id < ?"
                                + " then film.length end), avg(case when film.film_id < ? then film.price end), min(case when"
                                + " film.film_id < ? then film.price end) from film")
                .binds(0, 0, 0, 0)
                .returns(new Row4<>(0L, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void filtersAddUpAndMixWithDistinct() {
        query(select(countDistinct(FILM.price)
                                .filter(FILM.languageId.eq(1))
                                .filter(FILM.length.isNotNull().or(FILM.filmId.eq(1))))
                        .from(FILM))
                .is(
                        "select count(distinct film.price) filter (where film.language_id = ? and (film.length is not null or"
                                + " film.film_id = ?)) from film")
                .onMySqlFamily("select count(distinct case when film.language_id = ? and (film.length is not null or"
                        + " film.film_id = ?) then film.price end) from film")
                .binds(1, 1)
                .returns(2L);
    }

    @Test
    void inHavingAndOrderBy() {
        var cheap = count().filter(FILM.price.lt(new BigDecimal("8")));
        query(select(FILM.languageId)
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .having(cheap.ge(1L))
                        .orderBy(cheap.desc(), FILM.languageId.desc()))
                .is(
                        "select film.language_id from film group by film.language_id having count(*) filter (where film.price <"
                                + " ?) >= ? order by count(*) filter (where film.price < ?) desc, film.language_id desc")
                .onMySqlFamily(
                        "select film.language_id from film group by film.language_id having count(case when film.price"
                                + " < ? then 1 end) >= ? order by count(case when film.price < ? then 1 end) desc,"
                                + " film.language_id desc")
                .binds(new BigDecimal("8"), 1L, new BigDecimal("8"))
                .returns(2, 1);
    }
}

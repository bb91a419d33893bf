package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.anyValue;
import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.bitAndAgg;
import static org.ashlarsql.dsl.Sql.bitOrAgg;
import static org.ashlarsql.dsl.Sql.bitXorAgg;
import static org.ashlarsql.dsl.Sql.boolAnd;
import static org.ashlarsql.dsl.Sql.boolOr;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countDistinct;
import static org.ashlarsql.dsl.Sql.every;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.min;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.junit.jupiter.api.Test;

/** DISTINCT and FILTER, and the aggregates of conditions and bits. */
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

    /** Alien's length is NULL, so that its comparison is unknown and doesn't count. */
    @Test
    void conditionsInAllRowsAndInOne() {
        query(select(
                                boolAnd(FILM.length.gt(90)),
                                every(FILM.length.gt(100)),
                                boolOr(FILM.length.gt(150)),
                                boolOr(FILM.filmId.lt(0)))
                        .from(FILM))
                .is("select bool_and(film.length > ?), bool_and(film.length > ?), bool_or(film.length > ?),"
                        + " bool_or(film.film_id < ?) from film")
                .on(
                        SQLITE,
                        "select min(film.length > ?), min(film.length > ?), max(film.length > ?), max(film.film_id < ?)"
                                + " from film")
                .onMySqlFamily(
                        "select min(film.length > ?), min(film.length > ?), max(film.length > ?), max(film.film_id < ?)"
                                + " from film")
                .binds(90, 100, 150, 0)
                .shows(Section.AGGREGATES, "BOOL_AND, BOOL_OR, EVERY")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(new Row4<>(Optional.of(true), Optional.of(false), Optional.of(true), Optional.of(false)));
        query(select(boolAnd(FILM.filmId.gt(0)), boolOr(ANYTHING.aBoolean))
                        .from(FILM)
                        .crossJoin(ANYTHING))
                .is("select bool_and(film.film_id > ?), bool_or(anything.a_boolean) from film cross join anything")
                .on(SQLITE, "select min(film.film_id > ?), max(anything.a_boolean) from film cross join anything")
                .onMySqlFamily("select min(film.film_id > ?), max(anything.a_boolean) from film cross join anything")
                .binds(0)
                .returns(new Row2<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void anyOfTheValues() {
        query(select(FILM.languageId, anyValue(FILM.title), anyValue(FILM.synopsis))
                        .from(FILM)
                        .where(FILM.filmId.in(2, 5))
                        .groupBy(FILM.languageId)
                        .orderBy(FILM.languageId.asc()))
                .is(
                        "select film.language_id, min(film.title), min(film.synopsis) from film where film.film_id in (?, ?)"
                                + " group by film.language_id order by film.language_id")
                .on(
                        POSTGRESQL,
                        "select film.language_id, any_value(film.title), any_value(film.synopsis) from film where"
                                + " film.film_id = any (?) group by film.language_id order by film.language_id")
                .binds(2, 5)
                .bindsOn(POSTGRESQL, List.of(2, 5))
                .shows(Section.AGGREGATES, "ANY_VALUE")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        new Row3<>(1, Optional.of("Brazil"), Optional.empty()),
                        new Row3<>(2, Optional.of("100% Wolf"), Optional.empty()));
    }

    /** 1 and 3 are languages; of no rows MySQL's own functions would answer all bits or none. */
    @Test
    void bits() {
        String mySql = "select case when max(film.film_id) is not null then cast(bit_and(film.film_id) as signed) end,"
                + " case when max(film.film_id) is not null then cast(bit_or(film.film_id) as signed) end,"
                + " case when max(film.film_id) is not null then cast(bit_xor(film.film_id) as signed) end"
                + " from film where film.film_id > ?";
        var bits = select(bitAndAgg(FILM.filmId), bitOrAgg(FILM.filmId), bitXorAgg(FILM.filmId))
                .from(FILM);
        query(bits.where(FILM.filmId.gt(3)))
                .is("select bit_and(film.film_id), bit_or(film.film_id), bit_xor(film.film_id) from film"
                        + " where film.film_id > ?")
                .onMySqlFamily(mySql)
                .binds(3)
                .shows(Section.AGGREGATES, "BIT_AND, BIT_OR, BIT_XOR")
                .emulatedOn(MARIADB, MYSQL)
                .unsupportedOn(SQLITE, "does not support BIT_AND; select the values and compute it in Java")
                .returns(new Row3<>(Optional.of(4), Optional.of(5), Optional.of(1)));
        query(bits.where(FILM.filmId.gt(9)))
                .is("select bit_and(film.film_id), bit_or(film.film_id), bit_xor(film.film_id) from film"
                        + " where film.film_id > ?")
                .onMySqlFamily(mySql)
                .binds(9)
                .unsupportedOn(SQLITE, "does not support BIT_AND")
                .returns(new Row3<>(Optional.empty(), Optional.empty(), Optional.empty()));
        query(select(bitOrAgg(FILM.filmId.negated()).over(orderBy(FILM.filmId.asc())))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select bit_or(-film.film_id) over (order by film.film_id) from film where film.film_id <= ?"
                        + " order by film.film_id")
                .onMySqlFamily("select case when max(-film.film_id) over (order by film.film_id) is not null then"
                        + " cast(bit_or(-film.film_id) over (order by film.film_id) as signed) end from film where"
                        + " film.film_id <= ? order by film.film_id")
                .binds(2)
                .unsupportedOn(SQLITE, "does not support BIT_OR")
                .returns(Optional.of(-1), Optional.of(-1));
        assertThatThrownBy(() -> bitAndAgg(FILM.price))
                .hasMessage(
                        "bit_and(film.price) takes whole numbers, since the bits of others have no meaning; cast it");
    }

    /** Two films have the same price and language or no length at all. */
    @Test
    void severalCountedTogether() {
        query(select(
                                countDistinct(FILM.languageId, FILM.rating),
                                countDistinct(FILM.languageId, FILM.length),
                                countDistinct(FILM.languageId, FILM.length).filter(FILM.filmId.gt(2)))
                        .from(FILM))
                .is(
                        "select count(distinct film.language_id, film.rating), count(distinct film.language_id, film.length),"
                                + " count(distinct case when film.film_id > ? then film.language_id end, film.length) from film")
                .on(
                        POSTGRESQL,
                        "select count(distinct (film.language_id, film.rating)) filter (where film.language_id is not null"
                                + " and film.rating is not null), count(distinct (film.language_id, film.length)) filter"
                                + " (where film.language_id is not null and film.length is not null), count(distinct"
                                + " (film.language_id, film.length)) filter (where film.film_id > ? and film.language_id is"
                                + " not null and film.length is not null) from film")
                .binds(2)
                .shows(Section.AGGREGATES, "COUNT(DISTINCT x, y)")
                .emulatedOn(POSTGRESQL)
                .unsupportedOn(
                        SQLITE,
                        "does not support COUNT(DISTINCT ...) of several expressions; count the rows of a derived table,"
                                + " select(...).distinct().as(\"t\")")
                .returns(new Row3<>(3L, 4L, 2L));
    }
}

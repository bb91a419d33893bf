package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countDistinct;
import static org.ashlarsql.dsl.Sql.cumeDist;
import static org.ashlarsql.dsl.Sql.denseRank;
import static org.ashlarsql.dsl.Sql.firstValue;
import static org.ashlarsql.dsl.Sql.lag;
import static org.ashlarsql.dsl.Sql.lastValue;
import static org.ashlarsql.dsl.Sql.lead;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.nthValue;
import static org.ashlarsql.dsl.Sql.ntile;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.percentRank;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.rowNumber;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.unboundedFollowing;
import static org.ashlarsql.dsl.Sql.unboundedPreceding;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.junit.jupiter.api.Test;

/**
 * Aggregates and window functions over windows. The lengths in order: 100% Wolf 96, Amelie 122, Brazil 132, Ran 162, and
 * Alien NULL; the prices: 100% Wolf 5.25, Brazil 7.50, Amelie and Alien 9.99, Ran 12.00.
 */
class WindowTest {

    @Test
    void anAggregateOverAllRows() {
        query(select(FILM.filmId, count().over(), max(FILM.title).over())
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id, count(*) over (), max(film.title) over () from film where film.film_id <= ?"
                        + " order by film.film_id")
                .binds(2)
                .shows(Section.WINDOWS, "aggregate OVER ()")
                .returns(new Row3<>(1, 2L, Optional.of("Brazil")), new Row3<>(2, 2L, Optional.of("Brazil")));
    }

    @Test
    void partitions() {
        query(select(FILM.filmId, sum(FILM.price).over(partitionBy(FILM.languageId)))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, sum(film.price) over (partition by film.language_id) from film order by film.film_id")
                .shows(Section.WINDOWS, "PARTITION BY")
                .returns(
                        new Row2<>(1, Optional.of(new BigDecimal("15.24"))),
                        new Row2<>(2, Optional.of(new BigDecimal("29.49"))),
                        new Row2<>(3, Optional.of(new BigDecimal("29.49"))),
                        new Row2<>(4, Optional.of(new BigDecimal("29.49"))),
                        new Row2<>(5, Optional.of(new BigDecimal("15.24"))));
    }

    @Test
    void anOrderMakesRunningTotals() {
        query(select(
                                FILM.filmId,
                                sumLong(FILM.length)
                                        .over(partitionBy(FILM.languageId).orderBy(FILM.filmId.desc())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, sum(film.length) over (partition by film.language_id order by film.film_id desc)"
                                + " from film order by film.film_id")
                .shows(Section.WINDOWS, "ORDER BY")
                .returns(
                        new Row2<>(1, Optional.of(218L)),
                        new Row2<>(2, Optional.of(294L)),
                        new Row2<>(3, Optional.of(162L)),
                        new Row2<>(4, Optional.empty()),
                        new Row2<>(5, Optional.of(96L)));
    }

    @Test
    void whereNullsAreInAWindowsOrder() {
        query(select(FILM.filmId, rowNumber().over(orderBy(FILM.length.asc().nullsLast())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, row_number() over (order by film.length nulls last) from film order by film.film_id")
                .onMySqlFamily(
                        "select film.film_id, row_number() over (order by film.length is null, film.length) from film"
                                + " order by film.film_id")
                .returns(new Row2<>(1, 2L), new Row2<>(2, 3L), new Row2<>(3, 4L), new Row2<>(4, 5L), new Row2<>(5, 1L));
    }

    @Test
    void ranks() {
        var byPrice = orderBy(FILM.price.asc());
        query(select(
                                FILM.filmId,
                                rank().over(byPrice),
                                denseRank().over(byPrice),
                                rowNumber().over(orderBy(FILM.filmId.desc())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id, rank() over (order by film.price), dense_rank() over (order by film.price),"
                        + " row_number() over (order by film.film_id desc) from film order by film.film_id")
                .shows(Section.WINDOWS, "ROW_NUMBER, RANK, DENSE_RANK")
                .returns(
                        new Row4<>(1, 3L, 3L, 5L),
                        new Row4<>(2, 2L, 2L, 4L),
                        new Row4<>(3, 5L, 4L, 3L),
                        new Row4<>(4, 3L, 3L, 2L),
                        new Row4<>(5, 1L, 1L, 1L));
    }

    @Test
    void sharesAndBuckets() {
        var byPrice = orderBy(FILM.price.asc());
        query(select(
                                FILM.filmId,
                                percentRank().over(byPrice),
                                cumeDist().over(byPrice),
                                ntile(2).over(orderBy(FILM.filmId.asc())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, percent_rank() over (order by film.price), cume_dist() over (order by film.price),"
                                + " ntile(?) over (order by film.film_id) from film order by film.film_id")
                .binds(2)
                .shows(Section.WINDOWS, "PERCENT_RANK, CUME_DIST, NTILE")
                .returns(
                        new Row4<>(1, 0.5, 0.8, 1L),
                        new Row4<>(2, 0.25, 0.4, 1L),
                        new Row4<>(3, 1.0, 1.0, 1L),
                        new Row4<>(4, 0.5, 0.8, 2L),
                        new Row4<>(5, 0.0, 0.2, 2L));
    }

    @Test
    void theRowsBeforeAndBehind() {
        var byId = orderBy(FILM.filmId.asc());
        query(select(
                                FILM.filmId,
                                lag(FILM.title).over(byId),
                                lead(FILM.length).rows(2).over(byId))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, lag(film.title) over (order by film.film_id), lead(film.length, ?) over (order by"
                                + " film.film_id) from film order by film.film_id")
                .binds(2)
                .shows(Section.WINDOWS, "LAG, LEAD")
                .returns(
                        new Row3<>(1, Optional.empty(), Optional.of(162)),
                        new Row3<>(2, Optional.of("Amelie"), Optional.empty()),
                        new Row3<>(3, Optional.of("Brazil"), Optional.of(96)),
                        new Row3<>(4, Optional.of("Ran"), Optional.empty()),
                        new Row3<>(5, Optional.of("Alien"), Optional.empty()));
    }

    /** Alien's length is NULL, and that's what the row behind it sees: only a missing row has the default. */
    @Test
    void aDefaultWhereThereIsNoSuchRow() {
        var byId = orderBy(FILM.filmId.asc());
        query(select(
                                FILM.filmId,
                                lag(FILM.title).rows(2).otherwise(val("none")).over(byId),
                                lag(FILM.length).otherwise(val(0).nullable()).over(byId))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, lag(film.title, ?, ?) over (order by film.film_id), lag(film.length, ?, ?) over"
                                + " (order by film.film_id) from film order by film.film_id")
                .on(
                        MARIADB,
                        "select film.film_id, case when lag(1, ?) over (order by film.film_id) is not null then"
                                + " lag(film.title, ?) over (order by film.film_id) else ? end, case when lag(1, ?) over"
                                + " (order by film.film_id) is not null then lag(film.length, ?) over (order by"
                                + " film.film_id) else ? end from film order by film.film_id")
                .binds(2, "none", 1, 0)
                .bindsOn(MARIADB, 2, 2, "none", 1, 1, 0)
                .shows(Section.WINDOWS, "LAG and LEAD with a default")
                .emulatedOn(MARIADB)
                .returns(
                        new Row3<>(1, "none", Optional.of(0)),
                        new Row3<>(2, "none", Optional.of(122)),
                        new Row3<>(3, "Amelie", Optional.of(132)),
                        new Row3<>(4, "Brazil", Optional.of(162)),
                        new Row3<>(5, "Ran", Optional.empty()));
        query(select(FILM.filmId, lead(FILM.title).rows(4).otherwise(FILM.title).over(byId))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc())
                        .limit(2))
                .is("select film.film_id, lead(film.title, ?, film.title) over (order by film.film_id) from film"
                        + " order by film.film_id limit ?")
                .on(
                        MARIADB,
                        "select film.film_id, case when lead(1, ?) over (order by film.film_id) is not null then"
                                + " lead(film.title, ?) over (order by film.film_id) else film.title end from film"
                                + " order by film.film_id limit ?")
                .binds(4, 2L)
                .bindsOn(MARIADB, 4, 4, 2L)
                .returns(new Row2<>(1, "100% Wolf"), new Row2<>(2, "Brazil"));
    }

    @Test
    void valuesOfTheFrame() {
        var all = orderBy(FILM.filmId.asc()).rows(unboundedPreceding(), unboundedFollowing());
        query(select(
                                firstValue(FILM.title).over(all),
                                lastValue(FILM.title).over(all),
                                nthValue(FILM.title, 3).over(orderBy(FILM.filmId.asc())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc())
                        .limit(3))
                .is("select first_value(film.title) over (order by film.film_id rows between unbounded preceding and"
                        + " unbounded following), last_value(film.title) over (order by film.film_id rows between unbounded"
                        + " preceding and unbounded following), nth_value(film.title, ?) over (order by film.film_id) from"
                        + " film order by film.film_id limit ?")
                .binds(3, 3L)
                .shows(Section.WINDOWS, "FIRST_VALUE, LAST_VALUE, NTH_VALUE")
                .returns(
                        new Row3<>(Optional.of("Amelie"), Optional.of("100% Wolf"), Optional.empty()),
                        new Row3<>(Optional.of("Amelie"), Optional.of("100% Wolf"), Optional.empty()),
                        new Row3<>(Optional.of("Amelie"), Optional.of("100% Wolf"), Optional.of("Ran")));
    }

    @Test
    void aggregatesOverAggregates() {
        query(select(
                                FILM.languageId,
                                sumLong(FILM.length),
                                sum(sumLong(FILM.length)).over(),
                                rank().over(orderBy(count().desc())))
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .orderBy(FILM.languageId.asc()))
                .is(
                        "select film.language_id, sum(film.length), sum(sum(film.length)) over (), rank() over (order by count(*)"
                                + " desc) from film group by film.language_id order by film.language_id")
                .shows(Section.WINDOWS, "aggregates over aggregates")
                .returns(
                        new Row4<>(1, Optional.of(294L), Optional.of(new BigDecimal("512")), 1L),
                        new Row4<>(2, Optional.of(218L), Optional.of(new BigDecimal("512")), 2L));
    }

    @Test
    void filteredOverAWindow() {
        query(select(FILM.filmId, count().filter(FILM.length.gt(125)).over(orderBy(FILM.filmId.asc())))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select film.film_id, count(*) filter (where film.length > ?) over (order by film.film_id) from film"
                                + " order by film.film_id")
                .onMySqlFamily(
                        "select film.film_id, count(case when film.length > ? then 1 end) over (order by film.film_id)"
                                + " from film order by film.film_id")
                .binds(125)
                .shows(Section.WINDOWS, "FILTER over a window")
                .emulatedOn(MARIADB, MYSQL)
                .returns(new Row2<>(1, 0L), new Row2<>(2, 1L), new Row2<>(3, 2L), new Row2<>(4, 2L), new Row2<>(5, 2L));
    }

    @Test
    void computedWithAndSortedBy() {
        var share = FILM.price
                .nullable()
                .times(new BigDecimal("100"))
                .dividedBy(sum(FILM.price).over());
        var place =
                rowNumber().over(orderBy(FILM.price.desc(), FILM.filmId.asc())).as("place");
        query(select(FILM.title, share.round(1), place)
                        .from(FILM)
                        .orderBy(place.asc())
                        .limit(2))
                .is("select film.title, round(film.price * ? / sum(film.price) over (), 1), row_number() over (order by"
                        + " film.price desc, film.film_id) as place from film order by place limit ?")
                .on(
                        POSTGRESQL,
                        "select film.title, round(cast(film.price * ? / sum(film.price) over () as numeric), 1),"
                                + " row_number() over (order by film.price desc, film.film_id) as place from film order by"
                                + " place limit ?")
                .on(
                        SQLITE,
                        "select film.title, round(cast(film.price * ? as real) / sum(film.price) over (), 1), row_number()"
                                + " over (order by film.price desc, film.film_id) as place from film order by place limit ?")
                .binds(new BigDecimal("100"), 2L)
                .returns(
                        new Row3<>("Ran", Optional.of(new BigDecimal("26.8")), 1L),
                        new Row3<>("Amelie", Optional.of(new BigDecimal("22.3")), 2L));
        query(select(FILM.filmId)
                        .from(FILM)
                        .orderBy(rank().over(orderBy(FILM.price.asc())).desc(), FILM.filmId.asc()))
                .is("select film.film_id from film order by rank() over (order by film.price) desc, film.film_id")
                .returns(3, 1, 4, 2, 5);
    }

    @Test
    void theFirstOfEachGroupByADerivedTable() {
        var place = rowNumber()
                .over(partitionBy(FILM.languageId).orderBy(FILM.price.desc()))
                .as("place");
        var t = select(FILM.title, place).from(FILM).as("t");
        query(select(t.get(FILM.title))
                        .from(t)
                        .where(t.get(place).eq(1L))
                        .orderBy(t.get(FILM.title).asc()))
                .is("select t.title from (select film.title, row_number() over (partition by film.language_id order by"
                        + " film.price desc) as place from film) as t where t.place = ? order by t.title")
                .binds(1L)
                .returns("Amelie", "Ran");
    }

    @Test
    void distinctOverAWindowIsNobodys() {
        String message =
                "does not support DISTINCT in an aggregate over a window; compute count(distinct film.price) in a"
                        + " grouped derived table and join that";
        query(select(countDistinct(FILM.price).over()).from(FILM))
                .shows(Section.WINDOWS, "DISTINCT over a window")
                .unsupportedOn(SQLITE, message)
                .unsupportedOn(POSTGRESQL, message)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns();
    }

    @Test
    void numbersThatMakeNoSense() {
        assertThatThrownBy(() -> ntile(0)).hasMessage("ntile counts from 1, so 0 has no meaning");
        assertThatThrownBy(() -> nthValue(FILM.title, -1)).hasMessage("nthValue counts from 1, so -1 has no meaning");
        assertThatThrownBy(() -> lag(FILM.title).rows(-1))
                .hasMessage("lag of -1 rows: use lead for the other direction");
    }
}

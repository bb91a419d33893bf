package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.currentRow;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.rowNumber;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.unboundedPreceding;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;

import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** The WINDOW clause, which nobody has to write: it holds the windows with a name that are used. */
class NamedWindowTest {

    @Test
    void writtenOnce() {
        var w = partitionBy(FILM.languageId).orderBy(FILM.filmId.asc()).named("w");
        query(select(FILM.filmId, rowNumber().over(w), sumLong(FILM.length).over(w))
                        .from(FILM)
                        .where(FILM.filmId.gt(1))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id, row_number() over w, sum(film.length) over w from film where film.film_id > ?"
                        + " window w as (partition by film.language_id order by film.film_id) order by film.film_id")
                .binds(1)
                .shows(Section.WINDOWS, "WINDOW clause")
                .returns(
                        new Row3<>(2, 1L, Optional.of(132L)),
                        new Row3<>(3, 2L, Optional.of(294L)),
                        new Row3<>(4, 3L, Optional.of(294L)),
                        new Row3<>(5, 1L, Optional.of(96L)));
    }

    @Test
    void severalAndThoseOfOrderBy() {
        var byId = orderBy(FILM.filmId.asc()).named("by id");
        var byPrice = orderBy(FILM.price.desc(), FILM.filmId.asc()).named("by_price");
        query(select(
                                FILM.filmId,
                                sumLong(FILM.filmId).over(byId.rows(unboundedPreceding(), currentRow())),
                                count().over(byId))
                        .from(FILM)
                        .orderBy(rank().over(byPrice).asc()))
                .is(
                        "select film.film_id, sum(film.film_id) over (order by film.film_id rows between unbounded preceding and"
                                + " current row), count(*) over \"by id\" from film window \"by id\" as (order by film.film_id),"
                                + " by_price as (order by film.price desc, film.film_id) order by rank() over by_price")
                .onMySqlFamily(
                        "select film.film_id, sum(film.film_id) over (order by film.film_id rows between unbounded preceding"
                                + " and current row), count(*) over `by id` from film window `by id` as (order by"
                                + " film.film_id), by_price as (order by film.price desc, film.film_id) order by rank() over"
                                + " by_price")
                .returns(
                        new Row3<>(3, Optional.of(6L), 3L),
                        new Row3<>(1, Optional.of(1L), 1L),
                        new Row3<>(4, Optional.of(10L), 4L),
                        new Row3<>(2, Optional.of(3L), 2L),
                        new Row3<>(5, Optional.of(15L), 5L));
    }

    @Test
    void eachSelectHasItsOwn() {
        var w = orderBy(FILM.filmId.desc()).named("w");
        var place = rowNumber().over(w).as("place");
        var t = select(FILM.filmId, place).from(FILM).as("t");
        var outer = orderBy(t.get(place).desc()).named("w");
        query(select(t.get(FILM.filmId), rowNumber().over(outer))
                        .from(t)
                        .where(t.get(place).le(2L))
                        .orderBy(t.get(FILM.filmId).asc()))
                .is(
                        "select t.film_id, row_number() over w from (select film.film_id, row_number() over w as place from film"
                                + " window w as (order by film.film_id desc)) as t where t.place <= ? window w as (order by t.place"
                                + " desc) order by t.film_id")
                .binds(2L)
                .returns(new Row2<>(4, 1L), new Row2<>(5, 2L));
    }

    @Test
    void ofAGroupedQuery() {
        var w = orderBy(count().desc()).named("w");
        query(select(FILM.languageId, rank().over(w))
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .having(count().gt(0L))
                        .orderBy(FILM.languageId.asc()))
                .is("select film.language_id, rank() over w from film group by film.language_id having count(*) > ?"
                        + " window w as (order by count(*) desc) order by film.language_id")
                .binds(0L)
                .returns(new Row2<>(1, 1L), new Row2<>(2, 2L));
    }
}

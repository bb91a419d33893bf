package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.arrayAgg;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Values of all rows as one array, on PostgreSQL. */
class ArrayAggregateTest {

    private static final String REFUSED =
            "does not support arrays; keep the elements in a table of their own, or in a JSON document";

    private static <R> QueryExpectation<R> onPostgreSql(Query<R> query, String sql) {
        return query(query)
                .is(sql)
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    @Test
    void inAnOrder() {
        onPostgreSql(
                        select(
                                        FILM.languageId,
                                        arrayAgg(FILM.length)
                                                .orderBy(FILM.title.asc())
                                                .notNull())
                                .from(FILM)
                                .groupBy(FILM.languageId)
                                .orderBy(FILM.languageId.asc()),
                        "select film.language_id, array_agg(film.length order by film.title) from film"
                                + " group by film.language_id order by film.language_id")
                .binds()
                .shows(Section.AGGREGATES, "array")
                .returns(new Row2<>(1, Arrays.asList(null, 132, 162)), new Row2<>(2, List.of(96, 122)));
    }

    @Test
    void eachValueOnceOfSomeRows() {
        var languages = arrayAgg(FILM.languageId).distinct().orderBy(FILM.languageId.desc());
        onPostgreSql(
                        select(
                                        languages.filter(FILM.filmId.gt(1)),
                                        arrayAgg(FILM.title).filter(FILM.filmId.gt(9)))
                                .from(FILM),
                        "select array_agg(distinct film.language_id order by film.language_id desc)"
                                + " filter (where film.film_id > ?),"
                                + " array_agg(film.title) filter (where film.film_id > ?) from film")
                .binds(1, 9)
                .returns(new Row2<>(Optional.of(List.of(2, 1)), Optional.empty()));
    }

    @Test
    void overAWindow() {
        onPostgreSql(
                        select(arrayAgg(FILM.filmId)
                                        .over(partitionBy(FILM.price).orderBy(FILM.filmId.asc()))
                                        .get(1))
                                .from(FILM)
                                .orderBy(FILM.filmId.asc()),
                        "select (array_agg(film.film_id) over (partition by film.price order by film.film_id))[1]"
                                + " from film order by film.film_id")
                .binds()
                .returns(Optional.of(1), Optional.of(2), Optional.of(3), Optional.of(1), Optional.of(5));
    }
}

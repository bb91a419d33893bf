package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.values;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** FETCH FIRST ... WITH TIES: by ranks on SQLite and MySQL. The prices are 12.00, 9.99, 9.99, 7.50, 5.25. */
class WithTiesTest {

    private static final String RANKED =
            "select film.film_id, film.price as c2, rank() over (order by film.price desc)";

    @Test
    void rowsThatSortEqualToTheLastOneAreThereToo() {
        query(select(FILM.filmId).from(FILM).orderBy(FILM.price.desc()).limitWithTies(2))
                .is("select film.film_id from film order by film.price desc fetch first ? rows with ties")
                .on(
                        SQLITE,
                        "select numbered.film_id from (" + RANKED
                                + " as c3 from film) as numbered where numbered.c3 <= ? order by numbered.c2 desc")
                .on(
                        MYSQL,
                        "select numbered.film_id from (" + RANKED
                                + " as c3 from film) as numbered where numbered.c3 <= ? order by numbered.c2 desc")
                .binds(2L)
                .shows(Section.PAGING, "FETCH FIRST ... WITH TIES")
                .emulatedOn(SQLITE, MYSQL)
                .returnsInAnyOrder(3, 1, 4);
    }

    @Test
    void behindAnOffset() {
        String numbered = "select numbered.price from (select film.price, rank() over (order by film.price desc) as c2,"
                + " row_number() over (order by film.price desc) as c3 from film) as numbered where numbered.c3 > ?"
                + " and numbered.c2 <= ? + ? and ? > 0 order by numbered.price desc";
        query(select(FILM.price)
                        .from(FILM)
                        .orderBy(FILM.price.desc())
                        .limitWithTies(1)
                        .offset(1))
                .is("select film.price from film order by film.price desc offset ? rows fetch first ? rows with ties")
                .on(SQLITE, numbered)
                .on(MYSQL, numbered)
                .binds(1L, 1L)
                .bindsOn(SQLITE, 1L, 1L, 1L, 1L)
                .bindsOn(MYSQL, 1L, 1L, 1L, 1L)
                .returns(new BigDecimal("9.99"), new BigDecimal("9.99"));
    }

    /** Every offset and limit gives what counting by hand gives. */
    @EachDatabase
    void eachLimitAndOffset(TestDatabase database) {
        var db = SampleDatabases.on(database);
        var prices = select(FILM.price).from(FILM).orderBy(FILM.price.desc());
        List<BigDecimal> all = db.list(prices);
        for (int limit = 0; limit < 7; limit++) {
            for (int offset = 0; offset < 7; offset++) {
                int last = Math.min(offset + limit, all.size());
                while (limit > 0
                        && last > offset
                        && last < all.size()
                        && all.get(last).equals(all.get(last - 1))) {
                    last++;
                }
                var expected = offset >= last ? List.<BigDecimal>of() : all.subList(offset, last);
                assertThat(db.list(prices.limitWithTies(limit).offset(offset)))
                        .as("%s, limit %s, offset %s", database, limit, offset)
                        .isEqualTo(expected);
                if (offset == 0) {
                    assertThat(db.list(prices.limitWithTies(limit))).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void ofASetOperation() {
        var dear = select(FILM.price).from(FILM).where(FILM.filmId.le(2));
        String whole = "select film.price from film where film.film_id <= ? union all select film.price from film where"
                + " film.film_id > ?";
        String numbered =
                "select numbered.price from (select whole.price, rank() over (order by whole.price desc) as c2"
                        + " from (" + whole
                        + ") as whole) as numbered where numbered.c2 <= ? order by numbered.price desc";
        query(dear.unionAll(select(FILM.price).from(FILM).where(FILM.filmId.gt(2)))
                        .orderBy(FILM.price.desc())
                        .limitWithTies(2))
                .is(whole + " order by price desc fetch first ? rows with ties")
                .on(SQLITE, numbered)
                .on(MYSQL, numbered)
                .binds(2, 2, 2L)
                .returns(new BigDecimal("12.00"), new BigDecimal("9.99"), new BigDecimal("9.99"));
    }

    /** The languages in their order are 2, 1; the ratings PG, PG-13, G. */
    @Test
    void ofDistinctRows() {
        String numbered = "select numbered.language_id from (select whole.language_id, rank() over (order by"
                + " whole.language_id desc) as c2 from (select distinct film.language_id from film) as whole)"
                + " as numbered where numbered.c2 <= ? order by numbered.language_id desc";
        query(select(FILM.languageId)
                        .distinct()
                        .from(FILM)
                        .orderBy(FILM.languageId.desc())
                        .limitWithTies(1))
                .is("select distinct film.language_id from film order by film.language_id desc fetch first ? rows with"
                        + " ties")
                .on(SQLITE, numbered)
                .on(MYSQL, numbered)
                .binds(1L)
                .returns(2);
    }

    @Test
    void ofTheFirstRowsForEachValue() {
        query(select(FILM.languageId, FILM.price)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .orderBy(FILM.languageId.asc(), FILM.price.desc())
                        .limitWithTies(1))
                .on(
                        POSTGRESQL,
                        "select distinct on (film.language_id) film.language_id, film.price from film"
                                + " order by film.language_id, film.price desc fetch first ? rows with ties")
                .on(
                        MARIADB,
                        "select numbered.language_id, numbered.price from (select film.language_id, film.price,"
                                + " row_number() over (partition by film.language_id order by film.language_id,"
                                + " film.price desc) as c3 from film) as numbered where numbered.c3 = 1 order by"
                                + " numbered.language_id, numbered.price desc fetch first ? rows with ties")
                .is("select numbered.language_id, numbered.price from (select numbered.language_id, numbered.price,"
                        + " rank() over (order by numbered.language_id, numbered.price desc) as c3 from (select"
                        + " film.language_id, film.price, row_number() over (partition by film.language_id order by"
                        + " film.language_id, film.price desc) as c3 from film) as numbered where numbered.c3 = 1)"
                        + " as numbered where numbered.c3 <= ? order by numbered.language_id, numbered.price desc")
                .binds(1L)
                .returns(new org.ashlarsql.row.Row2<>(1, new BigDecimal("12.00")));
    }

    @Test
    void sortedByAWindowFunction() {
        var place = rank().over(orderBy(FILM.price.desc()));
        String numbered =
                "select numbered.price from (select whole.price, whole.c2, rank() over (order by whole.c2) as c3"
                        + " from (select film.price, rank() over (order by film.price desc) as c2 from film) as whole)"
                        + " as numbered where numbered.c3 <= ? order by numbered.c2";
        query(select(FILM.price).from(FILM).orderBy(place.asc()).limitWithTies(2))
                .is("select film.price from film order by rank() over (order by film.price desc)"
                        + " fetch first ? rows with ties")
                .on(SQLITE, numbered)
                .on(MYSQL, numbered)
                .binds(2L)
                .returns(new BigDecimal("12.00"), new BigDecimal("9.99"), new BigDecimal("9.99"));
    }

    /** On MariaDB VALUES takes no FETCH, and is written as selects. */
    @Test
    void ofValues() {
        var n = val(1).as("n");
        String numbered = "select numbered.n from (select whole.n, rank() over (order by whole.n desc) as c2 from (";
        String chosen = ") as whole) as numbered where numbered.c2 <= ? order by numbered.n desc";
        query(values(n, val(3), val(3), val(2)).orderBy(n.desc()).limitWithTies(1))
                .on(
                        POSTGRESQL,
                        "select column1 as n from (values (?), (?), (?), (?)) as v order by n desc"
                                + " fetch first ? rows with ties")
                .on(
                        MARIADB,
                        "select cast(? as signed) as n union all select ? union all select ? union all select ? order by n desc"
                                + " fetch first ? rows with ties")
                .on(SQLITE, numbered + "select column1 as n from (values (?), (?), (?), (?)) as v" + chosen)
                .on(MYSQL, numbered + "select column_0 as n from (values row(?), row(?), row(?), row(?)) as v" + chosen)
                .binds(1, 3, 3, 2, 1L)
                .returns(3, 3);
    }

    @Test
    void withALock() {
        String refused = "WITH TIES; lock the rows by a query without it";
        query(select(FILM.filmId)
                        .from(FILM)
                        .orderBy(FILM.filmId.asc())
                        .limitWithTies(1)
                        .forUpdate())
                .is("select film.film_id from film order by film.film_id fetch first ? rows with ties for update")
                .unsupportedOn(SQLITE, refused)
                .unsupportedOn(MYSQL, refused)
                .binds(1L)
                .returns(1);
    }

    @Test
    void anOrderIsNeeded() {
        var films = select(FILM.filmId).from(FILM);
        for (var query : List.of(films.limitWithTies(2), films.union(films).limitWithTies(2))) {
            assertThatThrownBy(() -> query.render(dialect(POSTGRESQL)))
                    .isInstanceOf(CheckException.class)
                    .hasMessage(
                            "limitWithTies(...) needs an ORDER BY, by which rows are equal or not; call orderBy(...)");
        }
    }
}

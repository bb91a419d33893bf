package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.check.CheckException;
import org.junit.jupiter.api.Test;

/** FETCH FIRST ... WITH TIES. */
class WithTiesTest {

    private static final String INSTEAD = "number the rows with rank().over(...) and keep those up to the limit";

    /** The prices are 12.00, 9.99, 9.99, 7.50, 5.25. */
    @Test
    void rowsThatSortEqualToTheLastOneAreThereToo() {
        var dearest = select(FILM.filmId).from(FILM).orderBy(FILM.price.desc());
        query(dearest.limitWithTies(2))
                .is("select film.film_id from film order by film.price desc fetch first ? rows with ties")
                .binds(2L)
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .shows(Section.PAGING, "FETCH FIRST ... WITH TIES")
                .returnsInAnyOrder(3, 1, 4);
        query(dearest.limitWithTies(1).offset(3))
                .is("select film.film_id from film order by film.price desc offset ? rows"
                        + " fetch first ? rows with ties")
                .binds(3L, 1L)
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .returns(2);
    }

    @Test
    void ofASetOperation() {
        var dear = select(FILM.price).from(FILM).where(FILM.filmId.le(2));
        query(dear.unionAll(select(FILM.price).from(FILM).where(FILM.filmId.gt(2)))
                        .orderBy(FILM.price.desc())
                        .limitWithTies(2))
                .is("select film.price from film where film.film_id <= ? union all select film.price from film where"
                        + " film.film_id > ? order by price desc fetch first ? rows with ties")
                .binds(2, 2, 2L)
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .returns(
                        new java.math.BigDecimal("12.00"),
                        new java.math.BigDecimal("9.99"),
                        new java.math.BigDecimal("9.99"));
    }

    @Test
    void anOrderIsNeeded() {
        var films = select(FILM.filmId).from(FILM);
        for (var query : new org.ashlarsql.dsl.Select<?>[] {
            films.limitWithTies(2), films.union(films).limitWithTies(2)
        }) {
            assertThatThrownBy(() -> query.render(dialect(POSTGRESQL)))
                    .isInstanceOf(CheckException.class)
                    .hasMessage(
                            "limitWithTies(...) needs an ORDER BY, by which rows are equal or not; call orderBy(...)");
        }
    }
}

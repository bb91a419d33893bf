package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
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
import org.junit.jupiter.api.Test;

/** The quotient as a decimal, with one meaning on every database. */
class DivisionTest {

    private static Optional<BigDecimal> decimal(String text) {
        return Optional.of(new BigDecimal(text));
    }

    @Test
    void ofWholeNumbers() {
        query(select(
                        val(1).ratio(3).round(6),
                        val(-7L).ratio(2L).round(1),
                        val(2_000_000_000).ratio(val(7L)).round(4)))
                .is("select round(cast(? as decimal(65, 30)) / nullif(?, 0), 6),"
                        + " round(cast(? as decimal(65, 30)) / nullif(?, 0), 1),"
                        + " round(cast(? as decimal(65, 30)) / nullif(?, 0), 4)")
                .on(
                        POSTGRESQL,
                        "select round(cast(cast(? as numeric) / nullif(?, 0) as numeric), 6),"
                                + " round(cast(cast(? as numeric) / nullif(?, 0) as numeric), 1),"
                                + " round(cast(cast(? as numeric) / nullif(?, 0) as numeric), 4)")
                .on(
                        SQLITE,
                        "select round(cast(? as real) / ?, 6), round(cast(? as real) / ?, 1), round(cast(? as real) / ?, 4)")
                .binds(1, 3, -7L, 2L, 2_000_000_000, 7L)
                .shows(Section.NUMBERS, "/ of whole numbers as a decimal")
                .emulatedOn(SQLITE, POSTGRESQL, MARIADB, MYSQL)
                .returns(new Row3<>(decimal("0.333333"), decimal("-3.5"), decimal("285714285.7143")));
    }

    @Test
    void byZeroIsNull() {
        query(select(val(7).ratio(0), val(new BigDecimal("1.5")).ratio(val(0))))
                .is("select cast(? as decimal(65, 30)) / nullif(?, 0), cast(? as decimal(65, 30)) / nullif(?, 0)")
                .on(POSTGRESQL, "select cast(? as numeric) / nullif(?, 0), cast(? as numeric) / nullif(?, 0)")
                .on(SQLITE, "select cast(? as real) / ?, cast(? as real) / ?")
                .binds(7, 0, new BigDecimal("1.5"), 0)
                .returns(new Row2<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void ofSums() {
        query(select(
                                sum(FILM.price).ratio(count()).round(3),
                                FILM.languageId
                                        .ratio(sum(FILM.filmId).plus(new BigDecimal("1")))
                                        .round(3))
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .orderBy(FILM.languageId.asc()))
                .is("select round(cast(sum(film.price) as decimal(65, 30)) / nullif(count(*), 0), 3),"
                        + " round(cast(film.language_id as decimal(65, 30)) / nullif(sum(film.film_id) + ?, 0), 3)"
                        + " from film group by film.language_id order by film.language_id")
                .on(
                        POSTGRESQL,
                        "select round(cast(cast(sum(film.price) as numeric) / nullif(count(*), 0) as numeric), 3),"
                                + " round(cast(cast(film.language_id as numeric) / nullif(sum(film.film_id) + ?, 0) as numeric),"
                                + " 3) from film group by film.language_id order by film.language_id")
                .on(
                        SQLITE,
                        "select round(cast(sum(film.price) as real) / count(*), 3),"
                                + " round(cast(film.language_id as real) / (sum(film.film_id) + ?), 3)"
                                + " from film group by film.language_id order by film.language_id")
                .binds(new BigDecimal("1"))
                // 7.50 + 12.00 + 9.99 = 29.49 of three, 9.99 + 5.25 = 15.24 of two; 1 / (2 + 3 + 4 + 1), 2 / (1 + 5 +
                // 1)
                .returns(
                        new Row2<>(decimal("9.830"), decimal("0.100")), new Row2<>(decimal("7.620"), decimal("0.286")));
    }

    @Test
    void floatingNumbersAreDividedAsTheyAre() {
        assertThatThrownBy(() -> val(1.5).ratio(2.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("?.ratio(...) takes whole numbers and decimals, and floating numbers aren't exact;"
                        + " use cast(x, decimal(precision, scale))");
        assertThatThrownBy(() -> val(1).ratio(val(2.0))).isInstanceOf(IllegalArgumentException.class);
    }
}

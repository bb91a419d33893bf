package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.dialect;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** DISTINCT ON. */
class DistinctOnTest {

    private static final String INSTEAD = "number the rows with rowNumber().over(...) and keep the first ones";

    @Test
    void theFirstRowForEachValue() {
        query(select(FILM.languageId, FILM.title)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .orderBy(FILM.languageId.asc(), FILM.price.desc()))
                .is("select distinct on (film.language_id) film.language_id, film.title from film"
                        + " order by film.language_id, film.price desc")
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MARIADB, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .shows(Section.SELECT_LIST, "DISTINCT ON")
                .returns(new Row2<>(1, "Ran"), new Row2<>(2, "Amelie"));
    }

    @Test
    void anExpressionWithValuesIsNamedByItsPlace() {
        var half = FILM.languageId.plus(1).as("next");
        query(select(half, FILM.title).distinctOn(half).from(FILM).orderBy(half.desc(), FILM.price.asc()))
                .is("select distinct on (1) film.language_id + ? as next, film.title from film"
                        + " order by next desc, film.price")
                .binds(1)
                .unsupportedOn(SQLITE, INSTEAD)
                .unsupportedOn(MARIADB, INSTEAD)
                .unsupportedOn(MYSQL, INSTEAD)
                .returns(new Row2<>(3, "100% Wolf"), new Row2<>(2, "Brazil"));
    }

    @Test
    void orderByHasToStartWithIt() {
        refused(select(FILM.title)
                .distinctOn(FILM.languageId, FILM.rating)
                .from(FILM)
                .orderBy(FILM.rating.asc(), FILM.price.asc(), FILM.languageId.asc()));
        refused(select(FILM.title).distinctOn(FILM.languageId).from(FILM).orderBy(FILM.price.asc()));
    }

    private static void refused(Statement statement) {
        assertThatThrownBy(() -> statement.render(dialect(POSTGRESQL)))
                .isInstanceOf(CheckException.class)
                .hasMessage("ORDER BY has to start with the expressions of DISTINCT ON, in whatever order, but holds"
                        + " film.price before film.language_id; order by the latter first, or sort the whole with"
                        + " as(\"name\")");
    }
}

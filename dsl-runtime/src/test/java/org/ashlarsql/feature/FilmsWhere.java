package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Film.FILM;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/**
 * What a condition has to be, and the films that meet it, by their numbers in order.
 *
 * <pre>{@code
 * filmsWhere(FILM.length.gt(130)).is("film.length > ?").binds(130).returns(2, 3);
 * }</pre>
 */
final class FilmsWhere {

    private final QueryExpectation<Integer> films;

    private FilmsWhere(Condition condition) {
        films = Expectation.query(
                select(FILM.filmId).from(FILM).where(condition).orderBy(FILM.filmId.asc()));
    }

    static FilmsWhere filmsWhere(Condition condition) {
        return new FilmsWhere(condition);
    }

    FilmsWhere is(String condition) {
        films.is(statement(condition));
        return this;
    }

    FilmsWhere on(TestDatabase database, String condition) {
        films.on(database, statement(condition));
        return this;
    }

    FilmsWhere onMySqlFamily(String condition) {
        films.onMySqlFamily(statement(condition));
        return this;
    }

    FilmsWhere binds(@Nullable Object... values) {
        films.binds(values);
        return this;
    }

    FilmsWhere bindsOn(TestDatabase database, @Nullable Object... values) {
        films.bindsOn(database, values);
        return this;
    }

    FilmsWhere unsupportedOn(TestDatabase database, String message) {
        films.unsupportedOn(database, message);
        return this;
    }

    FilmsWhere emulatedOn(TestDatabase... databases) {
        films.emulatedOn(databases);
        return this;
    }

    FilmsWhere shows(Section section, String name) {
        films.shows(section, name);
        return this;
    }

    void returns(Integer... filmIds) {
        films.returns(filmIds);
    }

    private static String statement(String condition) {
        return "select film.film_id from film where " + condition + " order by film.film_id";
    }
}

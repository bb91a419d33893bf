package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.coalesce;
import static org.ashlarsql.dsl.Sql.greatest;
import static org.ashlarsql.dsl.Sql.least;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** Functions that choose one of their arguments. */
class ChoiceTest {

    @Test
    void nullInPlaceOfAValue() {
        query(select(FILM.languageId.nullif(2), FILM.title.nullif("Ran"))
                        .from(FILM)
                        .where(FILM.filmId.le(3))
                        .orderBy(FILM.filmId.asc()))
                .is("select nullif(film.language_id, ?), nullif(film.title, ?) from film where film.film_id <= ?"
                        + " order by film.film_id")
                .binds(2, "Ran", 3)
                .shows(Section.EXPRESSIONS, "NULLIF")
                .returns(
                        new Row2<>(Optional.empty(), Optional.of("Amelie")),
                        new Row2<>(Optional.of(1), Optional.of("Brazil")),
                        new Row2<>(Optional.of(1), Optional.empty()));
        query(select(FILM.originalLanguageId.nullif(FILM.filmId))
                        .from(FILM)
                        .where(FILM.filmId.between(3, 4))
                        .orderBy(FILM.filmId.asc()))
                .is("select nullif(film.original_language_id, film.film_id) from film"
                        + " where film.film_id between ? and ? order by film.film_id")
                .binds(3, 4)
                .returns(Optional.empty(), Optional.empty());
    }

    @Test
    void theFirstThatIsntNullIfAny() {
        query(select(coalesce(FILM.originalLanguageId, FILM.length, nullOf(INTEGER)))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select coalesce(film.original_language_id, film.length, ?) from film order by film.film_id")
                .binds((Object) null)
                .returns(Optional.of(122), Optional.of(132), Optional.of(3), Optional.empty(), Optional.of(1));
    }

    @Test
    void anExpressionInPlaceOfNull() {
        NumExpr<Integer, Integer> last = coalesce(FILM.originalLanguageId, FILM.length)
                .orElse(FILM.filmId)
                .orElse(7);
        query(select(last, FILM.length.orElse(FILM.filmId))
                        .from(FILM)
                        .where(FILM.filmId.ge(3))
                        .orderBy(FILM.filmId.asc()))
                .is("select coalesce(film.original_language_id, film.length, film.film_id, ?),"
                        + " coalesce(film.length, film.film_id) from film where film.film_id >= ?"
                        + " order by film.film_id")
                .binds(7, 3)
                .shows(Section.EXPRESSIONS, "COALESCE")
                .returns(new Row2<>(3, 162), new Row2<>(4, 4), new Row2<>(1, 96));
    }

    @Test
    void theLargestAndTheSmallest() {
        query(select(
                                greatest(FILM.filmId, FILM.languageId, val(2)),
                                least(FILM.filmId, FILM.languageId, val(2)),
                                greatest(FILM.title, val("B")))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select greatest(film.film_id, film.language_id, ?), least(film.film_id, film.language_id, ?),"
                        + " greatest(film.title, ?) from film where film.film_id <= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select max(film.film_id, film.language_id, ?), min(film.film_id, film.language_id, ?),"
                                + " max(film.title, ?) from film where film.film_id <= ? order by film.film_id")
                .binds(2, 2, "B", 2)
                .shows(Section.EXPRESSIONS, "GREATEST, LEAST")
                .returns(new Row3<>(2, 1, "B"), new Row3<>(2, 1, "Brazil"));
    }

    @Test
    void nullIsNeitherLargestNorSmallestButComesOut() {
        query(select(
                                greatest(FILM.length, val(130).nullable()),
                                least(FILM.length, FILM.originalLanguageId, val(-1).nullable()))
                        .from(FILM)
                        .where(FILM.filmId.between(3, 5))
                        .orderBy(FILM.filmId.asc()))
                .is("select greatest(film.length, ?), least(film.length, film.original_language_id, ?)"
                        + " from film where film.film_id between ? and ? order by film.film_id")
                .on(
                        SQLITE,
                        "select max(film.length, ?), min(film.length, film.original_language_id, ?)"
                                + " from film where film.film_id between ? and ? order by film.film_id")
                .on(
                        POSTGRESQL,
                        "select case when num_nulls(film.length, ?) = 0 then greatest(film.length, ?) end,"
                                + " case when num_nulls(film.length, film.original_language_id, ?) = 0"
                                + " then least(film.length, film.original_language_id, ?) end"
                                + " from film where film.film_id between ? and ? order by film.film_id")
                .binds(130, -1, 3, 5)
                .bindsOn(POSTGRESQL, 130, 130, -1, -1, 3, 5)
                .shows(Section.EXPRESSIONS, "GREATEST, LEAST of what may be NULL")
                .emulatedOn(POSTGRESQL)
                .returns(
                        new Row2<>(Optional.of(162), Optional.of(-1)),
                        new Row2<>(Optional.empty(), Optional.empty()),
                        new Row2<>(Optional.of(130), Optional.of(-1)));
    }
}

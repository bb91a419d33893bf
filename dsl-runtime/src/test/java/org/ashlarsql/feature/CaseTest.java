package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseValue;
import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** CASE with conditions and with values. */
class CaseTest {

    @Test
    void valuesThatAreCompared() {
        query(select(caseValue(FILM.rating)
                                .when(Rating.G)
                                .then("all")
                                .when(Rating.PG)
                                .then("with parents")
                                .otherwise("some"))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select case film.rating when ? then ? when ? then ? else ? end from film order by film.film_id")
                .binds(Rating.G, "all", Rating.PG, "with parents", "some")
                .shows(Section.EXPRESSIONS, "simple CASE")
                .returns("with parents", "some", "some", "some", "all");
    }

    @Test
    void nullEqualsNoValue() {
        query(select(caseValue(FILM.originalLanguageId)
                                .when(1)
                                .then("English")
                                .when(3)
                                .then("Japanese")
                                .end())
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select case film.original_language_id when ? then ? when ? then ? end from film"
                        + " order by film.film_id")
                .binds(1, "English", 3, "Japanese")
                .returns(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Japanese"),
                        Optional.empty(),
                        Optional.of("English"));
    }

    @Test
    void expressionsThatAreChosen() {
        query(select(caseValue(FILM.languageId)
                                .when(2)
                                .then(FILM.title)
                                .when(3)
                                .then(FILM.label)
                                .otherwise(FILM.title.concat("?")))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select case film.language_id when ? then film.title when ? then film.label"
                        + " else film.title || ? end from film where film.film_id <= ? order by film.film_id")
                .onMySqlFamily("select case film.language_id when ? then film.title when ? then film.label"
                        + " else concat(film.title, ?) end from film where film.film_id <= ? order by film.film_id")
                .binds(2, 3, "?", 2)
                .returns("Amelie", "Brazil?");
    }

    @Test
    void numbersAndTruthsThatAreChosen() {
        query(select(
                                caseValue(FILM.filmId)
                                        .when(1)
                                        .then(10)
                                        .when(2)
                                        .then(20)
                                        .otherwise(0),
                                caseValue(FILM.filmId).when(1).then(val(true)).otherwise(false))
                        .from(FILM)
                        .where(FILM.filmId.le(3))
                        .orderBy(FILM.filmId.asc()))
                .is("select case film.film_id when ? then ? when ? then ? else ? end,"
                        + " case film.film_id when ? then ? else ? end"
                        + " from film where film.film_id <= ? order by film.film_id")
                .binds(1, 10, 2, 20, 0, 1, true, false, 3)
                .returns(new Row2<>(10, true), new Row2<>(20, false), new Row2<>(0, false));
    }

    @Test
    void plainValuesAsResults() {
        query(select(
                                sumLong(caseWhen(FILM.length.gt(130)).then(1).otherwise(0)),
                                sum(caseWhen(FILM.rating.eq(Rating.G))
                                        .then(FILM.price)
                                        .otherwise(new BigDecimal("0.00"))))
                        .from(FILM))
                .is("select sum(case when film.length > ? then ? else ? end),"
                        + " sum(case when film.rating = ? then film.price else ? end) from film")
                .binds(130, 1, 0, Rating.G, new BigDecimal("0.00"))
                .returns(new Row2<>(Optional.of(2L), Optional.of(new BigDecimal("5.25"))));
        query(select(caseWhen(FILM.length.isNull())
                                .then("unknown")
                                .when(FILM.length.gt(130))
                                .then("long")
                                .end())
                        .from(FILM)
                        .where(FILM.filmId.ge(3))
                        .orderBy(FILM.filmId.asc()))
                .is("select case when film.length is null then ? when film.length > ? then ? end from film"
                        + " where film.film_id >= ? order by film.film_id")
                .binds("unknown", 130, "long", 3)
                .returns(Optional.of("long"), Optional.of("unknown"), Optional.empty());
    }

    @Test
    void aCaseInsideACase() {
        query(select(caseValue(caseWhen(FILM.length.gt(130)).then(1).otherwise(2))
                                .when(1)
                                .then(caseValue(FILM.filmId).when(2).then("two").otherwise("not two"))
                                .otherwise("short"))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select case case when film.length > ? then ? else ? end"
                        + " when ? then case film.film_id when ? then ? else ? end else ? end"
                        + " from film order by film.film_id")
                .binds(130, 1, 2, 1, 2, "two", "not two", "short")
                .returns("short", "two", "not two", "short", "short");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.rowValue;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.RowValue;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/**
 * Rows that are compared as one. The films by number, language and original language: (1, 2, NULL), (2, 1, NULL),
 * (3, 1, 3), (4, 1, NULL), (5, 2, 1).
 */
class RowValueTest {

    private static final RowValue<Row2<Integer, Integer>> LANGUAGE_AND_FILM = rowValue(FILM.languageId, FILM.filmId);

    @Test
    void comparisons() {
        var row = new Row2<>(1, 3);
        filmsWhere(LANGUAGE_AND_FILM.eq(row))
                .is("(film.language_id, film.film_id) = (?, ?)")
                .binds(1, 3)
                .shows(Section.CONDITIONS, "row value comparison")
                .returns(3);
        filmsWhere(LANGUAGE_AND_FILM.ne(row))
                .is("(film.language_id, film.film_id) <> (?, ?)")
                .binds(1, 3)
                .returns(1, 2, 4, 5);
        filmsWhere(LANGUAGE_AND_FILM.lt(row))
                .is("(film.language_id, film.film_id) < (?, ?)")
                .binds(1, 3)
                .returns(2);
        filmsWhere(LANGUAGE_AND_FILM.le(row))
                .is("(film.language_id, film.film_id) <= (?, ?)")
                .binds(1, 3)
                .returns(2, 3);
        filmsWhere(LANGUAGE_AND_FILM.gt(row))
                .is("(film.language_id, film.film_id) > (?, ?)")
                .binds(1, 3)
                .returns(1, 4, 5);
        filmsWhere(LANGUAGE_AND_FILM.ge(row))
                .is("(film.language_id, film.film_id) >= (?, ?)")
                .binds(1, 3)
                .returns(1, 3, 4, 5);
    }

    @Test
    void comparisonsWithExpressions() {
        var other = rowValue(FILM.filmId.minus(1), val(2));
        filmsWhere(LANGUAGE_AND_FILM.eq(other).or(LANGUAGE_AND_FILM.gt(rowValue(val(2), FILM.filmId.minus(1)))))
                .is("(film.language_id, film.film_id) = (film.film_id - ?, ?)"
                        + " or (film.language_id, film.film_id) > (?, film.film_id - ?)")
                .binds(1, 2, 2, 1)
                .returns(1, 2, 5);
        filmsWhere(LANGUAGE_AND_FILM.ne(other).and(LANGUAGE_AND_FILM.lt(rowValue(val(1), val(4)))))
                .is("(film.language_id, film.film_id) <> (film.film_id - ?, ?)"
                        + " and (film.language_id, film.film_id) < (?, ?)")
                .binds(1, 2, 1, 4)
                .returns(3);
        filmsWhere(LANGUAGE_AND_FILM.between(rowValue(val(1), val(4)), rowValue(val(2), val(4))))
                .is("(film.language_id, film.film_id) >= (?, ?) and (film.language_id, film.film_id) <= (?, ?)")
                .binds(1, 4, 2, 4)
                .shows(Section.CONDITIONS, "row value BETWEEN")
                .returns(1, 4);
    }

    /** A part that is NULL makes a comparison unknown, unless an earlier part has decided it. */
    @Test
    void partsThatAreNull() {
        var languages = rowValue(FILM.languageId, FILM.originalLanguageId);
        filmsWhere(languages.gt(new Row2<>(1, 2)))
                .is("(film.language_id, film.original_language_id) > (?, ?)")
                .binds(1, 2)
                .returns(1, 3, 5);
        filmsWhere(languages.gt(new Row2<>(1, 2)).isUnknown())
                .is("((film.language_id, film.original_language_id) > (?, ?)) is null")
                .on(MARIADB, "(((film.language_id, film.original_language_id) > (?, ?) or false)) is null")
                .binds(1, 2)
                .returns(2, 4);
        filmsWhere(languages.ne(new Row2<>(1, 1)).not())
                .is("not ((film.language_id, film.original_language_id) <> (?, ?))")
                .binds(1, 1)
                .returns();
        filmsWhere(languages.isNotDistinctFrom(rowValue(val(1), nullOf(INTEGER))))
                .is("(film.language_id, film.original_language_id) is not distinct from (?, ?)")
                .onMySqlFamily("(film.language_id, film.original_language_id) <=> (?, ?)")
                .binds(1, null)
                .shows(Section.CONDITIONS, "row value IS NOT DISTINCT FROM")
                .emulatedOn(MARIADB, MYSQL)
                .returns(2, 4);
        filmsWhere(languages.isDistinctFrom(rowValue(val(1), nullOf(INTEGER))))
                .is("(film.language_id, film.original_language_id) is distinct from (?, ?)")
                .onMySqlFamily("not ((film.language_id, film.original_language_id) <=> (?, ?))")
                .binds(1, null)
                .returns(1, 3, 5);
    }

    /** MariaDB would take a comparison of rows for one that is never NULL. */
    @Test
    void aComparisonOfRowsAsAValueMayBeNull() {
        var languages = rowValue(FILM.originalLanguageId, FILM.filmId);
        var low = languages.lt(new Row2<>(2, 0));
        var one = languages.in(List.of(new Row2<>(1, 4)));
        query(select(
                                low.asExpr(),
                                low.asExpr().isNull().asExpr(),
                                one.asExpr().isNotNull().asExpr())
                        .from(FILM)
                        .where(FILM.filmId.ge(3))
                        .orderBy(FILM.filmId.asc()))
                .is("select (film.original_language_id, film.film_id) < (?, ?),"
                        + " ((film.original_language_id, film.film_id) < (?, ?)) is null,"
                        + " ((film.original_language_id, film.film_id) in ((?, ?))) is not null"
                        + " from film where film.film_id >= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select (film.original_language_id, film.film_id) < (?, ?),"
                                + " ((film.original_language_id, film.film_id) < (?, ?)) is null,"
                                + " ((film.original_language_id, film.film_id) in (values (?, ?))) is not null"
                                + " from film where film.film_id >= ? order by film.film_id")
                .on(
                        MARIADB,
                        "select ((film.original_language_id, film.film_id) < (?, ?) or false),"
                                + " (((film.original_language_id, film.film_id) < (?, ?) or false)) is null,"
                                + " (((film.original_language_id, film.film_id) in ((?, ?)) or false)) is not null"
                                + " from film where film.film_id >= ? order by film.film_id")
                .binds(2, 0, 2, 0, 1, 4, 3)
                .shows(Section.EXPRESSIONS, "row value comparison as a value")
                .emulatedOn(MARIADB)
                .returns(
                        new Row3<>(Optional.of(false), Optional.of(false), Optional.of(true)),
                        new Row3<>(Optional.empty(), Optional.of(true), Optional.of(false)),
                        new Row3<>(Optional.of(true), Optional.of(false), Optional.of(true)));
        var films = select(FILM.filmId, low.asExpr().as("low")).from(FILM).as("t");
        query(select(films.get(FILM.filmId))
                        .from(films)
                        .where(films.get(low.asExpr().as("low")).isNull())
                        .orderBy(films.get(FILM.filmId).asc()))
                .is(
                        "select t.film_id from (select film.film_id, (film.original_language_id, film.film_id) < (?, ?) as low"
                                + " from film) as t where t.low is null order by t.film_id")
                .on(
                        MARIADB,
                        "select t.film_id from (select film.film_id, ((film.original_language_id, film.film_id) < (?, ?)"
                                + " or false) as low from film) as t where t.low is null order by t.film_id")
                .binds(2, 0)
                .returns(1, 2, 4);
    }

    @Test
    void longerRows() {
        filmsWhere(rowValue(FILM.languageId, FILM.rating, FILM.filmId).le(new Row3<>(1, Rating.PG_13, 3)))
                .is("(film.language_id, film.rating, film.film_id) <= (?, ?, ?)")
                .binds(1, Rating.PG_13, 3)
                .returns(2, 3);
    }

    @Test
    void listsOfRows() {
        var rows = List.of(new Row2<>(2, 1), new Row2<>(1, 4), new Row2<>(9, 9));
        filmsWhere(LANGUAGE_AND_FILM.in(rows))
                .is("(film.language_id, film.film_id) in ((?, ?), (?, ?), (?, ?), (?, ?))")
                .on(SQLITE, "(film.language_id, film.film_id) in (values (?, ?), (?, ?), (?, ?), (?, ?))")
                .binds(2, 1, 1, 4, 9, 9, 9, 9)
                .shows(Section.CONDITIONS, "row value IN a list")
                .returns(1, 4);
        filmsWhere(LANGUAGE_AND_FILM.notIn(rows.subList(0, 1)))
                .is("(film.language_id, film.film_id) not in ((?, ?))")
                .on(SQLITE, "(film.language_id, film.film_id) not in (values (?, ?))")
                .binds(2, 1)
                .returns(2, 3, 4, 5);
        filmsWhere(LANGUAGE_AND_FILM.in(rowValue(val(2), FILM.filmId), rowValue(FILM.languageId, val(3))))
                .is("(film.language_id, film.film_id) in ((?, film.film_id), (film.language_id, ?))")
                .on(SQLITE, "(film.language_id, film.film_id) in (values (?, film.film_id), (film.language_id, ?))")
                .binds(2, 3)
                .returns(1, 3, 5);
        filmsWhere(LANGUAGE_AND_FILM.in(List.of())).is("1 = 0").returns();
        filmsWhere(LANGUAGE_AND_FILM.notIn(List.of())).is("1 = 1").returns(1, 2, 3, 4, 5);
    }

    @Test
    void textsNumbersAndEnumsSideBySide() {
        filmsWhere(rowValue(FILM.filmId, FILM.title, FILM.rating)
                        .in(List.of(new Row3<>(3, "Ran", Rating.PG_13), new Row3<>(1, "Ran", Rating.PG))))
                .is("(film.film_id, film.title, film.rating) in ((?, ?, ?), (?, ?, ?))")
                .on(SQLITE, "(film.film_id, film.title, film.rating) in (values (?, ?, ?), (?, ?, ?))")
                .binds(3, "Ran", Rating.PG_13, 1, "Ran", Rating.PG)
                .returns(3);
    }

    @Test
    void rowsOfASubquery() {
        Film other = FILM.as("f");
        filmsWhere(rowValue(FILM.languageId, FILM.rating)
                        .in(select(other.languageId, other.rating).from(other).where(other.filmId.in(2, 5))))
                .is("(film.language_id, film.rating) in (select f.language_id, f.rating from film as f"
                        + " where f.film_id in (?, ?))")
                .on(
                        POSTGRESQL,
                        "(film.language_id, film.rating) in (select f.language_id, f.rating from film as f"
                                + " where f.film_id = any (?))")
                .binds(2, 5)
                .bindsOn(POSTGRESQL, List.of(2, 5))
                .shows(Section.CONDITIONS, "row value IN a subquery")
                .returns(2, 3, 4, 5);
        filmsWhere(LANGUAGE_AND_FILM.notIn(
                        select(LANGUAGE.languageId, LANGUAGE.languageId.plus(1)).from(LANGUAGE)))
                .is("(film.language_id, film.film_id) not in (select language.language_id, language.language_id + ?"
                        + " from language)")
                .binds(1)
                .returns(1, 3, 4, 5);
    }

    @Test
    void nullInARowOfValuesIsRefused() {
        assertThatThrownBy(() -> LANGUAGE_AND_FILM.eq(new Row2<>(1, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a row of [film.language_id, film.film_id] with null in it would equal nothing; compare with"
                                + " rowValue(..., nullOf(TYPE)) by isNotDistinctFrom(...)");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** UNION, INTERSECT and EXCEPT. */
class SetOperationTest {

    private static final String LOW = "select film.film_id from film where film.film_id <= ?";
    private static final String HIGH = "select film.film_id from film where film.film_id >= ?";

    private static Select<Integer> upTo(int last) {
        return select(FILM.filmId).from(FILM).where(FILM.filmId.le(last));
    }

    private static Select<Integer> from(int first) {
        return select(FILM.filmId).from(FILM).where(FILM.filmId.ge(first));
    }

    @Test
    void unionHasEachRowOnce() {
        query(upTo(3).union(from(3)))
                .is(LOW + " union " + HIGH)
                .binds(3, 3)
                .shows(Section.SET_OPERATIONS, "UNION")
                .returnsInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void unionAllHasAllRows() {
        query(upTo(3).unionAll(from(3)))
                .is(LOW + " union all " + HIGH)
                .binds(3, 3)
                .shows(Section.SET_OPERATIONS, "UNION ALL")
                .returnsInAnyOrder(1, 2, 3, 3, 4, 5);
    }

    @Test
    void intersect() {
        query(upTo(3).intersect(from(2)))
                .is(LOW + " intersect " + HIGH)
                .binds(3, 2)
                .shows(Section.SET_OPERATIONS, "INTERSECT")
                .returnsInAnyOrder(2, 3);
    }

    @Test
    void except() {
        query(upTo(3).except(from(2)))
                .is(LOW + " except " + HIGH)
                .binds(3, 2)
                .shows(Section.SET_OPERATIONS, "EXCEPT")
                .returns(1);
    }

    @Test
    void aChainOfOneOperatorNeedsNoParentheses() {
        query(upTo(1).unionAll(upTo(2)).unionAll(from(5)))
                .is(LOW + " union all " + LOW + " union all " + HIGH)
                .binds(1, 2, 5)
                .returnsInAnyOrder(1, 1, 2, 5);
        query(upTo(4).except(upTo(1)).except(from(4)))
                .is(LOW + " except " + LOW + " except " + HIGH)
                .binds(4, 1, 4)
                .returnsInAnyOrder(2, 3);
    }

    @Test
    void anotherOperatorOnTheLeftIsNested() {
        query(upTo(2).union(from(4)).except(from(5)))
                .is("(" + LOW + " union " + HIGH + ") except " + HIGH)
                .on(SQLITE, "select * from (" + LOW + " union " + HIGH + ") except " + HIGH)
                .binds(2, 4, 5)
                .returnsInAnyOrder(1, 2, 4);
        query(upTo(2).union(upTo(1)).unionAll(from(5)))
                .is("(" + LOW + " union " + LOW + ") union all " + HIGH)
                .on(SQLITE, "select * from (" + LOW + " union " + LOW + ") union all " + HIGH)
                .binds(2, 1, 5)
                .returnsInAnyOrder(1, 2, 5);
    }

    @Test
    void anyOperatorOnTheRightIsNested() {
        query(upTo(4).except(from(3).except(from(4))))
                .is(LOW + " except (" + HIGH + " except " + HIGH + ")")
                .on(SQLITE, LOW + " except select * from (" + HIGH + " except " + HIGH + ")")
                .binds(4, 3, 4)
                .shows(Section.SET_OPERATIONS, "nested set operations")
                .emulatedOn(SQLITE)
                .returnsInAnyOrder(1, 2, 4);
        query(upTo(1).union(upTo(3).intersect(from(3))))
                .is(LOW + " union (" + LOW + " intersect " + HIGH + ")")
                .on(SQLITE, LOW + " union select * from (" + LOW + " intersect " + HIGH + ")")
                .binds(1, 3, 3)
                .returnsInAnyOrder(1, 3);
    }

    @Test
    void aBranchOrTheWholeHasALimit() {
        query(upTo(4).orderBy(FILM.filmId.desc())
                        .limit(2)
                        .unionAll(from(5))
                        .orderBy(FILM.filmId.asc())
                        .limit(2))
                .is("(" + LOW + " order by film.film_id desc limit ?) union all " + HIGH + " order by film_id limit ?")
                .on(
                        SQLITE,
                        "select * from (" + LOW + " order by film.film_id desc limit ?) union all " + HIGH
                                + " order by film_id limit ?")
                .binds(4, 2L, 5, 2L)
                .shows(Section.SET_OPERATIONS, "ORDER BY and LIMIT of a branch")
                .emulatedOn(SQLITE)
                .returns(3, 4);
        query(upTo(1).unionAll(from(2).orderBy(FILM.filmId.desc()).limit(1).offset(1))
                        .orderBy(FILM.filmId.desc()))
                .is(LOW + " union all (" + HIGH + " order by film.film_id desc limit ? offset ?) order by film_id desc")
                .on(
                        SQLITE,
                        LOW + " union all select * from (" + HIGH
                                + " order by film.film_id desc limit ? offset ?) order by film_id desc")
                .binds(1, 2, 1L, 1L)
                .returns(4, 1);
    }

    @Test
    void theWholeIsSortedByColumnsAndLabels() {
        var kind = val("film").as("kind");
        query(select(FILM.title, kind)
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .union(select(LANGUAGE.name, val("language")).from(LANGUAGE))
                        .orderBy(kind.desc(), FILM.title.asc())
                        .limit(4))
                .is("select film.title, ? as kind from film where film.film_id <= ? union select language.name, ?"
                        + " from language order by kind desc, title limit ?")
                .binds("film", 2, "language", 4L)
                .shows(Section.SET_OPERATIONS, "ORDER BY and LIMIT of the whole")
                .returns(
                        new Row2<>("English", "language"),
                        new Row2<>("French", "language"),
                        new Row2<>("Japanese", "language"),
                        new Row2<>("Amelie", "film"));
    }

    @Test
    void nullsOfTheWholeAreSortedToo() {
        query(select(FILM.length)
                        .from(FILM)
                        .where(FILM.filmId.ge(4))
                        .union(select(FILM.length).from(FILM).where(FILM.filmId.eq(1)))
                        .orderBy(FILM.length.asc().nullsLast()))
                .is("select film.length from film where film.film_id >= ? union select film.length from film"
                        + " where film.film_id = ? order by length nulls last")
                .onMySqlFamily("select film.length from film where film.film_id >= ? union select film.length from film"
                        + " where film.film_id = ? order by length is null, length")
                .binds(4, 1)
                .returns(Optional.of(96), Optional.of(122), Optional.empty());
    }

    @Test
    void aSetOperationIsASubquery() {
        filmsWhere(FILM.filmId.in(upTo(2).union(from(5))))
                .is("film.film_id in (" + LOW + " union " + HIGH + ")")
                .binds(2, 5)
                .returns(1, 2, 5);
    }

    @Test
    void nullIsOneValueOfASet() {
        query(select(FILM.synopsis)
                        .from(FILM)
                        .where(FILM.filmId.eq(2))
                        .union(select(FILM.synopsis).from(FILM).where(FILM.filmId.eq(5))))
                .is("select film.synopsis from film where film.film_id = ? union select film.synopsis from film"
                        + " where film.film_id = ?")
                .binds(2, 5)
                .returns(Optional.empty());
    }

    @Test
    void onlyWhatIsSelectedSortsTheWhole() {
        var union = upTo(1).union(from(5)).orderBy(FILM.title.asc());
        assertThatThrownBy(() -> union.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "a set operation can be ordered by its columns only, but ORDER BY holds film.title; order by a"
                                + " column or a labelled expression that the first branch selects");
    }

    @Test
    void clausesOfASelectHaveNoPlaceOnTheWhole() {
        assertThatThrownBy(() -> upTo(1).union(from(5)).where(FILM.filmId.gt(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "where(...) has no place on a set operation or VALUES; call it on the branches, or select from the whole"
                                + " with as(\"name\")");
    }

    @Test
    void rowsCountInIntersectAllAndExceptAll() {
        var languages = select(FILM.languageId).from(FILM);
        query(languages.intersectAll(languages.where(FILM.filmId.le(3))).orderBy(FILM.languageId.asc()))
                .shows(Section.SET_OPERATIONS, "INTERSECT ALL")
                .is("select film.language_id from film intersect all select film.language_id from film"
                        + " where film.film_id <= ? order by language_id")
                .binds(3)
                .unsupportedOn(SQLITE, NO_ALL)
                .returns(1, 1, 2);
        query(languages.exceptAll(languages.where(FILM.filmId.le(3))).orderBy(FILM.languageId.asc()))
                .shows(Section.SET_OPERATIONS, "EXCEPT ALL")
                .is("select film.language_id from film except all select film.language_id from film"
                        + " where film.film_id <= ? order by language_id")
                .binds(3)
                .unsupportedOn(SQLITE, NO_ALL)
                .returns(1, 2);
    }

    private static final String NO_ALL =
            "does not support INTERSECT ALL and EXCEPT ALL; use exists(...) or notExists(...)"
                    + " with a condition on every column";

    @Test
    void ofSetOperationsOnBothSides() {
        query(upTo(3).except(upTo(1)).unionAll(from(4).intersect(upTo(4))).orderBy(FILM.filmId.asc()))
                .shows(Section.SET_OPERATIONS, "set operations of set operations")
                .is("(" + LOW + " except " + LOW + ") union all (" + HIGH + " intersect " + LOW + ") order by film_id")
                .on(
                        SQLITE,
                        "select * from (" + LOW + " except " + LOW + ") union all select * from (" + HIGH
                                + " intersect " + LOW + ") order by film_id")
                .binds(3, 1, 4, 4)
                .returns(2, 3, 4);
    }

    @Test
    void aDerivedTableNamesItsColumns() {
        var t = select(FILM.filmId, FILM.title.upper()).from(FILM).as("t", "id", "loud");
        query(select(t.column("id", INTEGER), t.get(FILM.title.upper()))
                        .from(t)
                        .where(t.get(FILM.filmId).le(2))
                        .orderBy(t.get(FILM.filmId).asc()))
                .shows(Section.FROM, "derived table with names for its columns")
                .is("select t.id, t.loud from (select film.film_id as id, upper(film.title) as loud from film) as t"
                        + " where t.id <= ? order by t.id")
                .binds(2)
                .returns(new Row2<>(1, "AMELIE"), new Row2<>(2, "BRAZIL"));
    }
}

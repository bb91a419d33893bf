package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.exists;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.sample.Film;
import org.junit.jupiter.api.Test;

/** Subqueries as values and in FROM. */
class SubqueryTest {

    @Test
    void aCorrelatedValueIsEmptyWhereItFindsNoRow() {
        var dearest = scalar(max(FILM.price), q -> q.from(FILM).where(FILM.languageId.eq(LANGUAGE.languageId)));
        query(select(LANGUAGE.name, dearest).from(LANGUAGE).orderBy(LANGUAGE.languageId.asc()))
                .is("select language.name, (select max(film.price) from film where film.language_id ="
                        + " language.language_id) from language order by language.language_id")
                .shows(Section.EXPRESSIONS, "scalar subquery, correlated")
                .returns(
                        new Row2<>("English", Optional.of(new BigDecimal("12.00"))),
                        new Row2<>("French", Optional.of(new BigDecimal("9.99"))),
                        new Row2<>("Japanese", Optional.empty()));
    }

    @Test
    void aValueForWhatFindsNoRow() {
        var ran = scalar(
                FILM.title,
                q -> q.from(FILM)
                        .where(
                                FILM.languageId.eq(LANGUAGE.languageId),
                                FILM.length.gt(130),
                                FILM.price.gt(BigDecimal.TEN)));
        query(select(ran.orElse("none")).from(LANGUAGE).orderBy(LANGUAGE.languageId.asc()))
                .is("select coalesce((select film.title from film where film.language_id = language.language_id"
                        + " and film.length > ? and film.price > ?), ?) from language order by language.language_id")
                .binds(130, BigDecimal.TEN, "none")
                .returns("Ran", "none", "none");
    }

    @Test
    void scalarSubqueriesNestAndAreComputedWith() {
        Film other = FILM.as("other");
        var films =
                scalar(count(), q -> q.from(FILM).where(FILM.price.lt(scalar(max(other.price), r -> r.from(other)))));
        query(select(films.plus(1L)))
                .is(
                        "select (select count(*) from film where film.price < (select max(other.price) from film as other)) + ?")
                .binds(1L)
                .returns(Optional.of(5L));
    }

    /** Of the films in English, Brazil has 132 minutes and Ran, the longest of all, 162; Alien's aren't known. */
    @Test
    void aSubqueryOfAGroupReadsWhatIsGrouped() {
        Film other = FILM.as("other");
        var longer = scalar(count(), q -> q.from(other).where(other.length.gt(FILM.length)));
        query(select(FILM.length, longer)
                        .from(FILM)
                        .where(FILM.languageId.eq(1))
                        .groupBy(FILM.length)
                        .having(exists(select(val(1)).from(other).where(other.length.eq(FILM.length))))
                        .orderBy(longer.asc()))
                .is(
                        "select film.length, (select count(*) from film as other where other.length > film.length) from film"
                                + " where film.language_id = ? group by film.length having exists (select ? from film as other"
                                + " where other.length = film.length) order by 2")
                .binds(1, 1)
                .returns(new Row2<>(Optional.of(162), Optional.of(0L)), new Row2<>(Optional.of(132), Optional.of(1L)));
        query(select(FILM.filmId, longer).from(FILM).where(FILM.filmId.lt(3)).groupBy(FILM.filmId))
                .is(
                        "select film.film_id, (select count(*) from film as other where other.length > film.length) from film"
                                + " where film.film_id < ? group by film.film_id")
                .binds(3)
                .returnsInAnyOrder(new Row2<>(1, Optional.of(2L)), new Row2<>(2, Optional.of(1L)));
    }

    @Test
    void aDerivedTablesColumnsAreAskedForByWhatMadeThem() {
        var films = count().as("films");
        var t = select(FILM.languageId, films, max(FILM.length))
                .from(FILM)
                .groupBy(FILM.languageId)
                .as("t");
        query(select(LANGUAGE.name, t.get(films), t.get(max(FILM.length)))
                        .from(LANGUAGE)
                        .join(t, t.get(FILM.languageId).eq(LANGUAGE.languageId))
                        .where(t.get(films).gt(0L))
                        .orderBy(t.get(films).desc()))
                .is(
                        "select language.name, t.films, t.c3 from language join (select film.language_id, count(*) as films,"
                                + " max(film.length) as c3 from film group by film.language_id) as t"
                                + " on t.language_id = language.language_id where t.films > ? order by t.films desc")
                .binds(0L)
                .shows(Section.FROM, "derived table")
                .returns(new Row3<>("English", 3L, Optional.of(162)), new Row3<>("French", 2L, Optional.of(122)));
    }

    @Test
    void aDerivedTableOnTheFarSideOfAnOuterJoin() {
        var films = count().as("films");
        var t = select(FILM.languageId, films)
                .from(FILM)
                .groupBy(FILM.languageId)
                .as("t")
                .outer();
        query(select(LANGUAGE.name, t.get(films))
                        .from(LANGUAGE)
                        .leftJoin(t, t.get(FILM.languageId).eq(LANGUAGE.languageId))
                        .orderBy(LANGUAGE.languageId.asc()))
                .is("select language.name, t.films from language left join (select film.language_id, count(*) as films"
                        + " from film group by film.language_id) as t on t.language_id = language.language_id"
                        + " order by language.language_id")
                .returns(
                        new Row2<>("English", Optional.of(3L)),
                        new Row2<>("French", Optional.of(2L)),
                        new Row2<>("Japanese", Optional.empty()));
    }

    @Test
    void aDerivedUnion() {
        var titles = select(FILM.title).from(FILM).where(FILM.filmId.le(2));
        var names = select(LANGUAGE.name).from(LANGUAGE);
        var t = titles.union(names).as("t");
        query(select(t.get(FILM.title).upper())
                        .from(t)
                        .where(t.get(FILM.title).lt("C"))
                        .orderBy(t.get(FILM.title).asc()))
                .is("select upper(t.title) from (select film.title from film where film.film_id <= ? union"
                        + " select language.name from language) as t where t.title < ? order by t.title")
                .binds(2, "C")
                .returns("AMELIE", "BRAZIL");
    }

    @Test
    void theBranchThatNamesAUnionsColumnsNamesItsExpressionsToo() {
        var t = select(val(1).plus(1)).unionAll(select(val(5))).as("t");
        query(select(t.get(val(1).plus(1)))
                        .from(t)
                        .orderBy(t.get(val(1).plus(1)).desc()))
                .is("select t.c1 from (select ? + ? as c1 union all select ?) as t order by t.c1 desc")
                .binds(1, 1, 5)
                .returns(5, 2);
    }

    @Test
    void aDerivedTableWithALimit() {
        var t = select(FILM.filmId, FILM.title)
                .from(FILM)
                .orderBy(FILM.title.desc())
                .limit(2)
                .as("t");
        query(select(t.get(FILM.filmId)).from(t).orderBy(t.get(FILM.filmId).asc()))
                .is("select t.film_id from (select film.film_id, film.title from film order by film.title desc limit ?)"
                        + " as t order by t.film_id")
                .binds(2L)
                .returns(2, 3);
    }

    @Test
    void theSameSubqueryTwice() {
        var films = count().as("films");
        var perLanguage = select(FILM.languageId, films).from(FILM).groupBy(FILM.languageId);
        var a = perLanguage.as("a");
        var b = perLanguage.as("b");
        query(select(a.get(FILM.languageId), b.get(films))
                        .from(a)
                        .join(b, b.get(films).gt(a.get(films))))
                .is("select a.language_id, b.films from (select film.language_id, count(*) as films from film group by"
                        + " film.language_id) as a join (select film.language_id, count(*) as films from film group by"
                        + " film.language_id) as b on b.films > a.films")
                .returns(new Row2<>(2, 3L));
    }

    @Test
    void derivedTablesNest() {
        var inner = select(FILM.title, FILM.price.times(new BigDecimal("2")).as("twice"))
                .from(FILM)
                .as("i");
        var twice = FILM.price.times(new BigDecimal("2")).as("twice");
        var outer = select(inner.get(FILM.title), inner.get(twice))
                .from(inner)
                .where(inner.get(twice).gt(BigDecimal.TEN))
                .as("o");
        query(select(outer.get(inner.get(FILM.title)))
                        .from(outer)
                        .where(outer.get(inner.get(twice)).lt(new BigDecimal("16")))
                        .orderBy(outer.get(inner.get(FILM.title)).asc()))
                .is("select o.title from (select i.title, i.twice from (select film.title, film.price * ? as twice"
                        + " from film) as i where i.twice > ?) as o where o.twice < ? order by o.title")
                .binds(new BigDecimal("2"), BigDecimal.TEN, new BigDecimal("16"))
                .returns("100% Wolf", "Brazil");
    }

    @Test
    void whatASubqueryDoesNotSelectIsRefused() {
        var t = select(FILM.title).from(FILM).as("t");
        assertThatThrownBy(() -> t.get(FILM.length))
                .isInstanceOf(CheckException.class)
                .hasMessage("film.length isn't selected by the subquery t, which has the columns [title]; select it"
                        + " there, and ask for it by the same expression");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        var films = select(FILM.title, FILM.synopsis.as("title")).from(FILM);
        assertThatThrownBy(() -> films.as("t"))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "the subquery t has two columns named title; give one of them another name with as(\"...\")");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countOf;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.rowNumber;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** Conditions on window functions. */
class QualifyTest {

    private static final NumExpr<Long, Long> PLACE =
            rowNumber().over(partitionBy(FILM.languageId).orderBy(FILM.price.desc(), FILM.filmId.asc()));
    private static final String PLACE_SQL =
            "row_number() over (partition by film.language_id order by film.price desc, film.film_id)";

    @Test
    void theFirstOfEachGroup() {
        query(select(FILM.title).from(FILM).qualify(PLACE.eq(1L)).orderBy(FILM.title.asc()))
                .is("select q.title from (select film.title, " + PLACE_SQL + " as c2 from film) as q where q.c2 = ?"
                        + " order by q.title")
                .binds(1L)
                .shows(Section.WINDOWS, "QUALIFY")
                .emulatedOn(SQLITE, POSTGRESQL, MARIADB, MYSQL)
                .returns("Amelie", "Ran");
    }

    @Test
    void readsAsTheClauseThatItIs() {
        assertThat(select(FILM.title)
                        .from(FILM)
                        .qualify(PLACE.le(3L))
                        .orderBy(FILM.title.asc())
                        .toString())
                .isEqualTo("select film.title\nfrom film\nqualify " + PLACE_SQL + " <= ?\norder by film.title");
    }

    @Test
    void aSelectedWindowFunctionIsComputedOnce() {
        var place = PLACE.as("place");
        query(select(FILM.title, place)
                        .from(FILM)
                        .where(FILM.price.gt(new BigDecimal("6")))
                        .qualify(PLACE.gt(1L).and(FILM.length.isNotNull()))
                        .orderBy(place.desc()))
                .is("select q.title, q.place from (select film.title, " + PLACE_SQL
                        + " as place, film.length as c3 from film"
                        + " where film.price > ?) as q where q.place > ? and q.c3 is not null order by q.place desc")
                .binds(new BigDecimal("6"), 1L)
                .returns(new Row2<>("Brazil", 3L));
    }

    /** The length of Alien is NULL, and so is what's compared with it. */
    @Test
    void whatIsUnknownIsLeftOut() {
        query(select(FILM.filmId)
                        .from(FILM)
                        .qualify(FILM.length.lt(max(FILM.length).over()))
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select q.film_id from (select film.film_id, film.length as c2, max(film.length) over () as c3 from film)"
                                + " as q where q.c2 < q.c3 order by q.film_id")
                .returns(1, 2, 5);
    }

    @Test
    void distinctOrderAndLimitComeBehind() {
        query(select(FILM.languageId)
                        .distinct()
                        .from(FILM)
                        .qualify(count().over(partitionBy(FILM.price)).eq(2L))
                        .orderBy(FILM.languageId.desc())
                        .limit(1))
                .is(
                        "select distinct q.language_id from (select film.language_id, count(*) over (partition by film.price) as"
                                + " c2 from film) as q where q.c2 = ? order by q.language_id desc limit ?")
                .binds(2L, 1L)
                .returns(2);
        query(select(FILM.title)
                        .from(FILM)
                        .qualify(rank().over(orderBy(FILM.price.desc())).le(2L))
                        .orderBy(
                                FILM.length.asc().nullsFirst(),
                                FILM.length.orElse(0).desc())
                        .limit(2)
                        .offset(1))
                .is(
                        "select q.title from (select film.title, rank() over (order by film.price desc) as c2, film.length as c3,"
                                + " coalesce(film.length, ?) as c4 from film) as q where q.c2 <= ? order by q.c3 nulls first, q.c4 desc"
                                + " limit ? offset ?")
                .onMySqlFamily("select q.title from (select film.title, rank() over (order by film.price desc) as c2,"
                        + " film.length as c3, coalesce(film.length, ?) as c4 from film) as q where q.c2 <= ? order by q.c3,"
                        + " q.c4 desc limit ? offset ?")
                .binds(0, 2L, 2L, 1L)
                .returns("Amelie", "Ran");
    }

    @Test
    void namesThatMeetAreToldApart() {
        query(select(FILM.languageId, LANGUAGE.languageId, LANGUAGE.name)
                        .from(FILM)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))
                        .qualify(PLACE.eq(1L))
                        .orderBy(LANGUAGE.languageId.asc()))
                .is("select q.language_id, q.c2 as language_id, q.name from (select film.language_id,"
                        + " language.language_id as c2, language.name, " + PLACE_SQL + " as c4 from film join"
                        + " language on language.language_id = film.language_id) as q where q.c4 = ?"
                        + " order by q.c2")
                .binds(1L)
                .returns(new Row3<>(1, 1, "English"), new Row3<>(2, 2, "French"));
    }

    @Test
    void ofGroups() {
        query(select(FILM.languageId, sum(FILM.price))
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .having(count().gt(1L))
                        .qualify(
                                rank().over(orderBy(count().desc())).eq(1L),
                                sum(FILM.price).gt(BigDecimal.ZERO)))
                .is(
                        "select q.language_id, q.c2 from (select film.language_id, sum(film.price) as c2, rank() over (order by"
                                + " count(*) desc) as c3 from film group by film.language_id having count(*) > ?) as q where q.c3 = ?"
                                + " and q.c2 > ?")
                .binds(1L, 1L, BigDecimal.ZERO)
                .returns(new Row2<>(1, Optional.of(new BigDecimal("29.49"))));
    }

    @Test
    void inASubqueryABranchAndADerivedTable() {
        var first = select(FILM.filmId).from(FILM).qualify(PLACE.eq(1L));
        String sql =
                "select q.film_id from (select film.film_id, " + PLACE_SQL + " as c2 from film) as q where q.c2 = ?";
        query(select(FILM.title).from(FILM).where(FILM.filmId.in(first)).orderBy(FILM.title.asc()))
                .is("select film.title from film where film.film_id in (" + sql + ") order by film.title")
                .binds(1L)
                .returns("Amelie", "Ran");
        query(first.union(select(LANGUAGE.languageId).from(LANGUAGE)).orderBy(FILM.filmId.asc()))
                .is(sql + " union select language.language_id from language order by film_id")
                .binds(1L)
                .returns(1, 2, 3);
        var t = select(FILM.title.upper().as("big"))
                .from(FILM)
                .qualify(PLACE.eq(1L))
                .as("t");
        query(select(t.get(FILM.title.upper().as("big")))
                        .from(t)
                        .orderBy(t.get(FILM.title.upper().as("big")).asc()))
                .is("select t.big from (select q.big from (select upper(film.title) as big, " + PLACE_SQL
                        + " as c2 from film) as q where q.c2 = ?) as t order by t.big")
                .binds(1L)
                .returns("AMELIE", "RAN");
        query(countOf(first))
                .is("select count(*) from (" + sql + ") as counted")
                .binds(1L)
                .returns(2L);
    }

    @Test
    void aTableThatHasTheDerivedTablesName() {
        var q = LANGUAGE.as("q");
        query(select(
                                q.name,
                                scalar(
                                        FILM.title,
                                        s -> s.from(FILM).qualify(PLACE.eq(1L), FILM.languageId.eq(q.languageId))))
                        .from(q)
                        .orderBy(q.name.asc()))
                .is("select q.name, (select q2.title from (select film.title, " + PLACE_SQL
                        + " as c2, film.language_id as c3 from film) as q2 where q2.c2 = ? and q2.c3 = q.language_id) from"
                        + " language as q order by q.name")
                .binds(1L)
                .returns(
                        new Row2<>("English", Optional.of("Ran")),
                        new Row2<>("French", Optional.of("Amelie")),
                        new Row2<>("Japanese", Optional.empty()));
    }

    @Test
    void aConditionThatHoldsASubquery() {
        query(select(FILM.title)
                        .from(FILM)
                        .qualify(PLACE.eq(1L)
                                .and(FILM.languageId.in(select(LANGUAGE.languageId)
                                        .from(LANGUAGE)
                                        .where(LANGUAGE.name.eq("French"))))))
                .is("select q.title from (select film.title, " + PLACE_SQL + " as c2, film.language_id in (select"
                        + " language.language_id from language where language.name = ?) as c3 from film) as q where"
                        + " q.c2 = ? and q.c3")
                .binds("French", 1L)
                .returns("Amelie");
    }

    @Test
    void correlated() {
        query(select(
                                LANGUAGE.name,
                                scalar(
                                        FILM.title,
                                        s -> s.from(FILM)
                                                .where(FILM.languageId.eq(LANGUAGE.languageId))
                                                .qualify(rowNumber()
                                                        .over(orderBy(FILM.price.desc()))
                                                        .eq(1L))))
                        .from(LANGUAGE)
                        .orderBy(LANGUAGE.name.asc()))
                .is(
                        "select language.name, (select q.title from (select film.title, row_number() over (order by film.price"
                                + " desc) as c2 from film where film.language_id = language.language_id) as q where q.c2 = ?) from"
                                + " language order by language.name")
                .binds(1L)
                .unsupportedOn(
                        MARIADB,
                        "does not support the derived table q reading language.language_id of a query around it; select that"
                                + " column in it and compare outside, or write it as exists(...) or scalar(...)")
                .returns(
                        new Row2<>("English", Optional.of("Ran")),
                        new Row2<>("French", Optional.of("Amelie")),
                        new Row2<>("Japanese", Optional.empty()));
    }

    /** Of the films whose price another one has, too, the first of each language. */
    @Test
    void rowsThatAreNumberedBehindIt() {
        String numbered = "select numbered.title, numbered.language_id from (select q.title, q.language_id, q.c4 as c3,"
                + " row_number() over (partition by q.language_id order by q.language_id, q.c4) as c4 from (select film.title,"
                + " film.language_id, count(*) over (partition by film.price) as c3, film.film_id as c4 from film) as q"
                + " where q.c3 = ?) as numbered where numbered.c4 = 1 order by numbered.language_id, numbered.c3";
        query(select(FILM.title, FILM.languageId)
                        .distinctOn(FILM.languageId)
                        .from(FILM)
                        .qualify(count().over(partitionBy(FILM.price)).eq(2L))
                        .orderBy(FILM.languageId.asc(), FILM.filmId.asc()))
                .is(numbered)
                .on(
                        POSTGRESQL,
                        "select distinct on (q.language_id) q.title, q.language_id from (select film.title, film.language_id,"
                                + " count(*) over (partition by film.price) as c3, film.film_id as c4 from film) as q where"
                                + " q.c3 = ? order by q.language_id, q.c4")
                .binds(2L)
                .returns(new Row2<>("Alien", 1), new Row2<>("Amelie", 2));
    }
}

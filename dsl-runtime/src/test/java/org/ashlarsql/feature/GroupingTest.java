package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.cube;
import static org.ashlarsql.dsl.Sql.grouping;
import static org.ashlarsql.dsl.Sql.groupingSets;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.rank;
import static org.ashlarsql.dsl.Sql.rollup;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.set;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.junit.jupiter.api.Test;

/** Several groupings at once. English (1) has Brazil, Ran and Alien, all PG-13; French (2) has Amelie, PG, and 100% Wolf, G. */
class GroupingTest {

    private static final Expr<Integer, Optional<Integer>> LANGUAGE_ID = FILM.languageId.nullable();

    @Test
    void rollups() {
        query(select(FILM.languageId.nullable(), FILM.price.nullable(), count())
                        .from(FILM)
                        .where(FILM.filmId.in(1, 2, 4))
                        .groupBy(rollup(FILM.languageId, FILM.price))
                        .orderBy(grouping(FILM.languageId, FILM.price).asc(), FILM.languageId.asc(), FILM.price.asc()))
                .is(
                        "select q.language_id, q.price, q.c3 from (select film.language_id, film.price, count(*) as c3, 0 as c4"
                                + " from film where film.film_id in (?, ?, ?, ?) group by film.language_id, film.price union all"
                                + " select film.language_id, null, count(*), 1 from film where film.film_id in (?, ?, ?, ?) group by"
                                + " film.language_id union all select null, null, count(*), 3 from film where film.film_id in (?, ?,"
                                + " ?, ?)) as q order by q.c4, q.language_id, q.price")
                .on(
                        POSTGRESQL,
                        "select film.language_id, film.price, count(*) from film where film.film_id = any (?) group by rollup"
                                + " (film.language_id, film.price) order by grouping(film.language_id, film.price),"
                                + " film.language_id, film.price")
                .binds(1, 2, 4, 4, 1, 2, 4, 4, 1, 2, 4, 4)
                .bindsOn(POSTGRESQL, List.of(1, 2, 4))
                .shows(Section.GROUPING, "ROLLUP")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        new Row3<>(Optional.of(1), Optional.of(new BigDecimal("7.50")), 1L),
                        new Row3<>(Optional.of(1), Optional.of(new BigDecimal("9.99")), 1L),
                        new Row3<>(Optional.of(2), Optional.of(new BigDecimal("9.99")), 1L),
                        new Row3<>(Optional.of(1), Optional.empty(), 2L),
                        new Row3<>(Optional.of(2), Optional.empty(), 1L),
                        new Row3<>(Optional.empty(), Optional.empty(), 3L));
    }

    /** MySQL's own WITH ROLLUP would yield no row. */
    @Test
    void theTotalOfNoRowsIsOneRow() {
        query(select(LANGUAGE_ID, count(), sum(FILM.price))
                        .from(FILM)
                        .where(FILM.filmId.lt(0))
                        .groupBy(rollup(FILM.languageId)))
                .is(
                        "select q.language_id, q.c2, q.c3 from (select film.language_id, count(*) as c2, sum(film.price) as c3"
                                + " from film where film.film_id < ? group by film.language_id union all select null, count(*),"
                                + " sum(film.price) from film where film.film_id < ?) as q")
                .on(
                        POSTGRESQL,
                        "select film.language_id, count(*), sum(film.price) from film where film.film_id < ? group by rollup"
                                + " (film.language_id)")
                .binds(0, 0)
                .bindsOn(POSTGRESQL, 0)
                .returns(new Row3<>(Optional.empty(), 0L, Optional.empty()));
        query(select(LANGUAGE_ID).from(FILM).where(FILM.filmId.lt(0)).groupBy(cube(FILM.languageId)))
                .is(
                        "select q.language_id from (select film.language_id, count(*) as c2 from film where film.film_id < ?"
                                + " group by film.language_id union all select null, count(*) from film where film.film_id < ?)"
                                + " as q")
                .on(
                        POSTGRESQL,
                        "select film.language_id from film where film.film_id < ? group by cube (film.language_id)")
                .binds(0, 0)
                .bindsOn(POSTGRESQL, 0)
                .returns(Optional.empty());
    }

    @Test
    void cubes() {
        query(select(LANGUAGE_ID, FILM.price.nullable(), count())
                        .from(FILM)
                        .groupBy(cube(FILM.languageId, FILM.price))
                        .having(count().gt(1L)))
                .is(
                        "select q.language_id, q.price, q.c3 from (select film.language_id, film.price, count(*) as c3 from film"
                                + " group by film.language_id, film.price having count(*) > ? union all select film.language_id,"
                                + " null, count(*) from film group by film.language_id having count(*) > ? union all select null,"
                                + " film.price, count(*) from film group by film.price having count(*) > ? union all select null,"
                                + " null, count(*) from film having count(*) > ?) as q")
                .on(
                        POSTGRESQL,
                        "select film.language_id, film.price, count(*) from film group by cube (film.language_id, film.price)"
                                + " having count(*) > ?")
                .binds(1L, 1L, 1L, 1L)
                .bindsOn(POSTGRESQL, 1L)
                .shows(Section.GROUPING, "CUBE")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returnsInAnyOrder(
                        new Row3<>(Optional.of(1), Optional.empty(), 3L),
                        new Row3<>(Optional.of(2), Optional.empty(), 2L),
                        new Row3<>(Optional.empty(), Optional.of(new BigDecimal("9.99")), 2L),
                        new Row3<>(Optional.empty(), Optional.empty(), 5L));
    }

    @Test
    void setsOfOnesOwn() {
        query(select(LANGUAGE_ID, FILM.rating.nullable(), count())
                        .from(FILM)
                        .groupBy(groupingSets(set(FILM.languageId, FILM.rating), FILM.languageId, set()))
                        .having(grouping(FILM.rating).eq(1))
                        .orderBy(count().asc()))
                .is(
                        "select q.language_id, q.rating, q.c3 from (select film.language_id, film.rating, count(*) as c3 from film"
                                + " group by film.language_id, film.rating having 0 = ? union all select film.language_id, null,"
                                + " count(*) from film group by film.language_id having 1 = ? union all select null, null, count(*)"
                                + " from film having 1 = ?) as q order by q.c3")
                .on(
                        POSTGRESQL,
                        "select film.language_id, film.rating, count(*) from film group by grouping sets ((film.language_id,"
                                + " film.rating), film.language_id, ()) having grouping(film.rating) = ? order by count(*)")
                .binds(1, 1, 1)
                .bindsOn(POSTGRESQL, 1)
                .shows(Section.GROUPING, "GROUPING SETS")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        new Row3<>(Optional.of(2), Optional.empty(), 2L),
                        new Row3<>(Optional.of(1), Optional.empty(), 3L),
                        new Row3<>(Optional.empty(), Optional.empty(), 5L));
    }

    /** language_id is in every set, so that it's never NULL, and what depends on it is there as well. */
    @Test
    void besidePlainElements() {
        query(select(LANGUAGE.name, LANGUAGE.languageId, FILM.price.nullable(), count(), grouping(FILM.price))
                        .from(FILM)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))
                        .where(FILM.filmId.gt(3))
                        .groupBy(LANGUAGE.languageId, rollup(FILM.price))
                        .orderBy(LANGUAGE.name.asc(), grouping(FILM.price).desc())
                        .limit(3))
                .is(
                        "select q.name, q.language_id, q.price, q.c4, q.c5 from (select language.name, language.language_id,"
                                + " film.price, count(*) as c4, 0 as c5 from film join language on language.language_id ="
                                + " film.language_id where film.film_id > ? group by language.language_id, film.price union all select"
                                + " language.name, language.language_id, null, count(*), 1 from film join language on"
                                + " language.language_id = film.language_id where film.film_id > ? group by language.language_id) as q"
                                + " order by q.name, q.c5 desc limit ?")
                .on(
                        POSTGRESQL,
                        "select language.name, language.language_id, film.price, count(*), grouping(film.price) from film join"
                                + " language on language.language_id = film.language_id where film.film_id > ? group by"
                                + " language.language_id, rollup (film.price) order by language.name, grouping(film.price)"
                                + " desc limit ?")
                .binds(3, 3, 3L)
                .bindsOn(POSTGRESQL, 3, 3L)
                .shows(Section.GROUPING, "GROUPING(...)")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        new Row5<>("English", 1, Optional.empty(), 1L, 1),
                        new Row5<>("English", 1, Optional.of(new BigDecimal("9.99")), 1L, 0),
                        new Row5<>("French", 2, Optional.empty(), 1L, 1));
    }

    /** Aggregates see the values of rows, also of what their group sums up over. */
    @Test
    void expressionsOfGroupsAndAggregatesOfWhatIsSummedUpOver() {
        query(select(
                                FILM.languageId.nullable().plus(FILM.languageId.nullable()),
                                FILM.languageId.nullable().orElse(0).as("language"),
                                max(FILM.languageId))
                        .from(FILM)
                        .groupBy(rollup(FILM.languageId))
                        .orderBy(FILM.languageId
                                .nullable()
                                .orElse(0)
                                .as("language")
                                .asc()))
                .is("select q.c1, q.language, q.c3 from (select film.language_id + film.language_id as c1,"
                        + " coalesce(film.language_id, ?) as language, max(film.language_id) as c3 from film group by"
                        + " film.language_id union all select (null) + (null), coalesce(null, ?), max(film.language_id) from"
                        + " film) as q order by q.language")
                .on(
                        POSTGRESQL,
                        "select film.language_id + film.language_id, coalesce(film.language_id, ?) as language,"
                                + " max(film.language_id) from film group by rollup (film.language_id) order by language")
                .binds(0, 0)
                .bindsOn(POSTGRESQL, 0)
                .returns(
                        new Row3<>(Optional.empty(), 0, Optional.of(2)),
                        new Row3<>(Optional.of(2), 1, Optional.of(1)),
                        new Row3<>(Optional.of(4), 2, Optional.of(2)));
    }

    /** A NULL in the data is a group of its own beside the total. */
    @Test
    void nullsInTheDataAreToldFromTotals() {
        query(select(FILM.originalLanguageId, grouping(FILM.originalLanguageId), count())
                        .from(FILM)
                        .groupBy(rollup(FILM.originalLanguageId))
                        .orderBy(
                                grouping(FILM.originalLanguageId).asc(),
                                FILM.originalLanguageId.asc().nullsFirst()))
                .is(
                        "select q.original_language_id, q.c2, q.c3 from (select film.original_language_id, 0 as c2, count(*) as c3"
                                + " from film group by film.original_language_id union all select null, 1, count(*) from film) as q"
                                + " order by q.c2, q.original_language_id nulls first")
                .on(
                        POSTGRESQL,
                        "select film.original_language_id, grouping(film.original_language_id), count(*) from film group by"
                                + " rollup (film.original_language_id) order by grouping(film.original_language_id),"
                                + " film.original_language_id nulls first")
                .onMySqlFamily(
                        "select q.original_language_id, q.c2, q.c3 from (select film.original_language_id, 0 as c2,"
                                + " count(*) as c3 from film group by film.original_language_id union all select null, 1, count(*)"
                                + " from film) as q order by q.c2, q.original_language_id")
                .returns(
                        new Row3<>(Optional.empty(), 0, 3L),
                        new Row3<>(Optional.of(1), 0, 1L),
                        new Row3<>(Optional.of(3), 0, 1L),
                        new Row3<>(Optional.empty(), 1, 5L));
    }

    @Test
    void windowsLieOverTheRowsOfAllSets() {
        var place = rank().over(orderBy(count().desc())).as("place");
        query(select(LANGUAGE_ID, count(), sum(count()).over(), place)
                        .from(FILM)
                        .groupBy(rollup(FILM.languageId))
                        .orderBy(place.asc()))
                .is(
                        "select q.language_id, q.c2, sum(q.c2) over (), rank() over (order by q.c2 desc) as place from (select"
                                + " film.language_id, count(*) as c2 from film group by film.language_id union all select null,"
                                + " count(*) from film) as q order by place")
                .on(
                        POSTGRESQL,
                        "select film.language_id, count(*), sum(count(*)) over (), rank() over (order by count(*) desc) as"
                                + " place from film group by rollup (film.language_id) order by place")
                .shows(Section.GROUPING, "window functions over ROLLUP")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        new Row4<>(Optional.empty(), 5L, Optional.of(new BigDecimal("10")), 1L),
                        new Row4<>(Optional.of(1), 3L, Optional.of(new BigDecimal("10")), 2L),
                        new Row4<>(Optional.of(2), 2L, Optional.of(new BigDecimal("10")), 3L));
        query(select(LANGUAGE_ID, count())
                        .from(FILM)
                        .groupBy(rollup(FILM.languageId))
                        .qualify(rank().over(orderBy(count().desc())).eq(2L)))
                .is(
                        "select q.language_id, q.c2 from (select q.language_id, q.c2, rank() over (order by q.c2 desc) as c3 from"
                                + " (select film.language_id, count(*) as c2 from film group by film.language_id union all select"
                                + " null, count(*) from film) as q) as q where q.c3 = ?")
                .on(
                        POSTGRESQL,
                        "select q.language_id, q.c2 from (select film.language_id, count(*) as c2, rank() over (order by"
                                + " count(*) desc) as c3 from film group by rollup (film.language_id)) as q where q.c3 = ?")
                .binds(2L)
                .returns(new Row2<>(Optional.of(1), 3L));
    }

    @Test
    void inADerivedTable() {
        var films = count().as("films");
        var t = select(LANGUAGE_ID, films)
                .from(FILM)
                .groupBy(rollup(FILM.languageId))
                .as("t");
        query(select(t.get(FILM.languageId.nullable()), t.get(films))
                        .from(t)
                        .where(t.get(films).gt(2L))
                        .orderBy(t.get(films).asc()))
                .is(
                        "select t.language_id, t.films from (select q.language_id, q.films from (select film.language_id, count(*)"
                                + " as films from film group by film.language_id union all select null, count(*) from film) as q) as t"
                                + " where t.films > ? order by t.films")
                .on(
                        POSTGRESQL,
                        "select t.language_id, t.films from (select film.language_id, count(*) as films from film group by"
                                + " rollup (film.language_id)) as t where t.films > ? order by t.films")
                .binds(2L)
                .returns(new Row2<>(Optional.of(1), 3L), new Row2<>(Optional.empty(), 5L));
        assertThatThrownBy(() -> t.get(FILM.languageId))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "film.language_id is read as one that's never NULL, but grouping sets make it NULL in the rows"
                                + " that sum up over it; use its nullable()");
    }

    @Test
    void whatIsSummedUpOverIsReadAsNullable() {
        var query = select(FILM.languageId, count()).from(FILM).groupBy(rollup(FILM.languageId));
        String message =
                "film.language_id is read as one that's never NULL, but grouping sets make it NULL in the rows that"
                        + " sum up over it; use its nullable()";
        assertThatThrownBy(() -> query.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> query.as("t"))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> query.unionAll(query).render(Dialects.sqlite()))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
    }

    @Test
    void aSubqueryAmongTheItems() {
        String message =
                "does not support a subquery in an expression of a query with grouping sets; select the groups in a"
                        + " derived table, select(...).as(\"t\"), and use the subquery around it";
        query(select(
                                LANGUAGE_ID,
                                scalar(
                                        LANGUAGE.name,
                                        q -> q.from(LANGUAGE).where(LANGUAGE.languageId.eq(FILM.languageId))))
                        .from(FILM)
                        .groupBy(rollup(FILM.languageId))
                        .orderBy(FILM.languageId.asc().nullsFirst()))
                .is("select film.language_id, (select language.name from language where language.language_id ="
                        + " film.language_id) from film group by rollup (film.language_id) order by film.language_id nulls"
                        + " first")
                .unsupportedOn(SQLITE, message)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(
                        new Row2<>(Optional.empty(), Optional.empty()),
                        new Row2<>(Optional.of(1), Optional.of("English")),
                        new Row2<>(Optional.of(2), Optional.of("French")));
    }
}

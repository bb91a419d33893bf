package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.values;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** VALUES as a query and as a table. */
class ValuesTest {

    @Test
    void asAStatement() {
        query(values(row(val(1), val("one")), row(val(2), val("two"))))
                .shows(Section.FROM, "VALUES as a query")
                .is("values (?, ?), (?, ?)")
                .on(MYSQL, "values row(?, ?), row(?, ?)")
                .on(MARIADB, "values (cast(? as signed), cast(? as char(100000))), (?, ?)")
                .binds(1, "one", 2, "two")
                .returns(new Row2<>(1, "one"), new Row2<>(2, "two"));
    }

    @Test
    void asATableWithNamedColumns() {
        var v = values(row(val(1), val("one")), row(val(2), val("two"))).as("v", "id", "word");
        query(select(FILM.title, v.column("word", TEXT))
                        .from(FILM)
                        .join(v, v.column("id", INTEGER).eq(FILM.filmId))
                        .orderBy(FILM.filmId.asc()))
                .shows(Section.FROM, "VALUES as a table")
                .emulatedOn(MARIADB)
                .is("select film.title, v.word from film join (select column1 as id, column2 as word"
                        + " from (values (?, ?), (?, ?)) as v) as v on v.id = film.film_id order by film.film_id")
                .on(
                        MYSQL,
                        "select film.title, v.word from film join (select column_0 as id, column_1 as word"
                                + " from (values row(?, ?), row(?, ?)) as v) as v on v.id = film.film_id order by film.film_id")
                .on(
                        MARIADB,
                        "select film.title, v.word from film join (select cast(? as signed) as id, cast(? as char(100000)) as word"
                                + " union all select ?, ?) as v"
                                + " on v.id = film.film_id order by film.film_id")
                .binds(1, "one", 2, "two")
                .returns(new Row2<>("Amelie", "one"), new Row2<>("Brazil", "two"));
    }

    @Test
    void columnsByTheExpressionsOfTheFirstRow() {
        var id = val(1).as("id");
        var length = nullOf(INTEGER).as("length");
        var v = values(List.of(row(id, length), row(val(3), val(90).nullable())))
                .as("v");
        query(select(v.get(id), v.get(length)).from(v).orderBy(v.get(id).desc()))
                .is(
                        "select v.id, v.length from (select column1 as id, column2 as length from (values (?, ?), (?, ?)) as v)"
                                + " as v order by v.id desc")
                .on(
                        MYSQL,
                        "select v.id, v.length from (select column_0 as id, column_1 as length from (values row(?, ?),"
                                + " row(?, ?)) as v) as v order by v.id desc")
                .on(
                        MARIADB,
                        "select v.id, v.length from (select cast(? as signed) as id, cast(? as signed) as length"
                                + " union all select ?, ?) as v"
                                + " order by v.id desc")
                .binds(1, null, 3, 90)
                .returns(new Row2<>(3, Optional.of(90)), new Row2<>(1, Optional.empty()));
    }

    @Test
    void asABranchAndInASubquery() {
        query(select(FILM.filmId)
                        .from(FILM)
                        .where(FILM.filmId.in(values(val(4), val(2))))
                        .unionAll(values(val(9)))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id from film where film.film_id in (values (?), (?)) union all (values (?))"
                        + " order by film_id")
                .on(
                        SQLITE,
                        "select film.film_id from film where film.film_id in (values (?), (?)) union all select * from"
                                + " (values (?)) order by film_id")
                .on(
                        MYSQL,
                        "select film.film_id from film where film.film_id in (select * from (values row(?), row(?)) as v) union all"
                                + " (values row(?)) order by film_id")
                .on(
                        MARIADB,
                        "select film.film_id from film where film.film_id in (values (cast(? as signed)), (?))"
                                + " union all (values (cast(? as signed))) order by film_id")
                .binds(4, 2, 9)
                .returns(2, 4, 9);
    }

    @Test
    void asACommonTableExpression() {
        var v = values(val(1), val(3)).asCte("wanted", "id");
        query(select(FILM.title)
                        .from(FILM)
                        .join(v, v.column("id", INTEGER).eq(FILM.filmId))
                        .orderBy(FILM.filmId.asc()))
                .is("with wanted as (select column1 as id from (values (?), (?)) as v) select film.title from film"
                        + " join wanted on wanted.id = film.film_id order by film.film_id")
                .on(
                        MYSQL,
                        "with wanted as (select column_0 as id from (values row(?), row(?)) as v) select film.title from film"
                                + " join wanted on wanted.id = film.film_id order by film.film_id")
                .on(
                        MARIADB,
                        "with wanted as (select cast(? as signed) as id union all select ?) select film.title from film"
                                + " join wanted on wanted.id = film.film_id order by film.film_id")
                .binds(1, 3)
                .returns("Amelie", "Ran");
    }

    @Test
    void aTableNeedsARowAndAsManyNamesAsColumns() {
        assertThatThrownBy(() -> values(List.of(val(1)).subList(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("values(rows) got no row");
        assertThatThrownBy(() -> values(val(1)).as("v", "a", "b"))
                .isInstanceOf(CheckException.class)
                .hasMessage("the subquery v has 1 columns, but 2 names were given for them; name each or none");
        var v = values(val(1)).as("v", "a");
        assertThatThrownBy(() -> v.column("b", INTEGER))
                .isInstanceOf(CheckException.class)
                .hasMessage("the subquery v has no column b; it has the columns [a]");
    }

    /** A parameter's type is what the statement says of it, where the server prepares that. */
    @Test
    void theyAreAsWideAsTheirWidestWhereTheServerPreparesThem() {
        for (Route route : Route.enabled()) {
            var v = values(row(val("a"), val(1L)), row(val("b".repeat(110_000)), val(Long.MAX_VALUE)))
                    .as("v", "t", "n");
            assertThat(route.open()
                            .list(select(v.column("t", TEXT).length(), v.column("n", BIGINT))
                                    .from(v)
                                    .orderBy(v.column("n", BIGINT).asc())))
                    .as("%s", route)
                    .containsExactly(new Row2<>(Optional.of(1), 1L), new Row2<>(Optional.of(110_000), Long.MAX_VALUE));
        }
    }

    @Test
    void longTextsAreKeptInUnions() {
        for (Route route : Route.enabled()) {
            String text = "\u00e9".repeat(110_000);
            assertThat(route.open().list(select(val("short")).unionAll(select(val(text)))))
                    .as("%s", route)
                    .containsExactlyInAnyOrder("short", text);
        }
    }

    @Test
    void theyAreSortedByTheirNames() {
        var n = val(1).as("n");
        query(values(n, val(3), val(2)).orderBy(n.desc()).limit(2))
                .is("select column1 as n from (values (?), (?), (?)) as v order by n desc limit ?")
                .on(
                        MARIADB,
                        "select cast(? as signed) as n union all select ? union all select ?"
                                + " order by n desc limit ?")
                .on(MYSQL, "select column_0 as n from (values row(?), row(?), row(?)) as v order by n desc limit ?")
                .binds(1, 3, 2, 2L)
                .returns(3, 2);
    }
}

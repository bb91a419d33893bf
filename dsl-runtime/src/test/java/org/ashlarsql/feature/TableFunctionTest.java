package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.generateSeries;
import static org.ashlarsql.dsl.Sql.jsonTable;
import static org.ashlarsql.dsl.Sql.sample;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.tableFunction;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Sampling;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Functions that yield rows, and random parts of tables. */
class TableFunctionTest {

    private static final String OWN_COLUMN_NAMES =
            "does not support names for the columns of a table function; call its"
                    + " columns by the function's own names, as(alias)";
    private static final String NO_TABLE_FUNCTIONS =
            "does not support table functions; select from a table, values(...) or a recursive query";
    private static final String NO_SAMPLES =
            "does not support TABLESAMPLE; sort by random() and limit the rows, which reads the whole table";

    @Test
    void aSeriesOfNumbers() {
        var n = generateSeries(2, 4).as("n");
        query(select(n.value()).from(n).orderBy(n.value().asc()))
                .shows(Section.FROM, "generate_series")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .is("select n.value from generate_series(?, ?, ?) as n (value) order by n.value")
                .on(
                        SQLITE,
                        "select n.value from (with recursive s (value) as (select ? where ? <= ? union all"
                                + " select value + ? from s where value + ? <= ?) select value from s) as n order by n.value")
                .onMySqlFamily("select n.value from (select ? + (j.i - 1) * ? as value from json_table(if(? >= ?,"
                        + " coalesce(concat('[0', repeat(',0', (? - ?) div ?), ']'), 'too long'), '[]'),"
                        + " '$[*]' columns (i for ordinality)) as j) as n order by n.value")
                .binds(2, 4, 1)
                .bindsOn(SQLITE, 2, 2, 4, 1, 1, 4)
                .bindsOn(MARIADB, 2, 1, 4, 2, 4, 2, 1)
                .bindsOn(MYSQL, 2, 1, 4, 2, 4, 2, 1)
                .returns(2, 3, 4);
    }

    @Test
    void aSeriesIsAsLongAsItSays() {
        var empty = generateSeries(3, 2).as("n");
        var single = generateSeries(val(3), val(3), 5).as("n");
        var steps = generateSeries(val(-3), val(8), 5).as("n");
        var long1 = generateSeries(1, 100_000).as("n");
        for (TestDatabase database : TestDatabase.enabled()) {
            var db = SampleDatabases.on(database);
            assertThat(db.list(select(empty.value()).from(empty)))
                    .as("%s", database)
                    .isEmpty();
            assertThat(db.list(select(single.value()).from(single)))
                    .as("%s", database)
                    .containsExactly(3);
            assertThat(db.list(select(steps.value())
                            .from(steps)
                            .orderBy(steps.value().asc())))
                    .as("%s", database)
                    .containsExactly(-3, 2, 7);
            assertThat(db.list(select(count(), sumLong(long1.value())).from(long1)))
                    .as("%s", database)
                    .containsExactly(new Row2<>(100_000L, Optional.of(5_000_050_000L)));
        }
    }

    @Test
    void aSeriesCountsUp() {
        assertThatThrownBy(() -> generateSeries(val(3), val(1), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("generateSeries counts up, but its step is -1; sort by value().desc() to count down");
    }

    @Test
    void anyFunctionByNameWithItsRowsNumbered() {
        var word = tableFunction("regexp_split_to_table", FILM.title, val(" "))
                .as("word", "text")
                .withOrdinality();
        query(select(FILM.filmId, word.column("text", TEXT), word.ordinality())
                        .from(FILM)
                        .crossJoin(word)
                        .where(FILM.filmId.ge(4))
                        .orderBy(FILM.filmId.asc(), word.ordinality().asc()))
                .shows(Section.FROM, "WITH ORDINALITY")
                .is("select film.film_id, word.text, word.ordinality from film cross join"
                        + " regexp_split_to_table(film.title, ?) with ordinality as word (text, ordinality)"
                        + " where film.film_id >= ? order by film.film_id, word.ordinality")
                .binds(" ", 4)
                .unsupportedOn(SQLITE, OWN_COLUMN_NAMES)
                .unsupportedOn(MARIADB, NO_TABLE_FUNCTIONS)
                .unsupportedOn(MYSQL, NO_TABLE_FUNCTIONS)
                .returns(new Row3<>(4, "Alien", 1L), new Row3<>(5, "100%", 1L), new Row3<>(5, "Wolf", 2L));
    }

    @Test
    void aFunctionOfTheDatabasesOwn() {
        var item = tableFunction("json_each", val("[7, 9]")).as("item");
        var query = select(item.column("value", INTEGER)).from(item);
        assertThat(query.render(Dialects.sqlite()).sql()).isEqualTo("select item.value from json_each(?) as item");
        assertThat(SampleDatabases.on(SQLITE).list(query)).containsExactly(7, 9);
        assertThatThrownBy(() -> tableFunction("f(1); drop table film"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"f(1); drop table film\" isn't a function's name");
    }

    @Test
    void aFunctionsNameIsTheDatabasesEvenWhereAshlarHasOneOfThatName() {
        var number = tableFunction("generate_series", val(1), val(3)).as("number", "n");
        query(select(number.column("n", INTEGER)).from(number))
                .is("select number.n from generate_series(?, ?) as number (n)")
                .binds(1, 3)
                .unsupportedOn(SQLITE, OWN_COLUMN_NAMES)
                .unsupportedOn(MARIADB, NO_TABLE_FUNCTIONS)
                .unsupportedOn(MYSQL, NO_TABLE_FUNCTIONS)
                .returns(1, 2, 3);
    }

    @Test
    void theRowsOfAJsonDocument() {
        var item = jsonTable(val("[{\"a\": 1, \"b\": \"x\"}, {\"a\": 2}]"), "$[*]")
                .ordinality("n")
                .column("a", INTEGER, "$.a")
                .column("b", varchar(10), "$.b")
                .as("item");
        query(select(item.number("n"), item.get("a", INTEGER), item.get("b", varchar(10)))
                        .from(item)
                        .orderBy(item.number("n").asc()))
                .shows(Section.FROM, "JSON_TABLE")
                .is(
                        "select item.n, item.a, item.b from json_table(?, '$[*]' columns (n for ordinality, a integer path '$.a',"
                                + " b varchar(10) path '$.b')) as item order by item.n")
                .on(
                        POSTGRESQL,
                        "select item.n, item.a, item.b from json_table(cast(? as jsonb), '$[*]' columns (n for ordinality,"
                                + " a integer path '$.a', b varchar(10) path '$.b')) as item order by item.n")
                .binds("[{\"a\": 1, \"b\": \"x\"}, {\"a\": 2}]")
                .unsupportedOn(
                        SQLITE,
                        "does not support JSON_TABLE; read the document's elements with a table function of the database's"
                                + " own")
                .returns(
                        new Row3<>(1L, Optional.of(1), Optional.of("x")),
                        new Row3<>(2L, Optional.of(2), Optional.empty()));
        assertThatThrownBy(() -> item.get("a", TEXT))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "json_table item has no column a of type text; it has [n bigint, a integer, b varchar(10)]");
    }

    @Test
    void aRandomPartOfATable() {
        query(select(count()).from(sample(FILM, Sampling.BERNOULLI, 100)))
                .shows(Section.FROM, "TABLESAMPLE")
                .is("select count(*) from film tablesample bernoulli (?)")
                .binds(100.0)
                .unsupportedOn(SQLITE, NO_SAMPLES)
                .unsupportedOn(MARIADB, NO_SAMPLES)
                .unsupportedOn(MYSQL, NO_SAMPLES)
                .returns(5L);
        query(select(FILM.title).from(sample(FILM, Sampling.SYSTEM, 0, 7)))
                .is("select film.title from film tablesample system (?) repeatable (?)")
                .binds(0.0, 7L)
                .unsupportedOn(SQLITE, NO_SAMPLES)
                .unsupportedOn(MARIADB, NO_SAMPLES)
                .unsupportedOn(MYSQL, NO_SAMPLES)
                .returns();
    }
}

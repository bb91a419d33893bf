package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Routine.in;
import static org.ashlarsql.dsl.Routine.inOut;
import static org.ashlarsql.dsl.Routine.out;
import static org.ashlarsql.dsl.Routine.variadic;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.feature.Expectation.call;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Routine;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Functions, aggregates and procedures that the database's users made. */
class RoutineTest {

    private static final String NO_PROCEDURES =
            "does not support procedures; do its work in a transaction, useTransaction(...)";

    private static Database with(TestDatabase database, String... statements) {
        DataSource source = database.newDatabase().dataSource();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Database.of(source);
    }

    @Test
    void aFunctionIsAnExpressionOfItsType() {
        var longer = Routine.of("a \"longer\" one").value(INTEGER, FILM.filmId, val(5));
        query(select(longer.plus(1)).from(FILM).where(longer.gt(7)).orderBy(FILM.filmId.asc()))
                .is(
                        "select \"a \"\"longer\"\" one\"(film.film_id, ?) + ? from film where \"a \"\"longer\"\" one\"(film.film_id, ?)"
                                + " > ? order by film.film_id")
                .onMySqlFamily(
                        "select `a \"longer\" one`(film.film_id, ?) + ? from film where `a \"longer\" one`(film.film_id, ?)"
                                + " > ? order by film.film_id")
                .binds(5, 1, 5, 7)
                .onEachDatabase((database, tx) -> {
                    if (database == SQLITE) {
                        return;
                    }
                    Database db = database == POSTGRESQL
                            ? with(
                                    database,
                                    "create function \"a \"\"longer\"\" one\"(a int, b int) returns int language sql as 'select a + b'")
                            : with(
                                    database,
                                    "create function `a \"longer\" one`(a int, b int) returns int deterministic return a + b");
                    assertThat(db.one(select(Routine.of("a \"longer\" one").value(INTEGER, val(3), val(5)))))
                            .isEqualTo(Optional.of(8));
                });
    }

    @Test
    void anArrayStandsForAsManyArguments() {
        var greatest = Routine.of("smallest").value(INTEGER, variadic(val(List.of(3, 2), arrayOf(INTEGER))));
        query(select(greatest))
                .is("select smallest(variadic ?)")
                .binds(List.of(3, 2))
                .unsupportedOn(SQLITE, "arrays")
                .unsupportedOn(MARIADB, "arrays")
                .unsupportedOn(MYSQL, "arrays")
                .onEachDatabase((database, tx) -> assertThat(with(
                                        database,
                                        "create function smallest(variadic numbers int[]) returns int language sql as 'select min(n)"
                                                + " from unnest(numbers) n'")
                                .one(select(greatest)))
                        .isEqualTo(Optional.of(2)));
    }

    @Test
    void anAggregateOfTheUsersOwn() {
        var total = Routine.of("shop", "count").aggregate(INTEGER, FILM.filmId);
        var query = select(total.filter(FILM.filmId.gt(2)), total.plus(1)).from(FILM);
        assertThat(query.render(Expectation.dialect(POSTGRESQL)).sql())
                .isEqualTo("select shop.count(film.film_id) filter (where film.film_id > ?),"
                        + " shop.count(film.film_id) + ? from film");
        for (TestDatabase database : List.of(MARIADB, MYSQL)) {
            assertThatThrownBy(() -> query.render(Expectation.dialect(database)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("FILTER on shop.count(film.film_id); compute it in a subquery");
        }
        assertThatThrownBy(() -> query.render(Expectation.dialect(SQLITE)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("a schema in front of a function's name; leave the schema out");
    }

    @Test
    void anAggregateOfMariaDbsUsers() {
        assumeThat(TestDatabase.enabled()).contains(MARIADB);
        Database db = with(
                MARIADB,
                "create table film (film_id int)",
                "insert into film values (2), (3)",
                "create aggregate function `my total`(x int) returns int begin declare s int default 0;"
                        + " declare continue handler for not found return s;"
                        + " loop fetch group next row; set s = s + x; end loop; end");
        var total = Routine.of("my total").aggregate(INTEGER, FILM.filmId);
        assertThat(db.one(select(total).from(FILM))).hasValue(5);
        for (var refused : List.of(total.distinct(), total.over(orderBy(FILM.filmId.asc())))) {
            assertThatThrownBy(() -> db.one(select(refused).from(FILM)))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining(
                            "OVER, DISTINCT and ORDER BY of a stored aggregate function; aggregate over a derived"
                                    + " table");
        }
    }

    /** The first rows that it selects, by a query of one's own text. */
    @Test
    void whatAProcedureSelectsIsReadByARawQuery() {
        for (TestDatabase database : TestDatabase.enabled()) {
            if (database == MARIADB || database == MYSQL) {
                Database db = with(
                        database,
                        "create procedure numbers(least int) begin select least as n union all select least + 1; end");
                assertThat(db.list(rawQuery("call numbers(:least)", result(INTEGER))
                                .bind("least", 3)))
                        .containsExactly(3, 4);
            }
        }
    }

    @Test
    void anAggregateIsOneToTheChecks() {
        var total = Routine.of("string_agg").aggregate(INTEGER, FILM.filmId);
        assertThatThrownBy(() -> select(FILM.title, total).from(FILM).render(Expectation.dialect(POSTGRESQL)))
                .isInstanceOf(CheckException.class);
        query(select(total).from(FILM))
                .is("select string_agg(film.film_id) from film")
                .onEachDatabase((database, tx) -> {
                    if (database == POSTGRESQL) {
                        Database db = with(
                                database,
                                "create function plus(a int, b int) returns int language sql as 'select a + b'",
                                "create aggregate \"my Total\"(int) (sfunc = plus, stype = int, initcond = '0')");
                        var mine = Routine.of("my Total").aggregate(INTEGER, val(2));
                        assertThat(db.one(select(mine, mine.filter(val(1).eq(2)))))
                                .isEqualTo(new Row2<>(Optional.of(2), Optional.of(0)));
                    }
                });
    }

    @Test
    void aProcedureHandsOutValues() {
        Call<Row3<Optional<Integer>, Optional<String>, Optional<BigDecimal>>> sums = Routine.of("sums")
                .call(
                        outs -> new Row3<>(outs.next(INTEGER), outs.next(TEXT), outs.next(decimal(8, 2))),
                        in(val(2)),
                        out(INTEGER),
                        inOut(val("it's"), TEXT),
                        out(decimal(8, 2)));
        call(sums)
                .shows(Section.STATEMENTS, "CALL")
                .is("call sums(?, null, ?, null)")
                .binds(2, "it's")
                .onMySqlFamily("call sums(?, @ashlar_2, @ashlar_3, @ashlar_4)")
                .bindsOn(MARIADB, 2)
                .bindsOn(MYSQL, 2)
                .unsupportedOn(SQLITE, NO_PROCEDURES)
                .onEachDatabase((database, tx) -> {
                    String body = "begin b := a + 1; c := c || '!'; d := 12.5; end";
                    Database db = database == POSTGRESQL
                            ? with(
                                    database,
                                    "create procedure sums(a int, out b int, inout c text, out d numeric) language plpgsql as $$ "
                                            + body + " $$")
                            : with(
                                    database,
                                    "create procedure sums(a int, out b int, inout c varchar(20), out d decimal(8, 2))"
                                            + " begin select 'rows', 'that nobody reads'; set b = a + 1; set c = concat(c, '!'); set d = 12.5;"
                                            + " end");
                    var row = db.call(sums);
                    assertThat(row.v1()).hasValue(3);
                    assertThat(row.v2()).hasValue("it's!");
                    assertThat(row.v3().orElseThrow()).isEqualByComparingTo("12.5");
                    db.useTransaction(one -> assertThat(one.call(sums).v1()).hasValue(3));
                });
    }

    @Test
    void mySqlsVariablesAreSetAndRead() {
        var call = Routine.of("p").call(outs -> "x", in(val(1)), inOut(val("a"), TEXT), out(DATE));
        for (TestDatabase database : List.of(MARIADB, MYSQL)) {
            var dialect = Expectation.dialect(database);
            assertThat(call.before(dialect)).singleElement().satisfies(sql -> {
                assertThat(sql.sql()).isEqualTo("set @ashlar_2 = ?");
                assertThat(sql.binds()).containsExactly("a");
            });
            assertThat(call.behind(dialect))
                    .singleElement()
                    .satisfies(sql -> assertThat(sql.sql()).isEqualTo("select @ashlar_2, cast(@ashlar_3 as date)"));
        }
        assertThat(call.before(Expectation.dialect(POSTGRESQL))).isEmpty();
        assertThat(call.behind(Expectation.dialect(POSTGRESQL))).isEmpty();
    }

    @Test
    void datesAndTimesAreHandedOut() {
        LocalDate date = LocalDate.of(2026, 2, 28);
        LocalTime time = LocalTime.of(1, 2, 3);
        LocalDateTime timestamp = LocalDateTime.of(2026, 2, 28, 1, 2, 3, 4000);
        var times = Routine.of("times")
                .call(
                        outs -> new Row3<>(outs.next(DATE), outs.next(TIME), outs.next(TIMESTAMP)),
                        inOut(val(date), DATE),
                        inOut(val(time), TIME),
                        inOut(val(timestamp), TIMESTAMP));
        for (TestDatabase database : TestDatabase.enabled()) {
            if (database != SQLITE) {
                Database db = database == POSTGRESQL
                        ? with(
                                database,
                                "create procedure times(inout a date, inout b time, inout c timestamp) language plpgsql as 'begin end'")
                        : with(
                                database,
                                "create procedure times(inout a date, inout b time(6), inout c datetime(6)) begin end");
                assertThat(db.call(times))
                        .as("%s", database)
                        .isEqualTo(new Row3<>(Optional.of(date), Optional.of(time), Optional.of(timestamp)));
            }
        }
    }

    @Test
    void aProcedureThatHandsOutNothing() {
        Call<@Nullable Void> run = Routine.of("run it").call(in(val(1)));
        call(run)
                .is("call \"run it\"(?)")
                .onMySqlFamily("call `run it`(?)")
                .binds(1)
                .unsupportedOn(SQLITE, NO_PROCEDURES)
                .onEachDatabase((database, tx) -> {
                    Database db = database == POSTGRESQL
                            ? with(
                                    database,
                                    "create procedure \"run it\"(a int) language plpgsql as $$ begin raise exception 'no %', a; end $$")
                            : with(
                                    database,
                                    "create procedure `run it`(a int) signal sqlstate '45000' set message_text = 'no 1'");
                    assertThatThrownBy(() -> db.call(run))
                            .isInstanceOf(DatabaseException.class)
                            .hasMessageContaining("no 1")
                            .hasMessageContaining("Statement: call ");
                });
        assertThatThrownBy(() -> Routine.of("run").call(in(FILM.filmId)).render(Expectation.dialect(POSTGRESQL)))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "film.film_id is used in CALL, but film isn't in FROM (which is empty); join it, or take the"
                                + " column of a table that is");
    }

    @Test
    void aFunctionThatMakesNothing() {
        call(Routine.of("run").callFunction(in(val(1))))
                .is("select run(?)")
                .binds(1)
                .unsupportedOn(SQLITE, NO_PROCEDURES)
                .onEachDatabase((database, tx) -> {
                    if (database == POSTGRESQL) {
                        Database db = with(
                                database,
                                "create table log (id int)",
                                "create function run(a int) returns void language sql as 'insert into log values (a)'");
                        assertThat(db.call(Routine.of("run").callFunction(in(val(1)))))
                                .isNull();
                        assertThat(db.list(rawQuery("select id from log", FILM.filmId)))
                                .containsExactly(1);
                    }
                });
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.aggregate;
import static org.ashlarsql.dsl.Sql.coerce;
import static org.ashlarsql.dsl.Sql.function;
import static org.ashlarsql.dsl.Sql.infix;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.prefix;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.tryCast;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dialect.PostgreSql;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.render.Version;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What Ashlar doesn't know itself: functions, operators, collations and casts of the database. */
class ExtensionTest {

    @Test
    void anyFunctionByItsName() {
        query(select(function("UPPER", TEXT, FILM.title).notNull(), function("nullif", INTEGER, FILM.filmId, val(2)))
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select UPPER(film.title), nullif(film.film_id, ?) from film where film.film_id between ? and ?"
                        + " order by film.film_id")
                .binds(2, 2, 3)
                .shows(Section.EXPRESSIONS, "any function by its name")
                .returns(new Row2<>("BRAZIL", Optional.empty()), new Row2<>("RAN", Optional.of(3)));
    }

    /** What can't be said to other databases, since they have no such name. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <R> void on(TestDatabase database, Database live, Query<R> query, String sql, R... rows) {
        assertThat(query.render(Expectation.dialect(database)).sql())
                .as("SQL on %s", database)
                .isEqualTo(sql);
        assertThat(live.list(query)).as("rows on %s", database).containsExactly(rows);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <R> void on(TestDatabase database, Query<R> query, String sql, R... rows) {
        if (TestDatabase.enabled().contains(database)) {
            on(database, SampleDatabases.on(database), query, sql, rows);
        }
    }

    @Test
    void functionsThatTheUserMade() {
        var inSchema = select(function("extras.double_of", INTEGER, val(21)));
        for (TestDatabase database : TestDatabase.enabled()) {
            if (database == SQLITE) {
                continue;
            }
            Database made = SampleDatabases.create(database);
            String name = database == POSTGRESQL ? "extras.double_of" : "double_of";
            String schema = made.jdbi().withHandle(handle -> {
                if (database == POSTGRESQL) {
                    handle.execute("create schema extras");
                }
                String signature = "create function " + name + "(n integer) returns integer ";
                handle.execute(signature
                        + (database == POSTGRESQL ? "language sql as 'select n * 2'" : "deterministic return n * 2"));
                return database == POSTGRESQL
                        ? "extras"
                        : handle.createQuery("select database()")
                                .mapTo(String.class)
                                .one();
            });
            on(
                    database,
                    made,
                    select(function(schema + ".double_of", INTEGER, val(21))),
                    "select " + schema + ".double_of(?)",
                    Optional.of(42));
        }
        assertThatThrownBy(() -> inSchema.render(Dialects.sqlite()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "SQLite 3.54.1 does not support a schema in front of a function's name; leave the schema out");
    }

    @Test
    void anyAggregateByItsName() {
        query(select(
                                aggregate("MAX", INTEGER, FILM.length),
                                aggregate("max", INTEGER, FILM.length).filter(FILM.filmId.le(2)))
                        .from(FILM))
                .is("select MAX(film.length), max(film.length) filter (where film.film_id <= ?) from film")
                .onMySqlFamily(
                        "select MAX(film.length), max(case when film.film_id <= ? then film.length end) from film")
                .binds(2)
                .shows(Section.EXPRESSIONS, "any aggregate by its name")
                .returns(new Row2<>(Optional.of(162), Optional.of(132)));
    }

    @Test
    void anAggregateThatIsCalledWithTooFewArguments() {
        assertThatThrownBy(() -> aggregate("string_agg", TEXT, FILM.title))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("aggregate(\"string_agg\", ...) got 1 argument, but the function wants 2; use the method of"
                        + " that name, as percentileCont(...) or stringAgg(...)");
        assertThatThrownBy(() -> aggregate("percentile_cont", INTEGER, FILM.length))
                .hasMessageContaining("wants WITHIN GROUP; use the method of that name");
    }

    @Test
    void aggregatesThatTheUserMade() {
        var products = select(aggregate("product", INTEGER, FILM.filmId)).from(FILM);
        for (TestDatabase database : TestDatabase.enabled()) {
            if (database != POSTGRESQL && database != MARIADB) {
                continue;
            }
            Database made = SampleDatabases.create(database);
            made.jdbi()
                    .useHandle(handle -> handle.execute(
                            database == POSTGRESQL
                                    ? "create aggregate product(integer) (sfunc = int4mul, stype = integer, initcond = 1)"
                                    : "create aggregate function product(n integer) returns integer begin"
                                            + " declare result integer default 1;"
                                            + " declare continue handler for not found return result;"
                                            + " loop fetch group next row; set result = result * n; end loop; end"));
            on(database, made, products, "select product(film.film_id) from film", Optional.of(120));
        }
        var some = select(aggregate("extras.product", INTEGER, FILM.filmId).filter(FILM.filmId.le(3)))
                .from(FILM);
        assertThat(some.render(Dialects.postgreSql()).sql())
                .isEqualTo("select extras.product(film.film_id) filter (where film.film_id <= ?) from film");
        assertThatThrownBy(() -> some.render(Dialects.mariaDb()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("does not support FILTER on extras.product(film.film_id)");
        assertThatThrownBy(() -> some.render(Dialects.sqlite()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("a schema in front of a function's name");
        for (String name : new String[] {"", "a b", "a.b.c", "a(", "\"a\"", "a;", "1a"}) {
            assertThatThrownBy(() -> aggregate(name, INTEGER, FILM.filmId))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("isn't a function's name; write a word, \"my_agg\"");
        }
    }

    @Test
    void namesOfFunctions() {
        assertThat(select(function("\"My Func\"", TEXT))
                        .render(Dialects.postgreSql())
                        .sql())
                .isEqualTo("select \"My Func\"()");
        assertThat(select(function("app.\"a\"\"b\"", TEXT))
                        .render(Dialects.mySql())
                        .sql())
                .isEqualTo("select app.`a\"b`()");
        for (String name : new String[] {
            "", "a b", "f(", "f;", "f--", "1f", ".f", "f.", "a..b", "\"\"", "\"f", "f\"", "f/*", "a`b", "f\n", "é"
        }) {
            assertThatThrownBy(() -> function(name, TEXT))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("isn't a function's name; write it as SQL does, \"my_func\"");
        }
    }

    @Test
    void anyOperatorByItsSigns() {
        query(select(infix(val(7), "%", val(4), INTEGER), infix(val(2), "*", val(3).plus(4), INTEGER)))
                .is("select ? % ?, ? * (? + ?)")
                .binds(7, 4, 2, 3, 4)
                .shows(Section.EXPRESSIONS, "any operator by its signs")
                .returns(new Row2<>(Optional.of(3), Optional.of(14)));
        query(select(
                        infix(val(1), "+", val(2), INTEGER).notNull().times(3),
                        prefix("-", literal(-5), INTEGER),
                        prefix("+", val(1), INTEGER).notNull().negated()))
                .is("select (? + ?) * ?, - (-5), -(+ ?)")
                .binds(1, 2, 3, 1)
                .returns(new Row3<>(9, Optional.of(5), -1));
    }

    @Test
    void operatorsOfWordsAsConditions() {
        filmsWhere(infix(FILM.title, "not like", val("A%"), BOOLEAN)
                        .asCondition()
                        .and(FILM.filmId.lt(4)))
                .is("(film.title not like ?) and film.film_id < ?")
                .binds("A%", 4)
                .returns(2, 3);
        on(
                POSTGRESQL,
                select(FILM.filmId)
                        .from(FILM)
                        .where(infix(FILM.title, "similar to", val("%(e|a)n"), BOOLEAN)
                                .asCondition())
                        .orderBy(FILM.filmId.asc()),
                "select film.film_id from film where film.title similar to ? order by film.film_id",
                3,
                4);
    }

    @Test
    void whatIsNoOperator() {
        for (String operator : new String[] {
            "",
            "--",
            "+--",
            "/*",
            "*/ /*",
            ";",
            "= 1 or 1 =",
            "x'",
            "(",
            "=)",
            "a;b",
            "=\"",
            "like  x",
            " =",
            "é",
            "`",
            "\n"
        }) {
            assertThatThrownBy(() -> infix(FILM.filmId, operator, val(1), BOOLEAN))
                    .as(operator)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("isn't an operator; write one of signs, such as \"@@\", or of words");
        }
    }

    @Test
    void signsThatAreMoreThanAnOperator() {
        var xor = select(infix(val(6), "#", val(3), INTEGER));
        on(POSTGRESQL, xor, "select ? # ?", Optional.of(5));
        assertThatThrownBy(() -> xor.render(Dialects.mySql()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessage("MySQL 8.0.33 does not support the operator #; # starts a comment there; call a function");
        assertThatThrownBy(() -> xor.render(Dialects.mariaDb())).isInstanceOf(UnsupportedFeatureException.class);
        assertThat(select(infix(val(6), "?|", val(3), BOOLEAN))
                        .render(Dialects.postgreSql())
                        .sql())
                .isEqualTo("select ? ??| ?");
    }

    @Test
    void anotherTypeWithoutSql() {
        query(select(coerce(FILM.rating, TEXT).notNull().concat("!")).from(FILM).where(FILM.filmId.eq(1)))
                .is("select film.rating || ? from film where film.film_id = ?")
                .onMySqlFamily("select concat(film.rating, ?) from film where film.film_id = ?")
                .binds("!", 1)
                .shows(Section.EXPRESSIONS, "type by declaration")
                .returns("PG!");
    }

    @Test
    void collations() {
        var feature = new Features.Feature(Section.EXPRESSIONS, "COLLATE");
        Features.OF_THIS_RUN.announce(feature);
        String sql =
                "select film.title from film where film.title collate %1$s < ? order by film.title collate %1$s desc";
        on(POSTGRESQL, beforeAlm("C"), sql.formatted("\"C\""), "Alien", "100% Wolf");
        on(SQLITE, beforeAlm("nocase"), sql.formatted("nocase"), "Alien", "100% Wolf");
        on(MARIADB, beforeAlm("utf8mb4_bin"), sql.formatted("utf8mb4_bin"), "Alien", "100% Wolf");
        on(MYSQL, beforeAlm("utf8mb4_0900_as_cs"), sql.formatted("utf8mb4_0900_as_cs"), "Alien", "100% Wolf");
        Features.OF_THIS_RUN.show(
                feature,
                Arrays.stream(TestDatabase.values())
                        .collect(Collectors.toMap(database -> database, database -> Support.NATIVE)));
        var ofSchema = select(FILM.title.concat("!").collate("pg_catalog", "C"))
                .from(FILM)
                .where(FILM.filmId.eq(1));
        on(
                POSTGRESQL,
                ofSchema,
                "select (film.title || ?) collate pg_catalog.\"C\" from film where film.film_id = ?",
                "Amelie!");
        assertThatThrownBy(() -> ofSchema.render(Dialects.mySql()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("a schema in front of a collation's name; leave the schema out");
    }

    private static Select<String> beforeAlm(String collation) {
        return select(FILM.title)
                .from(FILM)
                .where(FILM.title.collate(collation).lt("Alm"))
                .orderBy(FILM.title.collate(collation).desc());
    }

    /** A collation makes texts the same that differ in case, or differ that are the same. */
    @Test
    void whatACollationDecides() {
        var same = select(val("a").collate("nocase").eq("A").asExpr());
        on(SQLITE, same, "select ? collate nocase = ?", Optional.of(true));
        var different = select(val("a").collate("utf8mb4_bin").eq("A").asExpr());
        on(MYSQL, different, "select ? collate utf8mb4_bin = ?", Optional.of(false));
        on(MARIADB, different, "select ? collate utf8mb4_bin = ?", Optional.of(false));
    }

    @Test
    void textsThatMayNotBeOfAType() {
        query(select(tryCast(val("12"), INTEGER), tryCast(val("twelve"), INTEGER), tryCast(nullOf(TEXT), INTEGER)))
                .is("select " + tried("integer") + ", " + tried("integer") + ", " + tried("integer"))
                .unsupportedOn(
                        SQLITE, "TRY_CAST; test the text first: caseWhen(condition).then(cast(text, TYPE)).end()")
                .unsupportedOn(MARIADB, "TRY_CAST; test the text first")
                .unsupportedOn(MYSQL, "TRY_CAST; test the text first")
                .binds("12", "twelve", null)
                .shows(Section.EXPRESSIONS, "TRY_CAST")
                .emulatedOn(POSTGRESQL)
                .returns(new Row3<>(Optional.of(12), Optional.empty(), Optional.empty()));
        query(select(tryCast(FILM.title, Rating.TYPE), tryCast(val("2026-02-30"), DATE), tryCast(val("1e2"), DECIMAL))
                        .from(FILM)
                        .where(FILM.filmId.eq(1)))
                .is("select "
                        + tried("\"rating\"").replace("?", "film.title")
                        + ", " + tried("date") + ", " + tried("numeric") + " from film where film.film_id = ?")
                .unsupportedOn(SQLITE, "TRY_CAST")
                .unsupportedOn(MARIADB, "TRY_CAST")
                .unsupportedOn(MYSQL, "TRY_CAST")
                .binds("2026-02-30", "1e2", 1)
                .returns(new Row3<>(
                        Optional.<Rating>empty(), Optional.<LocalDate>empty(), Optional.of(new BigDecimal("100"))));
        assertThatThrownBy(() -> select(tryCast(val("1"), INTEGER)).render(new PostgreSql(new Version(15, 4, 0))))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("PostgreSQL 15.4 does not support TRY_CAST");
    }

    private static String tried(String type) {
        return "(select cast(v as " + type + ") from (select ? offset 0) as tried(v) where pg_input_is_valid(v, '"
                + type + "'))";
    }
}

package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ashlarsql.codegen.adjust.Omissions;
import org.ashlarsql.codegen.adjust.Usable;
import org.ashlarsql.codegen.emit.Emitter;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.codegen.naming.NamedSchema;
import org.ashlarsql.codegen.naming.Naming;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.SchemaReader;
import org.ashlarsql.inspect.SchemaSelection;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class of a schema's functions, aggregates and procedures: compiled with every warning an error, used and run. */
class RoutinesTest {

    private static final List<String> POSTGRESQL = List.of(
            "create type mood as enum ('good', 'bad')",
            "create type address as (street text, no int)",
            "create table film (film_id int primary key, title text not null, mood mood)",
            "insert into film values (1, 'Alien', 'bad'), (2, 'Amelie', 'good'), (3, 'Brazil', null)",
            "create function in_stock(p_film_id int) returns boolean language sql as 'select p_film_id < 3'",
            "comment on function in_stock is 'Whether it''s there */ {@link x}'",
            "create function price(film_id int, currency text default 'EUR', at date default '2026-01-01') returns numeric"
                    + " language sql as 'select round(film_id + length(currency) + extract(day from at) / 10, 1)'",
            "create function area(int, int) returns int language sql as 'select $1 * $2'",
            "create function area(bigint, bigint) returns bigint language sql as 'select -$1 * $2'",
            "create function area(text) returns bigint language sql as 'select 7'",
            "create function feel(m mood, variadic others mood[]) returns mood language sql as 'select others[2]'",
            "create function move(a address) returns address[] language sql as 'select array[a, a]'",
            "create function films_like(pattern text) returns table (id int, title text) language sql"
                    + " as 'select film_id, title from film where title like pattern'",
            "create function copies(film_id int) returns setof int language sql as 'select generate_series(1, film_id)'",
            "create function add_up(a numeric, b int) returns numeric language sql as 'select coalesce(a, 0) + b'",
            "create aggregate total(int) (sfunc = add_up, stype = numeric)",
            "create aggregate all_of(int) (sfunc = array_append, stype = int[])",
            "create procedure sums(a int, inout b int, inout c text) language plpgsql as"
                    + " $$ begin b := a + 1; c := c || '!'; end $$",
            "create procedure done(outs int) language plpgsql as 'begin end'",
            "create procedure rename(id int, outs text default 'new') language sql as"
                    + " 'update film set title = outs where film_id = id'",
            "create function nothing() returns void language sql as 'select 1'",
            "create function \"toString\"() returns int language sql as 'select 1'",
            "create function \"class\"(\"class\" int, \"Class\" int, \"new\" int) returns int language sql as 'select 1'");

    @TempDir
    Path folder;

    @Test
    void thoseOfPostgreSqlAreCalled() throws Exception {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
        TestSchema schema = TestDatabase.POSTGRESQL.newDatabase();
        execute(schema, POSTGRESQL);
        try (URLClassLoader loader = compiled(schema, """
                package com.acme.db;
                import static com.acme.db.Film.FILM;
                import static com.acme.db.Routines.*;
                import static org.ashlarsql.dsl.Sql.*;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;
                import org.ashlarsql.dsl.Call;
                import org.ashlarsql.dsl.Query;
                import org.ashlarsql.schema.ForeignKey;
                import org.jspecify.annotations.Nullable;

                final class Use {
                    static Query<?> functionInWhereAndOrderBy() {
                        return select(FILM.title).from(FILM).where(inStock(FILM.filmId).isTrue())
                                .orderBy(price(FILM.filmId).desc());
                    }
                    static Query<?> defaults() {
                        return select(price(1), price(1, "X"), price(1, "X", LocalDate.of(2026, 1, 9)).plus(val(1)));
                    }
                    static Query<?> overloads() {
                        return select(areaIntegerInteger(2, 3), areaBigintBigint(2, 3), area("x"));
                    }
                    static Query<?> ownTypes() {
                        return select(feel(Mood.GOOD, List.of(Mood.GOOD, Mood.BAD)),
                                move(new Address(Optional.of("a"), Optional.of(1))));
                    }
                    static Query<?> rows() {
                        var like = filmsLike("A%").as("l");
                        return select(like).from(like).where(like.id.gt(1));
                    }
                    static Query<?> lateral() {
                        var copy = copies(FILM.filmId);
                        return select(FILM.filmId, copy.copies).from(FILM).crossJoin(copy).where(FILM.filmId.lt(3))
                                .orderBy(FILM.filmId.asc(), copy.copies.desc());
                    }
                    static Query<?> outer() {
                        var copy = copies(FILM.filmId).as("c").outer();
                        return select(FILM.filmId, copy.copies).from(FILM)
                                .leftJoin(copy, copy.copies.gt(2)).orderBy(FILM.filmId.asc());
                    }
                    static Query<?> aggregates() {
                        return select(total(FILM.filmId), total(FILM.filmId).filter(FILM.filmId.gt(1)), allOf(FILM.filmId))
                                .from(FILM);
                    }
                    static Query<?> window() {
                        return select(total(FILM.filmId).over(orderBy(FILM.filmId.asc()))).from(FILM);
                    }
                    static Call<?> procedure() { return sums(1, 5, "it's"); }
                    static Call<SumsOut> typed() { return sums(1, 5, "x"); }
                    static String component(SumsOut out) { return out.c().orElse("") + out.b().orElse(0); }
                    static Call<@Nullable Void> byDefault() { return rename(3); }
                    static Call<@Nullable Void> named() { return rename(3, "Brasil"); }
                    static Call<?> function() { return nothing(); }
                }
                """)) {
            var use = new Use(loader, Database.of(schema.dataSource()));
            assertThat(use.list("functionInWhereAndOrderBy")).isEqualTo(List.of("Amelie", "Alien"));
            assertThat(use.list("defaults").toString())
                    .isEqualTo("[Row3[v1=Optional[4.1], v2=Optional[2.1]," + " v3=Optional[3.9]]]");
            assertThat(use.list("overloads").toString())
                    .isEqualTo("[Row3[v1=Optional[6], v2=Optional[-6], v3=Optional[7]]]");
            assertThat(use.list("ownTypes").toString())
                    .isEqualTo("[Row2[v1=Optional[BAD], v2=Optional[[Address[street=Optional[a], no=Optional[1]],"
                            + " Address[street=Optional[a], no=Optional[1]]]]]]");
            assertThat(use.list("rows").toString()).isEqualTo("[FilmsLikeRow[id=Optional[2], title=Optional[Amelie]]]");
            assertThat(use.list("lateral").toString())
                    .isEqualTo("[Row2[v1=1, v2=Optional[1]], Row2[v1=2, v2=Optional[2]], Row2[v1=2, v2=Optional[1]]]");
            assertThat(use.list("outer").toString())
                    .isEqualTo(
                            "[Row2[v1=1, v2=Optional.empty], Row2[v1=2, v2=Optional.empty], Row2[v1=3, v2=Optional[3]]]");
            assertThat(use.list("aggregates").toString())
                    .isEqualTo("[Row3[v1=Optional[6], v2=Optional[5], v3=Optional[[1, 2, 3]]]]");
            assertThat(use.list("window").toString()).isEqualTo("[Optional[1], Optional[3], Optional[6]]");
            assertThat(use.call("procedure")).hasToString("SumsOut[b=Optional[2], c=Optional[it's!]]");
            assertThat(use.call("byDefault")).isNull();
            assertThat(use.title()).isEqualTo("new");
            assertThat(use.call("named")).isNull();
            assertThat(use.title()).isEqualTo("Brasil");
            assertThat(use.call("function")).isNull();
        }
    }

    @EachDatabase
    void thoseOfMySqlAndMariaDbAreCalled(TestDatabase database) throws Exception {
        assumeThat(List.of(TestDatabase.MYSQL, TestDatabase.MARIADB)).contains(database);
        TestSchema schema = database.newDatabase();
        execute(
                schema,
                List.of(
                        "create table film (film_id int primary key, title varchar(20) not null)",
                        "insert into film values (1, 'Alien'), (2, 'Amelie')",
                        "create function in_stock(film_id int) returns boolean deterministic comment 'a */ \\\\u002a b'"
                                + " return film_id < 2",
                        "create procedure sums(in a int, out b decimal(8, 2), inout c varchar(20), out f float, out g double,"
                                + " out t tinyint(1), out d datetime(6), out n date, out x blob, out y bigint unsigned)"
                                + " begin select title from film; set b = a / 4, c = concat(c, '!'), f = 1.5, g = 2.5,"
                                + " t = true, d = '2026-01-02 03:04:05.678', x = 'ab', y = 18446744073709551615; end",
                        "create procedure rename_it(id int, name varchar(20))"
                                + " update film set title = name where film_id = id"));
        try (URLClassLoader loader = compiled(schema, """
                package com.acme.db;
                import static com.acme.db.Film.FILM;
                import static com.acme.db.Routines.*;
                import static org.ashlarsql.dsl.Sql.*;
                import org.ashlarsql.dsl.Call;
                import org.ashlarsql.dsl.Query;

                final class Use {
                    static Query<?> function() {
                        return select(FILM.title).from(FILM).where(inStock(FILM.filmId).isTrue());
                    }
                    static Call<?> procedure() { return sums(1, "it's"); }
                    static Call<?> nothing() { return renameIt(1, "new"); }
                }
                """)) {
            var use = new Use(loader, Database.of(schema.dataSource()));
            assertThat(use.list("function")).isEqualTo(List.of("Alien"));
            assertThat(use.call("procedure").toString().replaceAll("\\[B@\\w+", "bytes"))
                    .isEqualTo("SumsOut[b=Optional[0.25], c=Optional[it's!], f=Optional[1.5], g=Optional[2.5],"
                            + " t=Optional[true], d=Optional[2026-01-02T03:04:05.678], n=Optional.empty, x=Optional[bytes],"
                            + " y=Optional[18446744073709551615]]");
            assertThat(use.call("nothing")).isNull();
        }
    }

    private static void execute(TestSchema schema, List<String> statements) throws Exception {
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<SourceFile> sources(SchemaModel model) {
        List<NamedSchema> named = Naming.of(List.of(model), "com.acme.db", List.of(), Style.standard());
        return Emitter.emit(named.get(0), named, Style.standard());
    }

    private URLClassLoader compiled(TestSchema schema, String use) throws Exception {
        try (Connection connection = schema.dataSource().getConnection()) {
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            List<SourceFile> files = new ArrayList<>(sources(model));
            files.add(new SourceFile("Use.java", use));
            return Compiled.of(files, folder).loader();
        }
    }

    private List<String> mistakes(SchemaModel model, String expression) {
        List<SourceFile> files = new ArrayList<>(sources(model));
        files.add(new SourceFile(
                "Wrong.java",
                "package com.acme.db; import static com.acme.db.Routines.*; class Wrong { Object o(SumsOut out) { return "
                        + expression + "; } }"));
        return Compiled.mistakes(files, folder);
    }

    @Test
    void whatIsWrongDoesNotCompile() throws Exception {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.POSTGRESQL);
        TestSchema schema = TestDatabase.POSTGRESQL.newDatabase();
        execute(schema, POSTGRESQL);
        try (Connection connection = schema.dataSource().getConnection()) {
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            var omitted = new Omissions(Set.of(Omission.ROUTINES, Omission.COMMENTS));
            assertThat(omitted.apply(List.of(model)).get(0).routines()).isEmpty();
            assertThat(mistakes(model, "inStock(Film.FILM.filmId)")).isEmpty();
            assertThat(mistakes(model, "inStock(Film.FILM.title)"))
                    .singleElement()
                    .asString()
                    .contains("no suitable method found for inStock(", "NumExpr<java.lang.Integer,?>");
            assertThat(mistakes(model, "inStock(1).plus(2)"))
                    .singleElement()
                    .asString()
                    .contains("cannot find symbol");
            assertThat(mistakes(model, "out.b().get() + 1")).isEmpty();
            assertThat(mistakes(model, "out.c().get() * 2"))
                    .singleElement()
                    .asString()
                    .contains("bad operand types");
            assertThat(mistakes(model, "out.a()")).singleElement().asString().contains("cannot find symbol");
        }
    }

    /** Calls what a class beside the generated ones makes. */
    private record Use(ClassLoader loader, Database db) {

        private Object made(String name) throws Exception {
            var method = loader.loadClass("com.acme.db.Use").getDeclaredMethod(name);
            method.setAccessible(true);
            return method.invoke(null);
        }

        List<?> list(String name) throws Exception {
            return db.list((Query<?>) made(name));
        }

        @Nullable
        Object call(String name) throws Exception {
            return db.call((Call<?>) made(name));
        }

        String title() {
            return db.one(rawQuery("select title from film where film_id = 3", result(TEXT)));
        }
    }

    @Test
    void whatNoMethodCanCallIsLeftOut() throws Exception {
        assumeThat(TestDatabase.enabled()).contains(TestDatabase.MARIADB);
        TestSchema schema = TestDatabase.MARIADB.newDatabase();
        String parameters =
                IntStream.range(0, 300).mapToObj(i -> "p" + i + " int").collect(Collectors.joining(", "));
        execute(schema, List.of("create table t (id int)", "create procedure wide(" + parameters + ") begin end"));
        try (Connection connection = schema.dataSource().getConnection()) {
            SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
            List<String> warnings = new ArrayList<>();
            assertThat(Usable.withoutEmpty(List.of(model), warnings))
                    .singleElement()
                    .satisfies(usable -> assertThat(usable.routines()).isEmpty());
            assertThat(warnings)
                    .containsExactly(
                            "The routine wide has 300 parameters, more than the 120 that fit in a method: it's left"
                                    + " out. Name it in <excludes> to leave it out without a warning.");
        }
    }
}

package org.ashlarsql.codegen;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.ashlarsql.codegen.NamingRule.Kind;
import org.ashlarsql.codegen.emit.SourceFile;
import org.ashlarsql.drift.Drift;
import org.ashlarsql.drift.SchemaCheck;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.schema.FunctionRows;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.junit.jupiter.api.io.TempDir;

/** How generated classes look where the settings say so. */
class StyleTest {

    @TempDir
    Path folder;

    private Settings settings(TestSchema schema, Style style) {
        Origin origin = Origin.at(new DatabaseAddress(schema.url(), schema.user(), schema.password()));
        return Settings.of(origin, "com.acme.db", folder.resolve("sources")).withStyle(style);
    }

    private static TestSchema shop(TestDatabase database, String... more) throws Exception {
        TestSchema schema = database.newDatabase();
        try (Connection connection = schema.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table tbl_language (la_id int primary key)");
            statement.execute("create table tbl_film (fi_id int not null, fi_length int, fi_poster "
                    + (database == TestDatabase.POSTGRESQL ? "bytea" : "blob")
                    + ", fi_rating varchar(9) not null, fi_language_id int,"
                    + " constraint film_key primary key (fi_id),"
                    + " constraint film_length_unique unique (fi_length),"
                    + " constraint film_in_language foreign key (fi_language_id) references tbl_language (la_id),"
                    + " constraint film_rating_check check (fi_rating in ('G', 'R')))");
            statement.execute("create view old_films as select fi_id from tbl_film");
            for (String one : more) {
                statement.execute(one);
            }
        }
        return schema;
    }

    private static NamingRule rule(Kind of, String pattern, String to) {
        return new NamingRule(of, Pattern.compile(pattern), to);
    }

    private List<SourceFile> generated(Settings settings) {
        return FilmRental.sources(Generation.run(settings).folder());
    }

    @EachDatabase
    void namesFollowRules(TestDatabase database) throws Exception {
        Style style = Style.standard()
                .withNaming(
                        rule(Kind.TABLE, "tbl_(.*)", "$1"),
                        rule(Kind.COLUMN, "[a-z]{2}_(.*)", "$1"),
                        rule(Kind.TYPE, "tbl_(.*)_.._rating", "$1_mpaa"),
                        rule(Kind.TYPE, "fi_(.*)", "mpaa"),
                        rule(Kind.LABEL, "(.)", "rated_$1"));
        List<SourceFile> sources = generated(settings(shop(database), style));
        assertThat(Models.text(sources, "Film.java")).contains("fi_length", "length = optionalNum(\"fi_length\"");
        assertThat(Models.text(sources, "Mpaa.java")).contains("RATED_G(\"G\")");
        assertThat(Models.text(sources, "Keys.java"))
                .contains("FILM_PKEY", "FILM_LENGTH_KEY", "FILM_LANGUAGE_ID_FKEY")
                .doesNotContain("TBL");
        Compiled.of(sources, Files.createDirectories(folder.resolve("classes")));
    }

    @EachDatabase
    void routinesFollowRulesAndGivenNames(TestDatabase database) throws Exception {
        assumeTrue(database != TestDatabase.SQLITE);
        String one = database == TestDatabase.POSTGRESQL
                ? "create function fn_twice(p_number int) returns int language sql as 'select 2 * p_number'"
                : "create function fn_twice(p_number int) returns int deterministic return 2 * p_number";
        TestSchema shop = shop(database, one, one.replace("fn_twice", "fn_again"));
        Style style =
                Style.standard().withNaming(rule(Kind.ROUTINE, "fn_(.*)", "$1"), rule(Kind.COLUMN, "p_(.*)", "$1"));
        List<SourceFile> sources = generated(settings(shop, style)
                .withAdjustments(Adjustments.none().withNames(new GivenName("fn_again", "doubled"))));
        assertThat(Models.text(sources, "Routines.java"))
                .contains(" twice(int number)", " doubled(int number)")
                .doesNotContain("fnTwice", "again(");
        Compiled.of(sources, Files.createDirectories(folder.resolve("classes")));
    }

    @EachDatabase
    void rulesThatAreNoneSayWhy(TestDatabase database) throws Exception {
        TestSchema shop = shop(database);
        assertThatThrownBy(() ->
                        Generation.run(settings(shop, Style.standard().withNaming(rule(Kind.TABLE, "tbl_.*", "$1")))))
                .hasMessage("<naming>: <to>$1</to> doesn't fit the pattern tbl_.*: No group 1. $1 stands for its first"
                        + " group, \\$ for a dollar.");
        assertThatThrownBy(() -> Generation.run(
                        settings(shop, Style.standard().withNaming(rule(Kind.TABLE, "tbl_(.*)|.*", "$1")))))
                .hasMessage(
                        "<naming>: the pattern tbl_(.*)|.* leaves nothing of the name \"old_films\": correct its <to>.");
    }

    @EachDatabase
    void keysAreCalledAfterTheirConstraints(TestDatabase database) throws Exception {
        Style style = Style.standard().withKeyNames(KeyNames.CONSTRAINTS).withNaming(rule(Kind.KEY, "film_(.*)", "$1"));
        Settings named = settings(shop(database), style)
                .withAdjustments(Adjustments.none().withNames(new GivenName("tbl_film.film_in_language", "SPOKEN")));
        String keys = Models.text(generated(named), "Keys.java");
        assertThat(keys).contains("SPOKEN").contains(" LENGTH_UNIQUE").contains("TBL_LANGUAGE_PKEY");
        assertThat(keys)
                .contains(
                        database == TestDatabase.SQLITE || database == TestDatabase.POSTGRESQL
                                ? "UniqueKey<TblFilm> KEY "
                                : "TBL_FILM_PKEY");
    }

    @EachDatabase
    void rowsMayHaveNulls(TestDatabase database) throws Exception {
        TestSchema shop = shop(
                database,
                "insert into tbl_film (fi_id, fi_rating) values (1, 'G')",
                "insert into tbl_film (fi_id, fi_rating, fi_length) values (2, 'R', 90)");
        List<SourceFile> sources = generated(settings(shop, Style.standard().withRowNulls(RowNulls.NULLABLE)));
        assertThat(Models.text(sources, "TblFilmRow.java"))
                .contains("@Nullable Integer fiLength", "byte @Nullable [] fiPoster")
                .doesNotContain("Optional");
        Database db = Database.of(shop.dataSource());
        try (var loader = Compiled.of(sources, Files.createDirectories(folder.resolve("classes")))
                .loader()) {
            var film = (Table<?, ?>)
                    loader.loadClass("com.acme.db.TblFilm").getField("TBL_FILM").get(null);
            assertThat(db.list(select(film).from(film)))
                    .extracting(Object::toString)
                    .containsExactly(
                            "TblFilmRow[fiId=1, fiLength=null, fiPoster=null, fiRating=G, fiLanguageId=null]",
                            "TblFilmRow[fiId=2, fiLength=90, fiPoster=null, fiRating=R, fiLanguageId=null]");
            copy(db, film);
        }
    }

    @EachDatabase
    void whatRoutinesYieldMayBeNullToo(TestDatabase database) throws Exception {
        assumeTrue(database != TestDatabase.SQLITE);
        boolean postgreSql = database == TestDatabase.POSTGRESQL;
        TestSchema shop = postgreSql
                ? shop(
                        database,
                        "create procedure halve(a int, inout half int) language plpgsql as 'begin half := a / 2; end'",
                        "create function pairs() returns table (one int, bytes bytea) language sql as 'select 1, null::bytea'")
                : shop(database, "create procedure halve(a int, inout half int) set half = a div 2");
        List<SourceFile> sources = generated(settings(shop, Style.standard().withRowNulls(RowNulls.NULLABLE)));
        assertThat(Models.text(sources, "Routines.java")).contains("record HalveOut(@Nullable Integer half)");
        if (postgreSql) {
            assertThat(Models.text(sources, "Routines.java"))
                    .contains("record PairsRow(@Nullable Integer one, byte @Nullable [] bytes)");
        }
        Database db = Database.of(shop.dataSource());
        try (var loader = Compiled.of(sources, Files.createDirectories(folder.resolve("classes")))
                .loader()) {
            var halve = (Call<?>) loader.loadClass("com.acme.db.Routines")
                    .getMethod("halve", int.class, int.class)
                    .invoke(null, 7, 0);
            assertThat(db.call(halve)).hasToString("HalveOut[half=3]");
            if (postgreSql) {
                var pairs = (FunctionRows<?, ?>) loader.loadClass("com.acme.db.Routines")
                        .getMethod("pairs")
                        .invoke(null);
                assertThat(db.one(select(pairs).from(pairs))).hasToString("PairsRow[one=1, bytes=null]");
            }
        }
    }

    /** Rows as they were read are written again. */
    private static <T extends Table<T, R>, R> void copy(Database db, Table<?, ?> table) {
        @SuppressWarnings("unchecked")
        T film = (T) table;
        @SuppressWarnings("unchecked")
        List<TableRow<T>> rows =
                (List<TableRow<T>>) (List<?>) db.list(select(film).from(film));
        db.execute(deleteFrom(film).everyRow());
        db.insertAll(rows);
        assertThat(db.list(select(film).from(film))).hasSize(2).isEqualTo(rows);
    }

    @EachDatabase
    void whatIsOmittedIsNotGenerated(TestDatabase database) throws Exception {
        Style style = Style.standard()
                .without(
                        Omission.VIEWS,
                        Omission.NEW_ROWS,
                        Omission.SEQUENCES,
                        Omission.FOREIGN_KEYS,
                        Omission.INDEXES,
                        Omission.CHECKS,
                        Omission.COMMENTS,
                        Omission.CHECK_ENUMS);
        TestSchema shop = shop(
                database,
                "create index by_rating on tbl_film (fi_rating)",
                database == TestDatabase.POSTGRESQL || database == TestDatabase.MARIADB
                        ? "create sequence numbers"
                        : "drop view if exists none");
        List<SourceFile> sources = generated(settings(shop, style));
        assertThat(sources)
                .extracting(SourceFile::name)
                .containsExactlyInAnyOrder(
                        "Keys.java",
                        "Tables.java",
                        "TblFilm.java",
                        "TblFilmRow.java",
                        "TblLanguage.java",
                        "TblLanguageRow.java",
                        "package-info.java");
        assertThat(Models.text(sources, "TblFilm.java"))
                .contains("fiRating = requiredText(\"fi_rating\", varchar(9))")
                .doesNotContain("by_rating", "check(");
        assertThat(Models.text(sources, "Keys.java")).doesNotContain("FKEY");
        try (var loader = Compiled.of(sources, Files.createDirectories(folder.resolve("classes")))
                .loader()) {
            var film = (Table<?, ?>)
                    loader.loadClass("com.acme.db.TblFilm").getField("TBL_FILM").get(null);
            Drift drift = SchemaCheck.of(film).drift(shop.dataSource());
            assertThat(drift.differences()).isEmpty();
            assertThat(drift.notes()).isEmpty();
        }
    }
}

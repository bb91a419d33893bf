package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.stringAgg;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.dialect.MySql;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.Film;
import org.junit.jupiter.api.Test;

/** Texts of all rows put one behind the other. */
class StringAggTest {

    private static final String MARIADB_FRONT = "set statement group_concat_max_len = 4294967295 for select ";
    private static final String MYSQL_FRONT = "select /*+ SET_VAR(group_concat_max_len = 4294967295) */ ";

    /** Each GROUP_CONCAT of a column within its CASE. */
    private static String guarded(String sql) {
        return sql.replaceAll(
                "group_concat\\((distinct |)([a-z_.]+) (.*?)separator ('.*?'|x'5cc3a9')\\)",
                "case when count($2) > 0 then group_concat($1$2 $3separator $4) end");
    }

    @Test
    void inAnOrder() {
        String mySql = "film.language_id, group_concat(film.title order by film.title desc separator '; ') from film"
                + " group by film.language_id order by film.language_id";
        query(select(FILM.languageId, stringAgg(FILM.title, "; ").orderBy(FILM.title.desc()))
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .orderBy(FILM.languageId.asc()))
                .is("select film.language_id, string_agg(film.title, ? order by film.title desc) from film"
                        + " group by film.language_id order by film.language_id")
                .on(
                        SQLITE,
                        "select film.language_id, group_concat(film.title, ? order by film.title desc) from film"
                                + " group by film.language_id order by film.language_id")
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(MYSQL, MYSQL_FRONT + guarded(mySql))
                .binds("; ")
                .bindsOn(MARIADB)
                .bindsOn(MYSQL)
                .shows(Section.AGGREGATES, "STRING_AGG")
                .returns(
                        new Row2<>(1, Optional.of("Ran; Brazil; Alien")),
                        new Row2<>(2, Optional.of("Amelie; 100% Wolf")));
    }

    @Test
    void nullsAreLeftOutAndNoRowsAreNull() {
        String mySql =
                "group_concat(film.synopsis order by film.film_id separator '') from film where film.film_id in (?, ?)";
        query(select(stringAgg(FILM.synopsis, "").orderBy(FILM.filmId.asc()))
                        .from(FILM)
                        .where(FILM.filmId.in(2, 4)))
                .is(
                        "select group_concat(film.synopsis, ? order by film.film_id) from film where film.film_id in (?, ?)")
                .on(
                        POSTGRESQL,
                        "select string_agg(film.synopsis, ? order by film.film_id) from film where film.film_id = any (?)")
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(MYSQL, MYSQL_FRONT + guarded(mySql))
                .binds("", 2, 4)
                .bindsOn(POSTGRESQL, "", List.of(2, 4))
                .bindsOn(MARIADB, 2, 4)
                .bindsOn(MYSQL, 2, 4)
                .returns(Optional.of("In space"));
        String none = "group_concat(film.synopsis separator ',') from film where film.film_id = ?";
        query(select(stringAgg(FILM.synopsis, ",")).from(FILM).where(FILM.filmId.eq(2)))
                .is("select group_concat(film.synopsis, ?) from film where film.film_id = ?")
                .on(POSTGRESQL, "select string_agg(film.synopsis, ?) from film where film.film_id = ?")
                .on(MARIADB, MARIADB_FRONT + none)
                .on(
                        MYSQL,
                        MYSQL_FRONT
                                + "case when count(film.synopsis) > 0 then group_concat(film.synopsis separator ',') end"
                                + " from film where film.film_id = ?")
                .binds(",", 2)
                .bindsOn(MARIADB, 2)
                .bindsOn(MYSQL, 2)
                .returns(Optional.empty());
    }

    @Test
    void eachTextOnce() {
        var language = LANGUAGE;
        String from = " from film join language on language.language_id = film.language_id";
        String mySql = "group_concat(distinct language.name order by language.name separator ',')" + from;
        query(select(stringAgg(language.name, ",").distinct().orderBy(language.name.asc()))
                        .from(FILM)
                        .join(language, language.languageId.eq(FILM.languageId)))
                .is("select group_concat(distinct language.name order by language.name)" + from)
                .on(POSTGRESQL, "select string_agg(distinct language.name, ? order by language.name)" + from)
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(MYSQL, MYSQL_FRONT + guarded(mySql))
                .bindsOn(POSTGRESQL, ",")
                .shows(Section.AGGREGATES, "STRING_AGG(DISTINCT x)")
                .returns(Optional.of("English,French"));
        String other = "group_concat(distinct language.name order by language.name separator ' ')" + from;
        query(select(stringAgg(language.name, " ").distinct().orderBy(language.name.asc()))
                        .from(FILM)
                        .join(language, language.languageId.eq(FILM.languageId)))
                .is("select string_agg(distinct language.name, ? order by language.name)" + from)
                .on(MARIADB, MARIADB_FRONT + other)
                .on(MYSQL, MYSQL_FRONT + guarded(other))
                .bindsOn(POSTGRESQL, " ")
                .unsupportedOn(
                        SQLITE,
                        "does not support DISTINCT in string_agg with another separator than a comma; aggregate over a"
                                + " derived table, select(...).distinct().as(\"t\")")
                .returns(Optional.of("English French"));
    }

    /** What escapes in a literal depends on a mode of MySQL's, so the separator goes by its bytes. */
    @Test
    void separatorsThatNeedQuotes() {
        String mySql = "group_concat(film.title order by film.film_id separator '''') from film where film.film_id < ?";
        query(select(stringAgg(FILM.title, "'").orderBy(FILM.filmId.asc()))
                        .from(FILM)
                        .where(FILM.filmId.lt(3)))
                .is("select string_agg(film.title, ? order by film.film_id) from film where film.film_id < ?")
                .on(SQLITE, "select group_concat(film.title, ? order by film.film_id) from film where film.film_id < ?")
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(MYSQL, MYSQL_FRONT + guarded(mySql))
                .binds("'", 3)
                .bindsOn(MARIADB, 3)
                .bindsOn(MYSQL, 3)
                .returns(Optional.of("Amelie'Brazil"));
        String bytes =
                "group_concat(film.title order by film.film_id separator x'5cc3a9') from film where film.film_id < ?";
        query(select(stringAgg(FILM.title, "\\é").orderBy(FILM.filmId.asc()))
                        .from(FILM)
                        .where(FILM.filmId.lt(3)))
                .is("select string_agg(film.title, ? order by film.film_id) from film where film.film_id < ?")
                .on(SQLITE, "select group_concat(film.title, ? order by film.film_id) from film where film.film_id < ?")
                .on(MARIADB, MARIADB_FRONT + bytes)
                .on(MYSQL, MYSQL_FRONT + guarded(bytes))
                .binds("\\é", 3)
                .bindsOn(MARIADB, 3)
                .bindsOn(MYSQL, 3)
                .returns(Optional.of("Amelie\\éBrazil"));
    }

    /** By default MySQL cuts them off at 1,024 bytes, MariaDB at a megabyte. */
    @Test
    void howeverLong() {
        String text = "0123456789".repeat(60_000);
        var rows = insertInto(ANYTHING)
                .values(new NewAnything().set(ANYTHING.aText, "a"), new NewAnything().set(ANYTHING.aText, "b"));
        Film f = FILM.as("f");
        command(rows)
                .is("insert into anything (a_text) values (?), (?)")
                .binds("a", "b")
                .changes(
                        2,
                        select(stringAgg(ANYTHING.aText.concat(text), ",").orderBy(ANYTHING.aText.asc()))
                                .from(ANYTHING),
                        Optional.of("a" + text + ",b" + text));
        String inside = "(select group_concat(film.title order by film.title separator ',') from film where"
                + " film.language_id = f.language_id) from film as f where f.film_id = ?";
        query(select(scalar(
                                stringAgg(FILM.title, ",").orderBy(FILM.title.asc()),
                                q -> q.from(FILM).where(FILM.languageId.eq(f.languageId))))
                        .from(f)
                        .where(f.filmId.eq(1)))
                .is("select (select string_agg(film.title, ? order by film.title) from film where film.language_id ="
                        + " f.language_id) from film as f where f.film_id = ?")
                .on(
                        SQLITE,
                        "select (select group_concat(film.title, ? order by film.title) from film where film.language_id ="
                                + " f.language_id) from film as f where f.film_id = ?")
                .on(MARIADB, MARIADB_FRONT + inside)
                .on(MYSQL, MYSQL_FRONT + guarded(inside))
                .binds(",", 1)
                .bindsOn(MARIADB, 1)
                .bindsOn(MYSQL, 1)
                .returns(Optional.of("100% Wolf,Amelie"));
    }

    @Test
    void filtered() {
        String mySql =
                "group_concat(case when film.length > ? then film.title end order by film.title separator ',') from film";
        query(select(stringAgg(FILM.title, ",").orderBy(FILM.title.asc()).filter(FILM.length.gt(130)))
                        .from(FILM))
                .is("select string_agg(film.title, ? order by film.title) filter (where film.length > ?) from film")
                .on(
                        SQLITE,
                        "select group_concat(film.title, ? order by film.title) filter (where film.length > ?) from film")
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(MYSQL, MYSQL_FRONT + mySql)
                .binds(",", 130)
                .bindsOn(MARIADB, 130)
                .bindsOn(MYSQL, 130)
                .returns(Optional.of("Brazil,Ran"));
    }

    @Test
    void overAWindow() {
        String message =
                "does not support STRING_AGG over a window; compute it in a grouped derived table and join that";
        query(select(FILM.filmId, stringAgg(FILM.title, ",").over(orderBy(FILM.filmId.asc())))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id, string_agg(film.title, ?) over (order by film.film_id) from film where"
                        + " film.film_id <= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select film.film_id, group_concat(film.title, ?) over (order by film.film_id) from film where"
                                + " film.film_id <= ? order by film.film_id")
                .binds(",", 2)
                .shows(Section.WINDOWS, "STRING_AGG over a window")
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(new Row2<>(1, Optional.of("Amelie")), new Row2<>(2, Optional.of("Amelie,Brazil")));
        query(select(stringAgg(FILM.title, ",").orderBy(FILM.title.asc()).over(), count().over())
                        .from(FILM))
                .unsupportedOn(
                        SQLITE,
                        "does not support ORDER BY in an aggregate over a window; let the window have that order, and a frame"
                                + " of all its rows")
                .unsupportedOn(POSTGRESQL, "does not support ORDER BY in an aggregate over a window")
                .unsupportedOn(MARIADB, "does not support ORDER BY in an aggregate over a window")
                .unsupportedOn(MYSQL, "does not support ORDER BY in an aggregate over a window")
                .returns();
    }

    @Test
    void inACommonTableExpressionAndABranch() {
        var titles =
                stringAgg(FILM.title.concat("!"), ",").orderBy(FILM.title.asc()).as("titles");
        var t = select(titles).from(FILM).where(FILM.filmId.eq(1)).asCte("t");
        String sqlite =
                "with t as (select group_concat(film.title || ?, ? order by film.title) as titles from film where"
                        + " film.film_id = ?) select t.titles from t union all select cast(? as text) from t";
        query(select(t.get(titles))
                        .from(t)
                        .unionAll(select(cast(val("x"), SqlTypes.TEXT)).from(t)))
                .is(sqlite)
                .on(POSTGRESQL, sqlite.replace("group_concat", "string_agg"))
                .on(
                        MARIADB,
                        "set statement group_concat_max_len = 4294967295 for with t as (select group_concat(concat(film.title, ?)"
                                + " order by film.title separator ',') as titles from film where film.film_id = ?) select"
                                + " t.titles from t union all select cast(? as char) from t")
                .on(
                        MYSQL,
                        "with t as (select group_concat(concat(film.title, ?) order by film.title separator ',') as titles from"
                                + " film where film.film_id = ?) select /*+ SET_VAR(group_concat_max_len = 4294967295) */"
                                + " t.titles from t union all select cast(? as char) from t")
                .binds("!", ",", 1, "x")
                .bindsOn(MARIADB, "!", 1, "x")
                .bindsOn(MYSQL, "!", 1, "x")
                .returnsInAnyOrder(Optional.of("Amelie!"), Optional.of("x"));
    }

    /** MySQL takes only the first comment with hints for one. */
    @Test
    void besideHints() {
        String text = "string_agg(film.title, ? order by film.film_id) from film where film.film_id < ?";
        String mySql = "group_concat(film.title order by film.film_id separator ',') from film where film.film_id < ?";
        query(select(stringAgg(FILM.title, ",").orderBy(FILM.filmId.asc()))
                        .from(FILM)
                        .where(FILM.filmId.lt(3))
                        .hint(MySql.class, "MAX_EXECUTION_TIME(10000)"))
                .is("select " + text)
                .on(SQLITE, "select " + text.replace("string_agg", "group_concat"))
                .on(MARIADB, MARIADB_FRONT + mySql)
                .on(
                        MYSQL,
                        guarded("select /*+ SET_VAR(group_concat_max_len = 4294967295) MAX_EXECUTION_TIME(10000) */ "
                                + mySql))
                .binds(",", 3)
                .bindsOn(MARIADB, 3)
                .bindsOn(MYSQL, 3)
                .returns(Optional.of("Amelie,Brazil"));
    }
}

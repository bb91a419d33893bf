package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.Optional;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** Regular expressions, as far as databases have them. */
class RegexTest {

    private static final String NO_REGEX =
            "SQLite 3.54.1 does not support regular expressions; use like(...), or load an"
                    + " extension that has them and call it with function(...) or infix(...)";

    @Test
    void matching() {
        filmsWhere(FILM.title.matches("^A.*[en]$"))
                .is("film.title ~ ?")
                .on(MARIADB, "film.title regexp concat('(?-i)', ?)")
                .on(MYSQL, "regexp_like(film.title, ?, 'c')")
                .unsupportedOn(SQLITE, NO_REGEX)
                .binds("^A.*[en]$")
                .shows(Section.CONDITIONS, "regular expression")
                .returns(1, 4);
    }

    @Test
    void upperAndLowerCaseDifferUnlessTheyShallNot() {
        filmsWhere(FILM.title.matches("^a").or(FILM.title.matches(val("^r"))))
                .is("film.title ~ ? or film.title ~ ?")
                .on(MARIADB, "film.title regexp concat('(?-i)', ?) or film.title regexp concat('(?-i)', ?)")
                .on(MYSQL, "regexp_like(film.title, ?, 'c') or regexp_like(film.title, ?, 'c')")
                .unsupportedOn(SQLITE, NO_REGEX)
                .binds("^a", "^r")
                .returns();
        filmsWhere(FILM.title.matchesIgnoreCase("^a").not())
                .is("not (film.title ~* ?)")
                .on(MARIADB, "not (film.title regexp concat('(?i)', ?))")
                .on(MYSQL, "not regexp_like(film.title, ?, 'i')")
                .unsupportedOn(SQLITE, NO_REGEX)
                .binds("^a")
                .shows(Section.CONDITIONS, "regular expression, case-insensitive")
                .returns(2, 3, 5);
        filmsWhere(FILM.synopsis.matches(".").isUnknown())
                .is("(film.synopsis ~ ?) is null")
                .on(MARIADB, "(film.synopsis regexp concat('(?-i)', ?)) is null")
                .on(MYSQL, "regexp_like(film.synopsis, ?, 'c') is null")
                .unsupportedOn(SQLITE, NO_REGEX)
                .binds(".")
                .returns(2, 5);
    }

    @Test
    void replacing() {
        query(select(
                        val("aAbbB").regexReplace("b", "x"),
                        val("a1b22").regexReplace("[0-9]+", ""),
                        nullOf(TEXT).regexReplace("a", "b")))
                .is("select regexp_replace(?, ?, ?, 1, 0, 'c'), regexp_replace(?, ?, ?, 1, 0, 'c'),"
                        + " regexp_replace(?, ?, ?, 1, 0, 'c')")
                .on(
                        POSTGRESQL,
                        "select regexp_replace(?, ?, ?, 'g'), regexp_replace(?, ?, ?, 'g'), regexp_replace(?, ?, ?, 'g')")
                .on(
                        MARIADB,
                        "select regexp_replace(?, concat('(?-i)', ?), ?), regexp_replace(?, concat('(?-i)', ?), ?),"
                                + " regexp_replace(?, concat('(?-i)', ?), ?)")
                .unsupportedOn(SQLITE, NO_REGEX)
                .binds("aAbbB", "b", "x", "a1b22", "[0-9]+", "", null, "a", "b")
                .shows(Section.TEXTS, "REGEXP_REPLACE")
                .returns(new Row3<>("aAxxB", "ab", Optional.empty()));
        query(select(val("aAbbB").regexReplaceFirst("b", "x")))
                .is("select regexp_replace(?, ?, ?, 1, 1, 'c')")
                .on(POSTGRESQL, "select regexp_replace(?, ?, ?)")
                .unsupportedOn(SQLITE, NO_REGEX)
                .unsupportedOn(MARIADB, "REGEXP_REPLACE of the first match alone; use regexReplace(...)")
                .binds("aAbbB", "b", "x")
                .shows(Section.TEXTS, "REGEXP_REPLACE of the first match")
                .returns("aAxbB");
    }
}

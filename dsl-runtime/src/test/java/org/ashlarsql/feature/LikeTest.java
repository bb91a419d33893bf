package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/**
 * LIKE and what is made of it.
 *
 * <p>Whether LIKE itself tells upper from lower case is the database's affair: PostgreSQL does, SQLite doesn't for the
 * letters of ASCII, MariaDB and MySQL go by the column's collation, which doesn't here. So the patterns here have the
 * case of what they match, and what they don't match differs by more than its case.
 */
class LikeTest {

    private static final Integer[] ALL = {1, 2, 3, 4, 5};
    private static final Integer[] NONE = {};

    @Test
    void percentAndUnderscoreStandForCharacters() {
        filmsWhere(FILM.title.like("_r%"))
                .is("film.title like ? escape x'00'")
                .on(SQLITE, "film.title like ?")
                .on(POSTGRESQL, "film.title like ? escape ''")
                .binds("_r%")
                .returns(2);
        filmsWhere(FILM.title.notLike("%an%"))
                .is("film.title not like ? escape x'00'")
                .on(SQLITE, "film.title not like ?")
                .on(POSTGRESQL, "film.title not like ? escape ''")
                .binds("%an%")
                .returns(1, 2, 4, 5);
    }

    @Test
    void likeOfNullIsUnknown() {
        filmsWhere(not(FILM.synopsis.like("A%")))
                .is("not (film.synopsis like ? escape x'00')")
                .on(SQLITE, "not (film.synopsis like ?)")
                .on(POSTGRESQL, "not (film.synopsis like ? escape '')")
                .binds("A%")
                .returns(4);
    }

    /** Without an escape character, that is: databases that have one unasked are told that there is none. */
    @Test
    void aBackslashIsACharacterLikeAnyOther() {
        like("c:\\a%b", "c:\\a_b", ALL);
        like("c:\\a%b", "c:\\\\a_b", NONE);
        like("c:\\a%b", "%\\%", ALL);
        like("c:\\a%b", "c:\\", NONE);
        like("c:\\", "%\\", ALL);
        like("50%", "50\\%", NONE);
    }

    private static void like(String text, String pattern, Integer... filmIds) {
        filmsWhere(val(text).like(pattern))
                .is("? like ? escape x'00'")
                .on(SQLITE, "? like ?")
                .on(POSTGRESQL, "? like ? escape ''")
                .binds(text, pattern)
                .returns(filmIds);
    }

    @Test
    void anEscapeCharacterTakesTheMeaningFromTheNext() {
        filmsWhere(FILM.title.like("%0#% %", '#'))
                .is("film.title like ? escape '#'")
                .binds("%0#% %")
                .shows(Section.CONDITIONS, "LIKE ... ESCAPE")
                .returns(5);
        filmsWhere(FILM.synopsis.like("%d#_h%", '#'))
                .is("film.synopsis like ? escape '#'")
                .binds("%d#_h%")
                .returns(1);
        filmsWhere(FILM.title.like("A'%", '\''))
                .is("film.title like ? escape ''''")
                .binds("A'%")
                .returns();
    }

    @Test
    void theEscapeCharacterMayBeABackslash() {
        filmsWhere(FILM.title.like("100\\%%", '\\'))
                .is("film.title like ? escape '\\'")
                .on(POSTGRESQL, "film.title like ? escape E'\\\\'")
                .onMySqlFamily("film.title like ? escape _utf8mb4 x'5c'")
                .binds("100\\%%")
                .returns(5);
    }

    @Test
    void aPatternIsComputed() {
        filmsWhere(FILM.synopsis.like(val("%").concat("space").concat("%")))
                .is("film.synopsis like ? || ? || ? escape ''")
                .on(SQLITE, "film.synopsis like ? || ? || ?")
                .onMySqlFamily("film.synopsis like concat(?, ?, ?) escape x'00'")
                .binds("%", "space", "%")
                .returns(4);
        filmsWhere(FILM.label.notLike(FILM.title.concat("!")).or(FILM.title.likeIgnoreCase(val("RA%"))))
                .is("film.label not like film.title || ? escape '' or lower(film.title) like lower(?) escape ''")
                .on(SQLITE, "film.label not like film.title || ? or lower(film.title) like lower(?)")
                .on(POSTGRESQL, "film.label not like film.title || ? escape '' or film.title ilike ? escape ''")
                .onMySqlFamily("film.label not like concat(film.title, ?) escape x'00'"
                        + " or lower(film.title) like lower(?) escape x'00'")
                .binds("!", "RA%")
                .returns(3);
    }

    @Test
    void startsWithAndEndsWith() {
        filmsWhere(FILM.title.startsWith("A"))
                .is("film.title like ? escape '!'")
                .binds("A%")
                .shows(Section.CONDITIONS, "text starts with another")
                .emulatedOn(TestDatabase.values())
                .returns(1, 4);
        filmsWhere(FILM.title.endsWith("n"))
                .is("film.title like ? escape '!'")
                .binds("%n")
                .returns(3, 4);
        filmsWhere(FILM.title.startsWith(""))
                .is("film.title like ? escape '!'")
                .binds("%")
                .returns(ALL);
    }

    @Test
    void startsWithAndEndsWithWhateverTheCase() {
        filmsWhere(FILM.title.startsWithIgnoreCase("a").and(FILM.title.endsWithIgnoreCase("N")))
                .is("lower(film.title) like lower(?) escape '!' and lower(film.title) like lower(?) escape '!'")
                .on(POSTGRESQL, "film.title ilike ? escape '!' and film.title ilike ? escape '!'")
                .binds("a%", "%N")
                .returns(4);
    }

    @Test
    void whatIsSearchedForIsComputed() {
        String escaped = "replace(replace(replace(%s, '!', '!!'), '%%', '!%%'), '_', '!_')";
        filmsWhere(FILM.label.startsWith(FILM.title).and(FILM.label.endsWith(val("n").concat("!"))))
                .is("film.label like " + escaped.formatted("film.title") + " || '%' escape '!'"
                        + " and film.label like '%' || " + escaped.formatted("? || ?") + " escape '!'")
                .onMySqlFamily("film.label like concat(" + escaped.formatted("film.title") + ", '%') escape '!'"
                        + " and film.label like concat('%', " + escaped.formatted("concat(?, ?)") + ") escape '!'")
                .binds("n", "!")
                .shows(Section.CONDITIONS, "text starts with, ends with or holds a computed one")
                .emulatedOn(TestDatabase.values())
                .returns(3, 4);
        filmsWhere(FILM.synopsis.contains(val("_").nullable()).or(val("10_%").contains(FILM.title.left(1))))
                .is("film.synopsis like '%' || " + escaped.formatted("?") + " || '%' escape '!'" + " or ? like '%' || "
                        + escaped.formatted("left(film.title, 1)") + " || '%' escape '!'")
                .on(
                        SQLITE,
                        "film.synopsis like '%' || " + escaped.formatted("?") + " || '%' escape '!'"
                                + " or ? like '%' || " + escaped.formatted("substr(film.title, 1, 1)")
                                + " || '%' escape '!'")
                .onMySqlFamily("film.synopsis like concat('%', " + escaped.formatted("?") + ", '%') escape '!'"
                        + " or ? like concat('%', " + escaped.formatted("left(film.title, 1)") + ", '%') escape '!'")
                .binds("_", "10_%")
                .returns(1, 5);
    }

    @Test
    void wildcardsInWhatIsSearchedForAreCharacters() {
        filmsWhere(FILM.title.startsWith("100%"))
                .is("film.title like ? escape '!'")
                .binds("100!%%")
                .returns(5);
        filmsWhere(FILM.title.startsWith("1%"))
                .is("film.title like ? escape '!'")
                .binds("1!%%")
                .returns();
        filmsWhere(FILM.synopsis.contains("d_h"))
                .is("film.synopsis like ? escape '!'")
                .binds("%d!_h%")
                .returns(1);
        filmsWhere(FILM.synopsis.contains("k_nd"))
                .is("film.synopsis like ? escape '!'")
                .binds("%k!_nd%")
                .returns();
        filmsWhere(FILM.synopsis.endsWith("hearted!"))
                .is("film.synopsis like ? escape '!'")
                .binds("%hearted!!")
                .returns(1);
        filmsWhere(FILM.label.endsWith("n!"))
                .is("film.label like ? escape '!'")
                .binds("%n!!")
                .returns(3, 4);
        filmsWhere(val("a\\b").contains("\\"))
                .is("? like ? escape '!'")
                .binds("a\\b", "%\\%")
                .returns(ALL);
    }

    @Test
    void withoutRegardToCase() {
        filmsWhere(FILM.title.likeIgnoreCase("aL%"))
                .is("lower(film.title) like lower(?) escape x'00'")
                .on(SQLITE, "lower(film.title) like lower(?)")
                .on(POSTGRESQL, "film.title ilike ? escape ''")
                .binds("aL%")
                .shows(Section.CONDITIONS, "case-insensitive LIKE")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(4);
        filmsWhere(FILM.title.containsIgnoreCase("0% w"))
                .is("lower(film.title) like lower(?) escape '!'")
                .on(POSTGRESQL, "film.title ilike ? escape '!'")
                .binds("%0!% w%")
                .returns(5);
    }

    @Test
    void likeBindsAsTightAsAComparison() {
        filmsWhere(FILM.title
                        .startsWith("A")
                        .and(FILM.title.concat("!").endsWith("n!").or(FILM.filmId.eq(3))))
                .is("film.title like ? escape '!' and (film.title || ? like ? escape '!' or film.film_id = ?)")
                .onMySqlFamily(
                        "film.title like ? escape '!' and (concat(film.title, ?) like ? escape '!' or film.film_id = ?)")
                .binds("A%", "!", "%n!!", 3)
                .returns(4);
        filmsWhere(FILM.title
                        .startsWith("A")
                        .asExpr()
                        .eq(FILM.title.endsWith("n").asExpr()))
                .is("(film.title like ? escape '!') = (film.title like ? escape '!')")
                .binds("A%", "%n")
                .returns(2, 4, 5);
    }
}

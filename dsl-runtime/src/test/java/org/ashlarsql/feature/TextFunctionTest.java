package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.concat;
import static org.ashlarsql.dsl.Sql.concatWs;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.dialect.Sqlite;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.render.Version;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** What can be made of texts, the same on every database: empty ones, NULL, and letters beside ASCII. */
class TextFunctionTest {

    private static final TextExpr<Optional<String>> NO_TEXT = nullOf(TEXT);

    private static <R> Select<R> ofRan(Projection<R> projection) {
        return select(projection).from(FILM).where(FILM.title.eq("Ran"));
    }

    @Test
    void severalConcatenated() {
        query(ofRan(concat(FILM.title, val("/"), FILM.label)))
                .is("select film.title || ? || film.label from film where film.title = ?")
                .onMySqlFamily("select concat(film.title, ?, film.label) from film where film.title = ?")
                .binds("/", "Ran")
                .returns("Ran/Ran!");
        query(select(concat(FILM.title.nullable(), FILM.synopsis, FILM.label.nullable()))
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.title || film.synopsis || film.label from film where film.film_id between ? and ?"
                        + " order by film.film_id")
                .onMySqlFamily("select concat(film.title, film.synopsis, film.label) from film"
                        + " where film.film_id between ? and ? order by film.film_id")
                .binds(2, 3)
                .returns(Optional.empty(), Optional.of("RanAn old lordRan!"));
    }

    @Test
    void textsThatAreThereWithASeparator() {
        query(select(concatWs(", ", FILM.title, FILM.synopsis, val("")))
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select concat_ws(?, film.title, film.synopsis, ?) from film where film.film_id between ? and ?"
                        + " order by film.film_id")
                .binds(", ", "", 2, 3)
                .shows(Section.TEXTS, "CONCAT_WS")
                .returns("Brazil, ", "Ran, An old lord, ");
        query(select(concatWs("-", NO_TEXT, NO_TEXT)))
                .is("select concat_ws(?, ?, ?)")
                .binds("-", null, null)
                .returns("");
        assertThatThrownBy(() -> select(concatWs("-", NO_TEXT)).render(new Sqlite(new Version(3, 43, 2))))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessage(
                        "SQLite 3.43.2 does not support CONCAT_WS before version 3.44; concatenate with coalesce(...)");
    }

    @Test
    void partsByPlaceAndLength() {
        query(ofRan(FILM.label.substring(2, 2)))
                .is("select substring(film.label, 2, 2) from film where film.title = ?")
                .binds("Ran")
                .shows(Section.TEXTS, "SUBSTRING")
                .returns("an");
        query(select(
                        val("ä𝄞日本").substring(2, 2),
                        val("abc").substring(3),
                        val("abc").substring(4),
                        val("abc").substring(2, 100),
                        val("abc").substring(2, 0)))
                .is(
                        "select substring(?, 2, 2), substring(?, 3), substring(?, 4), substring(?, 2, 100), substring(?, 2, 0)")
                .binds("ä𝄞日本", "abc", "abc", "abc", "abc")
                .returns(new Row5<>("𝄞日", "c", "", "bc", ""));
        query(select(NO_TEXT.substring(1, 2), NO_TEXT.left(1)))
                .is("select substring(?, 1, 2), left(?, 1)")
                .on(SQLITE, "select substring(?, 1, 2), substr(?, 1, 1)")
                .binds(null, null)
                .returns(new Row2<>(Optional.empty(), Optional.empty()));
    }

    @Test
    void placesBelowTheFirstAreRefused() {
        assertThatThrownBy(() -> FILM.title.substring(0, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "film.title.substring(from, length): 0 is below 1, where databases don't agree; use 1 or more");
        assertThatThrownBy(() -> FILM.title.substring(1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FILM.title.left(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FILM.title.splitPart(",", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Places below the first count, and are empty. */
    @Test
    void partsByComputedPlaces() {
        NumExpr<Integer, Integer> from = FILM.filmId.minus(2);
        query(select(FILM.title.substring(from, val(3)), FILM.title.substring(from))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc()))
                .is("select substring(film.title, film.film_id - ?, case when ? < 0 then 0 else ? end),"
                        + " substring(film.title, film.film_id - ?) from film order by film.film_id")
                .on(
                        SQLITE,
                        "select substr(film.title, max(film.film_id - ?, 1), max(? + min(film.film_id - ?, 1) - 1, 0)),"
                                + " substr(film.title, max(film.film_id - ?, 1)) from film order by film.film_id")
                .onMySqlFamily(
                        "select substring(film.title, greatest(film.film_id - ?, 1), ? + least(film.film_id - ?, 1) - 1),"
                                + " substring(film.title, greatest(film.film_id - ?, 1)) from film order by film.film_id")
                .binds(2, 3, 2, 2)
                .bindsOn(POSTGRESQL, 2, 3, 3, 2)
                .shows(Section.TEXTS, "SUBSTRING by computed places")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        row("A", "Amelie"),
                        row("Br", "Brazil"),
                        row("Ran", "Ran"),
                        row("lie", "lien"),
                        row("0% ", "0% Wolf"));
        query(select(
                        val("abc").substring(val(1), val(-1)),
                        val("abc").substring(nullOf(INTEGER)),
                        val("abc").substring(val(1), nullOf(INTEGER)),
                        val("abc").substring(val(-3), val(2))))
                .is("select substring(?, ?, case when ? < 0 then 0 else ? end), substring(?, ?),"
                        + " substring(?, ?, case when ? < 0 then 0 else ? end),"
                        + " substring(?, ?, case when ? < 0 then 0 else ? end)")
                .on(
                        SQLITE,
                        "select substr(?, max(?, 1), max(? + min(?, 1) - 1, 0)), substr(?, max(?, 1)),"
                                + " substr(?, max(?, 1), max(? + min(?, 1) - 1, 0)),"
                                + " substr(?, max(?, 1), max(? + min(?, 1) - 1, 0))")
                .onMySqlFamily("select substring(?, greatest(?, 1), ? + least(?, 1) - 1), substring(?, greatest(?, 1)),"
                        + " substring(?, greatest(?, 1), ? + least(?, 1) - 1),"
                        + " substring(?, greatest(?, 1), ? + least(?, 1) - 1)")
                .binds("abc", 1, -1, 1, "abc", null, "abc", 1, null, 1, "abc", -3, 2, -3)
                .bindsOn(POSTGRESQL, "abc", 1, -1, -1, "abc", null, "abc", 1, null, null, "abc", -3, 2, 2)
                .returns(new Row4<>(Optional.of(""), Optional.empty(), Optional.empty(), Optional.of("")));
    }

    private static Row2<Optional<String>, Optional<String>> row(String first, String second) {
        return new Row2<>(Optional.of(first), Optional.of(second));
    }

    @Test
    void bothEnds() {
        query(select(
                        val("äbc").left(2),
                        val("abç").right(2),
                        val("abc").left(0),
                        val("abc").right(0),
                        val("abc").right(9)))
                .is("select left(?, 2), right(?, 2), left(?, 0), right(?, 0), right(?, 9)")
                .on(
                        SQLITE,
                        "select substr(?, 1, 2), substr(?, -2, 2), substr(?, 1, 0), substr(?, -0, 0), substr(?, -9, 9)")
                .binds("äbc", "abç", "abc", "abc", "abc")
                .shows(Section.TEXTS, "LEFT, RIGHT")
                .emulatedOn(SQLITE)
                .returns(new Row5<>("äb", "bç", "", "", "abc"));
    }

    @Test
    void whereATextStandsInAnother() {
        query(select(
                        val("日本語").position("語"),
                        val("abc").position("x"),
                        val("abc").position(""),
                        val("").position("a"),
                        val("a").position(NO_TEXT)))
                .is("select position(? in ?), position(? in ?), position(? in ?), position(? in ?), position(? in ?)")
                .on(SQLITE, "select instr(?, ?), instr(?, ?), instr(?, ?), instr(?, ?), instr(?, ?)")
                .onMySqlFamily("select locate(?, ?), locate(?, ?), locate(?, ?), locate(?, ?), locate(?, ?)")
                .binds("語", "日本語", "x", "abc", "", "abc", "a", "", null, "a")
                .bindsOn(SQLITE, "日本語", "語", "abc", "x", "abc", "", "", "a", "a", null)
                .shows(Section.TEXTS, "POSITION")
                .returns(new Row5<>(Optional.of(3), Optional.of(0), Optional.of(1), Optional.of(0), Optional.empty()));
        query(ofRan(FILM.label.position(FILM.title.concat("!"))))
                .is("select position((film.title || ?) in film.label) from film where film.title = ?")
                .on(SQLITE, "select instr(film.label, film.title || ?) from film where film.title = ?")
                .onMySqlFamily("select locate(concat(film.title, ?), film.label) from film where film.title = ?")
                .binds("!", "Ran")
                .returns(Optional.of(1));
    }

    @Test
    void replacing() {
        query(select(
                        val("banana").replace("an", "-"),
                        val("banana").replace("", "x"),
                        val("banana").replace("a", ""),
                        NO_TEXT.replace("a", "b"),
                        val("a").nullable().replace(NO_TEXT, val("x").nullable())))
                .is("select replace(?, ?, ?), replace(?, ?, ?), replace(?, ?, ?), replace(?, ?, ?), replace(?, ?, ?)")
                .binds("banana", "an", "-", "banana", "", "x", "banana", "a", "", null, "a", "b", "a", null, "x")
                .shows(Section.TEXTS, "REPLACE")
                .returns(new Row5<>("b--a", "banana", "bnn", Optional.empty(), Optional.empty()));
    }

    @Test
    void spacesAtOneEnd() {
        query(select(val(" a ").ltrim(), val(" a ").rtrim(), val("\ta\n ").trim()))
                .is("select ltrim(?), rtrim(?), trim(?)")
                .binds(" a ", " a ", "\ta\n ")
                .shows(Section.TEXTS, "LTRIM, RTRIM")
                .returns(new Row3<>("a ", " a", "\ta\n"));
    }

    @Test
    void oneCharacterAtTheEnds() {
        query(select(
                        val("xxaxbxx").trim("x"),
                        val("xxa").ltrim("x"),
                        val("äaää").rtrim("ä"),
                        val("xxx").trim("x"),
                        NO_TEXT.trim("x")))
                .is("select trim(both ? from ?), trim(leading ? from ?), trim(trailing ? from ?), trim(both ? from ?),"
                        + " trim(both ? from ?)")
                .on(SQLITE, "select trim(?, ?), ltrim(?, ?), rtrim(?, ?), trim(?, ?), trim(?, ?)")
                .binds("x", "xxaxbxx", "x", "xxa", "ä", "äaää", "x", "xxx", "x", null)
                .bindsOn(SQLITE, "xxaxbxx", "x", "xxa", "x", "äaää", "ä", "xxx", "x", null, "x")
                .shows(Section.TEXTS, "TRIM of one character")
                .returns(new Row5<>("axb", "a", "äa", "", Optional.empty()));
    }

    @Test
    void anyOfSomeCharactersAtTheEnds() {
        query(select(
                        val("xyaxbyx").trim("xy"),
                        val("yxa").ltrim("xy"),
                        val("axy").rtrim("yx")))
                .is("select trim(both ? from ?), trim(leading ? from ?), trim(trailing ? from ?)")
                .on(SQLITE, "select trim(?, ?), ltrim(?, ?), rtrim(?, ?)")
                .unsupportedOn(MARIADB, "does not support TRIM of a set of characters; trim one character, or use")
                .unsupportedOn(MYSQL, "does not support TRIM of a set of characters; trim one character, or use")
                .binds("xy", "xyaxbyx", "xy", "yxa", "yx", "axy")
                .bindsOn(SQLITE, "xyaxbyx", "xy", "yxa", "xy", "axy", "yx")
                .shows(Section.TEXTS, "TRIM of a set of characters")
                .returns(new Row3<>("axb", "a", "a"));
    }

    @Test
    void fillingUp() {
        query(select(
                        val("ä").lpad(3, "xy"),
                        val("ab").lpad(4),
                        val("abc").lpad(2, "-"),
                        val("").lpad(2, "𝄞"),
                        NO_TEXT.lpad(2)))
                .is("select lpad(?, 3, ?), lpad(?, 4, ?), lpad(?, 2, ?), lpad(?, 2, ?), lpad(?, 2, ?)")
                .on(SQLITE, "select " + String.join(", ", lpad(3), lpad(4), lpad(2), lpad(2), lpad(2)))
                .binds("ä", "xy", "ab", " ", "abc", "-", "", "𝄞", null, " ")
                .bindsOn(SQLITE, "xy", "ä", "ä", " ", "ab", "ab", "-", "abc", "abc", "𝄞", "", "", " ", null, null)
                .shows(Section.TEXTS, "LPAD, RPAD")
                .emulatedOn(SQLITE)
                .returns(new Row5<>("xyä", "  ab", "ab", "𝄞𝄞", Optional.empty()));
        query(select(
                        val("ä").rpad(4, "xy"),
                        val("ab").rpad(4),
                        val("abc").rpad(2, "-"),
                        val("a").rpad(0),
                        NO_TEXT.rpad(2)))
                .is("select rpad(?, 4, ?), rpad(?, 4, ?), rpad(?, 2, ?), rpad(?, 0, ?), rpad(?, 2, ?)")
                .on(SQLITE, "select " + String.join(", ", rpad(4), rpad(4), rpad(2), rpad(0), rpad(2)))
                .binds("ä", "xy", "ab", " ", "abc", "-", "a", " ", null, " ")
                .returns(new Row5<>("äxyx", "ab  ", "ab", "", Optional.empty()));
        assertThatThrownBy(() -> FILM.title.lpad(5, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.title.lpad(5, \"\") has nothing to fill up with; use lpad(5) for spaces");
    }

    private static String lpad(int length) {
        return ("substr(replace(hex(zeroblob(%1$d)), '00', ?), 1, max(%1$d - length(?), 0)) || substr(?, 1, %1$d)")
                .formatted(length);
    }

    private static String rpad(int length) {
        return "substr(? || replace(hex(zeroblob(%1$d)), '00', ?), 1, %1$d)".formatted(length);
    }

    @Test
    void whatIsFilledUpInsideAnotherExpression() {
        query(ofRan(FILM.title.lpad(5, "*").concat("|")))
                .is("select lpad(film.title, 5, ?) || ? from film where film.title = ?")
                .on(
                        SQLITE,
                        "select substr(replace(hex(zeroblob(5)), '00', ?), 1, max(5 - length(film.title), 0))"
                                + " || substr(film.title, 1, 5) || ? from film where film.title = ?")
                .onMySqlFamily("select concat(lpad(film.title, 5, ?), ?) from film where film.title = ?")
                .binds("*", "|", "Ran")
                .returns("**Ran|");
    }

    @Test
    void repeatingAndReversing() {
        query(select(val("ab").repeat(3), val("ä").repeat(0), val("").repeat(5), NO_TEXT.repeat(2)))
                .is("select repeat(?, 3), repeat(?, 0), repeat(?, 5), repeat(?, 2)")
                .on(
                        SQLITE,
                        "select replace(hex(zeroblob(3)), '00', ?), replace(hex(zeroblob(0)), '00', ?),"
                                + " replace(hex(zeroblob(5)), '00', ?), replace(hex(zeroblob(2)), '00', ?)")
                .binds("ab", "ä", "", null)
                .shows(Section.TEXTS, "REPEAT")
                .emulatedOn(SQLITE)
                .returns(new Row4<>("ababab", "", "", Optional.empty()));
        String reversed = "(with recursive \"reverse()\"(rest, done) as (select ?, '' union all"
                + " select substr(rest, 2), substr(rest, 1, 1) || done from \"reverse()\" where rest <> '')"
                + " select done from \"reverse()\" where rest = '')";
        query(select(val("ä𝄞b").reverse(), val("").reverse(), NO_TEXT.reverse()))
                .is("select reverse(?), reverse(?), reverse(?)")
                .on(SQLITE, "select " + String.join(", ", reversed, reversed, reversed))
                .binds("ä𝄞b", "", null)
                .shows(Section.TEXTS, "REVERSE")
                .emulatedOn(SQLITE)
                .returns(new Row3<>("b𝄞ä", "", Optional.empty()));
    }

    @Test
    void partsBetweenDelimiters() {
        query(select(FILM.title.splitPart("l", 2)).from(FILM).orderBy(FILM.filmId.asc()))
                .is("select split_part(film.title, ?, 2) from film order by film.film_id")
                .on(
                        SQLITE,
                        "select (with recursive \"split_part()\"(n, part, rest) as (select 0, '', film.title || ? union all"
                                + " select n + 1, substr(rest, 1, instr(rest, ?) - 1),"
                                + " substr(rest, instr(rest, ?) + length(?)) from \"split_part()\""
                                + " where rest <> '' and n < 2)"
                                + " select case when rest is null then null when n = 2 then part else '' end"
                                + " from \"split_part()\" order by n desc limit 1) from film order by film.film_id")
                .onMySqlFamily("select substring_index(substring_index(concat(film.title, repeat(?, 2)), ?, 2), ?, -1)"
                        + " from film order by film.film_id")
                .binds("l", "l", "l")
                .bindsOn(POSTGRESQL, "l")
                .bindsOn(SQLITE, "l", "l", "l", "l")
                .shows(Section.TEXTS, "SPLIT_PART")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns("ie", "", "", "ien", "f");
        for (String text : new String[] {"a, b,, c", "", ",", "no delimiter", ", x", "x, ", "日, 本"}) {
            String[] parts = text.split(", ", -1);
            for (int i = 1; i <= 4; i++) {
                var statement = select(val(text).splitPart(", ", i));
                String expected = i <= parts.length ? parts[i - 1] : "";
                for (TestDatabase database : TestDatabase.enabled()) {
                    assertThat(SampleDatabases.on(database).one(statement))
                            .as("part %s of '%s' on %s", i, text, database)
                            .isEqualTo(expected);
                }
            }
        }
        var none = select(NO_TEXT.splitPart(",", 1), NO_TEXT.splitPart(",", 2));
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(SampleDatabases.on(database).one(none))
                    .isEqualTo(new Row2<>(Optional.empty(), Optional.empty()));
        }
    }

    @Test
    void aDelimiterThatOverlapsItself() {
        query(select(val("a---b").splitPart("--", 2)))
                .is("select split_part(?, ?, 2)")
                .unsupportedOn(SQLITE, "splitting at a delimiter that overlaps itself; replace it by another one first")
                .unsupportedOn(MARIADB, "splitting at a delimiter that overlaps itself")
                .unsupportedOn(MYSQL, "splitting at a delimiter that overlaps itself")
                .binds("a---b", "--")
                .shows(Section.TEXTS, "SPLIT_PART at a delimiter that overlaps itself")
                .returns("-b");
        assertThatThrownBy(() -> FILM.title.splitPart("", 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a text can't be split at an empty delimiter; use substring(place, 1)");
    }

    @Test
    void lengthInBytes() {
        query(select(val("aä𝄞").octetLength(), val("").octetLength(), NO_TEXT.octetLength()))
                .is("select octet_length(?), octet_length(?), octet_length(?)")
                .on(SQLITE, "select length(cast(? as blob)), length(cast(? as blob)), length(cast(? as blob))")
                .binds("aä𝄞", "", null)
                .shows(Section.TEXTS, "OCTET_LENGTH")
                .emulatedOn(SQLITE)
                .returns(new Row3<>(Optional.of(7), Optional.of(0), Optional.empty()));
    }

    @Test
    void digests() {
        query(select(val("").md5(), NO_TEXT.md5()))
                .is("select md5(?), md5(?)")
                .unsupportedOn(SQLITE, "MD5; compute it in Java")
                .binds("", null)
                .shows(Section.TEXTS, "MD5")
                .returns(new Row2<>("d41d8cd98f00b204e9800998ecf8427e", Optional.empty()));
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.text;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.util.Optional;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.junit.jupiter.api.Test;

/** Functions of texts. */
class TextTest {

    private static <R> Select<R> ofRan(Projection<R> projection) {
        return select(projection).from(FILM).where(FILM.title.eq("Ran"));
    }

    @Test
    void concatenation() {
        query(ofRan(FILM.title.concat(" & ").concat(FILM.label)))
                .is("select film.title || ? || film.label from film where film.title = ?")
                .onMySqlFamily("select concat(film.title, ?, film.label) from film where film.title = ?")
                .binds(" & ", "Ran")
                .shows(Section.TEXTS, "||")
                .emulatedOn(MARIADB, MYSQL)
                .returns("Ran & Ran!");
        query(ofRan(FILM.title.concat(FILM.title.concat("?"))))
                .is("select film.title || (film.title || ?) from film where film.title = ?")
                .onMySqlFamily("select concat(film.title, concat(film.title, ?)) from film where film.title = ?")
                .binds("?", "Ran")
                .returns("RanRan?");
    }

    @Test
    void whatIsConcatenatedWithNullIsNull() {
        query(select(FILM.synopsis.concat("!"))
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.synopsis || ? from film where film.film_id between ? and ? order by film.film_id")
                .onMySqlFamily(
                        "select concat(film.synopsis, ?) from film where film.film_id between ? and ? order by film.film_id")
                .binds("!", 2, 3)
                .returns(Optional.empty(), Optional.of("An old lord!"));
    }

    @Test
    void lowerAndUpperCase() {
        query(ofRan(FILM.title.lower()))
                .is("select lower(film.title) from film where film.title = ?")
                .binds("Ran")
                .shows(Section.TEXTS, "LOWER")
                .returns("ran");
        query(ofRan(FILM.title.upper()))
                .is("select upper(film.title) from film where film.title = ?")
                .binds("Ran")
                .shows(Section.TEXTS, "UPPER")
                .returns("RAN");
    }

    @Test
    void trim() {
        query(select(val("  a b ").trim(), val("").trim()))
                .is("select trim(?), trim(?)")
                .binds("  a b ", "")
                .shows(Section.TEXTS, "TRIM")
                .returns(new Row2<>("a b", ""));
    }

    @Test
    void lengthCountsCharacters() {
        query(select(val("Amélie").length(), val("").length(), val("日本語").length()))
                .is("select char_length(?), char_length(?), char_length(?)")
                .on(SQLITE, "select length(?), length(?), length(?)")
                .binds("Amélie", "", "日本語")
                .shows(Section.TEXTS, "CHAR_LENGTH")
                .returns(new Row3<>(Optional.of(6), Optional.of(0), Optional.of(3)));
        query(select(FILM.synopsis.length())
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select char_length(film.synopsis) from film where film.film_id between ? and ? order by film.film_id")
                .on(
                        SQLITE,
                        "select length(film.synopsis) from film where film.film_id between ? and ? order by film.film_id")
                .binds(2, 3)
                .returns(Optional.empty(), Optional.of(11));
    }

    @Test
    void anotherTextWhereThereIsNone() {
        query(select(FILM.synopsis.orElse("none").upper())
                        .from(FILM)
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select upper(coalesce(film.synopsis, ?)) from film where film.film_id between ? and ?"
                        + " order by film.film_id")
                .binds("none", 2, 3)
                .returns("NONE", "AN OLD LORD");
    }

    @Test
    void anyExpressionOfTextsIsOne() {
        query(ofRan(text(FILM.title).upper().concat("!")))
                .is("select upper(film.title) || ? from film where film.title = ?")
                .onMySqlFamily("select concat(upper(film.title), ?) from film where film.title = ?")
                .binds("!", "Ran")
                .returns("RAN!");
    }

    @Test
    void textsAreSortedAndCompared() {
        query(select(FILM.title).from(FILM).where(FILM.title.between("A", "C")).orderBy(FILM.title.desc()))
                .is("select film.title from film where film.title between ? and ? order by film.title desc")
                .binds("A", "C")
                .returns("Brazil", "Amelie", "Alien");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.FilmRow;
import org.ashlarsql.sample.LanguageRow;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** Select lists, FROM and joins, DISTINCT, ORDER BY, LIMIT. */
class SelectTest {

    record Line(String title, int languageId, Optional<Integer> length) {}

    record Nested(String title, Line line) {}

    @Test
    void oneExpressionYieldsItsValue() {
        query(select(FILM.title).from(FILM).where(FILM.filmId.eq(1)))
                .is("select film.title from film where film.film_id = ?")
                .binds(1)
                .returns("Amelie");
    }

    @Test
    void severalExpressionsYieldARow() {
        query(select(FILM.title, FILM.length)
                        .from(FILM)
                        .where(FILM.filmId.ge(4))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.title, film.length from film where film.film_id >= ? order by film.film_id")
                .binds(4)
                .returns(new Row2<>("Alien", Optional.empty()), new Row2<>("100% Wolf", Optional.of(96)));
    }

    @Test
    void aRowBecomesARecord() {
        query(select(row(FILM.title, FILM.languageId, FILM.length).into(Line::new))
                        .from(FILM)
                        .where(FILM.title.eq("Ran")))
                .is("select film.title, film.language_id, film.length from film where film.title = ?")
                .binds("Ran")
                .returns(new Line("Ran", 1, Optional.of(162)));
    }

    @Test
    void rowsNest() {
        var line = row(FILM.title, FILM.languageId, FILM.length).into(Line::new);
        query(select(row(FILM.title, line).into(Nested::new)).from(FILM).where(FILM.filmId.eq(3)))
                .is("select film.title, film.title, film.language_id, film.length from film where film.film_id = ?")
                .binds(3)
                .returns(new Nested("Ran", new Line("Ran", 1, Optional.of(162))));
    }

    @Test
    void aTableYieldsItsRowRecord() {
        query(select(FILM).from(FILM).where(FILM.filmId.eq(3)))
                .is("select film.film_id, film.title, film.synopsis, film.language_id, film.original_language_id,"
                        + " film.length, film.price, film.rating, film.label from film where film.film_id = ?")
                .binds(3)
                .shows(Section.SELECT_LIST, "whole row of a table")
                .returns(new FilmRow(
                        3,
                        "Ran",
                        Optional.of("An old lord"),
                        1,
                        Optional.of(3),
                        Optional.of(162),
                        new BigDecimal("12.00"),
                        Rating.PG_13,
                        "Ran!"));
    }

    @Test
    void nullCanBeReadAsNullReplacedOrAsserted() {
        query(select(FILM.length.orElse(0), FILM.synopsis.orNull()).from(FILM).where(FILM.filmId.eq(4)))
                .is("select coalesce(film.length, ?), film.synopsis from film where film.film_id = ?")
                .binds(0, 4)
                .shows(Section.EXPRESSIONS, "COALESCE")
                .returns(new Row2<>(0, "In space"));
        query(select(FILM.length.notNull()).from(FILM).where(FILM.length.isNotNull(), FILM.filmId.lt(3)))
                .is("select film.length from film where film.length is not null and film.film_id < ?")
                .binds(3)
                .returnsInAnyOrder(122, 132);
    }

    @Test
    void distinct() {
        query(select(FILM.languageId).distinct().from(FILM).orderBy(FILM.languageId.desc()))
                .is("select distinct film.language_id from film order by film.language_id desc")
                .shows(Section.SELECT_LIST, "DISTINCT")
                .returns(2, 1);
    }

    @Test
    void aliasesOfTablesAndExpressions() {
        Film f = FILM.as("f");
        var name = f.title.upper().as("big_title");
        query(select(name).from(f).where(f.filmId.le(2)).orderBy(name.desc()))
                .is("select upper(f.title) as big_title from film as f where f.film_id <= ? order by big_title desc")
                .binds(2)
                .shows(Section.SELECT_LIST, "AS, and its name in ORDER BY")
                .returns("BRAZIL", "AMELIE");
    }

    @Test
    void innerJoinOnAnyCondition() {
        query(select(FILM.title, LANGUAGE.name)
                        .from(FILM)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId), LANGUAGE.name.ne("English"))
                        .orderBy(FILM.title.asc()))
                .is(
                        "select film.title, language.name from film join language on language.language_id = film.language_id"
                                + " and language.name <> ? order by film.title")
                .binds("English")
                .shows(Section.FROM, "INNER JOIN")
                .returns(new Row2<>("100% Wolf", "French"), new Row2<>("Amelie", "French"));
    }

    @Test
    void leftJoinMakesEveryColumnOptional() {
        var original = LANGUAGE.as("o").outer();
        query(select(FILM.title, original.name)
                        .from(FILM)
                        .leftJoin(original, original.languageId.eq(FILM.originalLanguageId))
                        .where(FILM.filmId.between(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.title, o.name from film left join language as o on o.language_id ="
                        + " film.original_language_id where film.film_id between ? and ? order by film.film_id")
                .binds(2, 3)
                .shows(Section.FROM, "LEFT JOIN")
                .returns(new Row2<>("Brazil", Optional.empty()), new Row2<>("Ran", Optional.of("Japanese")));
    }

    @Test
    void aMissingRowOfAnOuterJoinIsEmptyAsAWhole() {
        var original = LANGUAGE.outer();
        query(select(FILM.filmId, original)
                        .from(FILM)
                        .leftJoin(original, original.languageId.eq(FILM.originalLanguageId))
                        .where(FILM.filmId.in(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id, language.language_id, language.name from film left join language on"
                        + " language.language_id = film.original_language_id where film.film_id in (?, ?)"
                        + " order by film.film_id")
                .binds(2, 3)
                .on(
                        POSTGRESQL,
                        "select film.film_id, language.language_id, language.name from film left join language on"
                                + " language.language_id = film.original_language_id where film.film_id = any (?)"
                                + " order by film.film_id")
                .bindsOn(POSTGRESQL, List.of(2, 3))
                .returns(new Row2<>(2, Optional.empty()), new Row2<>(3, Optional.of(new LanguageRow(3, "Japanese"))));
    }

    @Test
    void crossJoinSaysThatItIsOne() {
        query(select(count()).from(FILM).crossJoin(LANGUAGE))
                .is("select count(*) from film cross join language")
                .shows(Section.FROM, "CROSS JOIN")
                .returns(15L);
    }

    @Test
    void aTableJoinsItselfUnderAnotherName() {
        Film other = FILM.as("other");
        query(select(FILM.title, other.title)
                        .from(FILM)
                        .join(other, other.price.eq(FILM.price), other.filmId.gt(FILM.filmId)))
                .is("select film.title, other.title from film join film as other on other.price = film.price"
                        + " and other.film_id > film.film_id")
                .shows(Section.FROM, "self join")
                .returns(new Row2<>("Amelie", "Alien"));
    }

    @Test
    void nullsAreSortedWhereTheyAreWanted() {
        query(select(FILM.filmId).from(FILM).orderBy(FILM.length.asc().nullsLast()))
                .is("select film.film_id from film order by film.length nulls last")
                .onMySqlFamily("select film.film_id from film order by film.length is null, film.length")
                .shows(Section.PAGING, "NULLS LAST")
                .emulatedOn(MARIADB, MYSQL)
                .returns(5, 1, 2, 3, 4);
        query(select(FILM.filmId).from(FILM).orderBy(FILM.length.asc().nullsFirst()))
                .is("select film.film_id from film order by film.length nulls first")
                .onMySqlFamily("select film.film_id from film order by film.length")
                .returns(4, 5, 1, 2, 3);
        query(select(FILM.filmId).from(FILM).orderBy(FILM.length.desc().nullsFirst()))
                .is("select film.film_id from film order by film.length desc nulls first")
                .onMySqlFamily("select film.film_id from film order by film.length is null desc, film.length desc")
                .shows(Section.PAGING, "NULLS FIRST")
                .emulatedOn(MARIADB, MYSQL)
                .returns(4, 3, 2, 1, 5);
        query(select(FILM.filmId).from(FILM).orderBy(FILM.length.desc().nullsLast()))
                .is("select film.film_id from film order by film.length desc nulls last")
                .onMySqlFamily("select film.film_id from film order by film.length desc")
                .returns(3, 2, 1, 5, 4);
    }

    @Test
    void limitAndOffset() {
        var all = select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc());
        query(all.limit(2))
                .is("select film.film_id from film order by film.film_id limit ?")
                .binds(2L)
                .shows(Section.PAGING, "LIMIT")
                .returns(1, 2);
        query(all.limit(2).offset(3))
                .is("select film.film_id from film order by film.film_id limit ? offset ?")
                .binds(2L, 3L)
                .shows(Section.PAGING, "LIMIT and OFFSET")
                .returns(4, 5);
        query(all.offset(4))
                .on(POSTGRESQL, "select film.film_id from film order by film.film_id offset ?")
                .on(SQLITE, "select film.film_id from film order by film.film_id limit -1 offset ?")
                .on(MARIADB, "select film.film_id from film order by film.film_id limit 18446744073709551615 offset ?")
                .on(MYSQL, "select film.film_id from film order by film.film_id limit 18446744073709551615 offset ?")
                .binds(4L)
                .shows(Section.PAGING, "OFFSET without LIMIT")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(5);
    }

    @Test
    void caseWithAndWithoutElse() {
        var size = caseWhen(FILM.length.gt(130))
                .then(val("long"))
                .when(FILM.length.isNull())
                .then(val("unknown"));
        query(select(size.otherwise(val("short"))).from(FILM).orderBy(FILM.filmId.asc()))
                .is("select case when film.length > ? then ? when film.length is null then ? else ? end from film"
                        + " order by film.film_id")
                .binds(130, "long", "unknown", "short")
                .shows(Section.EXPRESSIONS, "searched CASE")
                .returns("short", "long", "long", "unknown", "short");
        query(select(size.end()).from(FILM).where(FILM.filmId.eq(1)))
                .is("select case when film.length > ? then ? when film.length is null then ? end from film"
                        + " where film.film_id = ?")
                .binds(130, "long", "unknown", 1)
                .returns(Optional.empty());
    }

    @Test
    void aSelectNeedsNoTable() {
        query(select(val(1).plus(2)))
                .is("select ? + ?")
                .binds(1, 2)
                .shows(Section.FROM, "SELECT without FROM")
                .returns(3);
    }
}

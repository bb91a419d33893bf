package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.joined;
import static org.ashlarsql.dsl.Sql.lateral;
import static org.ashlarsql.dsl.Sql.notExists;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.using;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Language;
import org.ashlarsql.schema.ForeignKey;
import org.ashlarsql.schema.UniqueKey;
import org.junit.jupiter.api.Test;

/** Joins of every kind, and trees of them. */
class JoinTest {

    private static final String NO_FULL_JOIN =
            "does not support FULL JOIN; unite a left join with the rows of the other"
                    + " side for which notExists(...) holds";
    private static final String NO_LATERAL =
            "does not support LATERAL; use scalar(...) for one value, or join a derived"
                    + " table that is grouped by what it's joined on";

    @Test
    void severalItems() {
        var original = LANGUAGE.as("original");
        query(select(FILM.title, LANGUAGE.name, original.name)
                        .from(FILM, LANGUAGE, original)
                        .where(FILM.languageId.eq(LANGUAGE.languageId), FILM.originalLanguageId.eq(original.languageId))
                        .orderBy(FILM.title.asc()))
                .shows(Section.FROM, "several items")
                .is("select film.title, language.name, original.name from film, language, language as original"
                        + " where film.language_id = language.language_id and film.original_language_id ="
                        + " original.language_id order by film.title")
                .returns(new Row3<>("100% Wolf", "French", "English"), new Row3<>("Ran", "English", "Japanese"));
    }

    @Test
    void aJoinBehindSeveralItemsSeesThemAll() {
        var original = LANGUAGE.as("original");
        query(select(FILM.title)
                        .from(FILM, LANGUAGE)
                        .join(original, original.languageId.eq(FILM.originalLanguageId))
                        .where(FILM.languageId.eq(LANGUAGE.languageId))
                        .orderBy(FILM.title.asc()))
                .is(
                        "select film.title from film cross join language join language as original on original.language_id ="
                                + " film.original_language_id where film.language_id = language.language_id order by film.title")
                .returns("100% Wolf", "Ran");
    }

    @Test
    void aForeignKeyJoinsFromEitherSide() {
        ForeignKey<Film, Language> spoken =
                ForeignKey.of(UniqueKey.of(LANGUAGE, "language_id"), FILM, "original_language_id");
        query(select(FILM.title, LANGUAGE.name)
                        .from(FILM)
                        .join(LANGUAGE, spoken.on(FILM, LANGUAGE))
                        .orderBy(FILM.title.asc()))
                .shows(Section.FROM, "foreign keys as conditions of joins")
                .is("select film.title, language.name from film join language on language.language_id ="
                        + " film.original_language_id order by film.title")
                .returns(new Row2<>("100% Wolf", "English"), new Row2<>("Ran", "Japanese"));
        var film = FILM.outer();
        query(select(LANGUAGE.name, film.title)
                        .from(LANGUAGE)
                        .leftJoin(film, spoken.on(film, LANGUAGE))
                        .orderBy(LANGUAGE.name.asc()))
                .is("select language.name, film.title from language left join film on language.language_id ="
                        + " film.original_language_id order by language.name")
                .returns(
                        new Row2<>("English", Optional.of("100% Wolf")),
                        new Row2<>("French", Optional.empty()),
                        new Row2<>("Japanese", Optional.of("Ran")));
        query(select(LANGUAGE.name)
                        .from(LANGUAGE)
                        .where(notExists(select(FILM.filmId).from(FILM).where(spoken.on(FILM, LANGUAGE)))))
                .is("select language.name from language where not exists (select film.film_id"
                        + " from film where language.language_id = film.original_language_id)")
                .returns("French");
    }

    @Test
    void rightJoin() {
        var film = FILM.outer();
        query(select(film.title, LANGUAGE.name)
                        .from(film)
                        .rightJoin(LANGUAGE, film.languageId.eq(LANGUAGE.languageId), film.length.gt(130))
                        .orderBy(LANGUAGE.name.asc(), film.filmId.asc()))
                .shows(Section.FROM, "RIGHT JOIN")
                .is("select film.title, language.name from film right join language on film.language_id ="
                        + " language.language_id and film.length > ? order by language.name, film.film_id")
                .binds(130)
                .returns(
                        new Row2<>(Optional.of("Brazil"), "English"),
                        new Row2<>(Optional.of("Ran"), "English"),
                        new Row2<>(Optional.empty(), "French"),
                        new Row2<>(Optional.empty(), "Japanese"));
    }

    @Test
    void fullJoin() {
        var film = FILM.outer();
        var language = LANGUAGE.outer();
        query(select(film.title, language.name)
                        .from(film)
                        .fullJoin(language, film.originalLanguageId.eq(language.languageId))
                        .orderBy(film.filmId.asc().nullsLast(), language.name.asc()))
                .shows(Section.FROM, "FULL JOIN")
                .is("select film.title, language.name from film full join language on film.original_language_id ="
                        + " language.language_id order by film.film_id nulls last, language.name")
                .unsupportedOn(MARIADB, NO_FULL_JOIN)
                .unsupportedOn(MYSQL, NO_FULL_JOIN)
                .returns(
                        new Row2<>(Optional.of("Amelie"), Optional.empty()),
                        new Row2<>(Optional.of("Brazil"), Optional.empty()),
                        new Row2<>(Optional.of("Ran"), Optional.of("Japanese")),
                        new Row2<>(Optional.of("Alien"), Optional.empty()),
                        new Row2<>(Optional.of("100% Wolf"), Optional.of("English")),
                        new Row2<>(Optional.empty(), Optional.of("French")));
    }

    @Test
    void aTreeOfJoins() {
        var film = FILM.outer();
        var original = LANGUAGE.as("original").outer();
        query(select(LANGUAGE.name, film.title, original.name)
                        .from(LANGUAGE)
                        .leftJoin(
                                joined(film).join(original, original.languageId.eq(film.originalLanguageId)),
                                film.languageId.eq(LANGUAGE.languageId))
                        .orderBy(LANGUAGE.name.asc()))
                .shows(Section.FROM, "nested joins")
                .is("select language.name, film.title, original.name from language left join (film join language as"
                        + " original on original.language_id = film.original_language_id) on film.language_id ="
                        + " language.language_id order by language.name")
                .returns(
                        new Row3<>("English", Optional.of("Ran"), Optional.of("Japanese")),
                        new Row3<>("French", Optional.of("100% Wolf"), Optional.of("English")),
                        new Row3<>("Japanese", Optional.empty(), Optional.empty()));
    }

    @Test
    void anInnerTree() {
        var other = FILM.as("other");
        query(select(LANGUAGE.name, count())
                        .from(LANGUAGE)
                        .join(
                                joined(FILM)
                                        .leftJoin(
                                                other.outer(),
                                                other.outer().filmId.eq(FILM.filmId)),
                                FILM.languageId.eq(LANGUAGE.languageId))
                        .groupBy(LANGUAGE.name)
                        .orderBy(LANGUAGE.name.asc()))
                .is("select language.name, count(*) from language join (film left join film as other on other.film_id ="
                        + " film.film_id) on film.language_id = language.language_id group by language.name"
                        + " order by language.name")
                .returns(new Row2<>("English", 3L), new Row2<>("French", 2L));
    }

    @Test
    void byColumnsOfOneName() {
        query(select(FILM.title, LANGUAGE.name)
                        .from(FILM)
                        .join(LANGUAGE, using(FILM.languageId))
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .shows(Section.FROM, "JOIN ... USING")
                .is(
                        "select film.title, language.name from film join language using (language_id) where film.film_id <= ?"
                                + " order by film.film_id")
                .binds(2)
                .returns(new Row2<>("Amelie", "French"), new Row2<>("Brazil", "English"));
    }

    @Test
    void aLateralDerivedTableSeesWhatStandsBeforeIt() {
        var longest = select(FILM.title)
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId))
                .orderBy(FILM.length.desc().nullsLast())
                .limit(1)
                .as("longest");
        query(select(LANGUAGE.name, longest.get(FILM.title))
                        .from(LANGUAGE)
                        .crossJoin(lateral(longest))
                        .orderBy(LANGUAGE.name.asc()))
                .shows(Section.FROM, "LATERAL")
                .is("select language.name, longest.title from language cross join lateral (select film.title from film"
                        + " where film.language_id = language.language_id order by film.length desc nulls last limit ?)"
                        + " as longest order by language.name")
                .on(
                        MYSQL,
                        "select language.name, longest.title from language cross join lateral (select film.title from film"
                                + " where film.language_id = language.language_id order by film.length desc limit ?)"
                                + " as longest order by language.name")
                .binds(1L)
                .unsupportedOn(SQLITE, NO_LATERAL)
                .unsupportedOn(MARIADB, NO_LATERAL)
                .returns(new Row2<>("English", "Ran"), new Row2<>("French", "Amelie"));
    }

    @Test
    void withoutLateralItDoesNot() {
        var longest = select(FILM.title)
                .from(FILM)
                .where(FILM.languageId.eq(LANGUAGE.languageId))
                .as("longest");
        refused(
                select(LANGUAGE.name, longest.get(FILM.title)).from(LANGUAGE).crossJoin(longest),
                "language.language_id is used in WHERE, but language stands beside this subquery of FROM, which"
                        + " can't see it; say lateral(...), or select what to compare and compare it outside");
    }

    @Test
    void whatARightJoinMayLeaveOutIsAnOuterTwin() {
        refused(
                select(FILM.title).from(FILM).rightJoin(LANGUAGE, FILM.languageId.eq(LANGUAGE.languageId)),
                "film stands on the far side of a right join, where its columns may be NULL; put its outer() twin into"
                        + " FROM, and use the twin's columns");
        var language = LANGUAGE.outer();
        refused(
                select(FILM.title).from(FILM).fullJoin(language, FILM.languageId.eq(language.languageId)),
                "film stands on the far side of a full join, where its columns may be NULL; put its outer() twin into"
                        + " FROM, and use the twin's columns");
    }

    @Test
    void itemsThatNothingJoins() {
        refused(
                select(FILM.title).from(FILM, LANGUAGE),
                "no condition joins film with language, so every row of one would meet every row of the other; add the"
                        + " condition, or say crossJoin(...) or allowing(CARTESIAN_PRODUCT) if that is meant");
    }

    private static void refused(Select<?> select, String message) {
        assertThatThrownBy(() -> select.render(Dialects.postgreSql()))
                .isInstanceOf(CheckException.class)
                .hasMessage(message);
    }
}

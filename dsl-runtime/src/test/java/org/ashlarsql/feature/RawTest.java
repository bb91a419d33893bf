package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.raw;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.render.ParameterException;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.ReadException;
import org.ashlarsql.sample.Film;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** SQL text of the user's own, as a part of a statement and as a whole one. */
class RawTest {

    private static final String INJECTION = "x' or '1' = '1'; drop table film; --";

    @Test
    void aCondition() {
        filmsWhere(raw("{} % {} = 0", FILM.filmId, 2).asCondition())
                .is("film.film_id % ? = 0")
                .binds(2)
                .shows(Section.STATEMENTS, "raw SQL as a condition")
                .returns(2, 4);
    }

    @Test
    void aConditionAmongOthersStandsInParentheses() {
        var even = raw("{} = {} or {} = {}", FILM.filmId, 2, FILM.filmId, 4).asCondition();
        filmsWhere(even.and(FILM.length.isNotNull()))
                .is("(film.film_id = ? or film.film_id = ?) and film.length is not null")
                .binds(2, 4)
                .returns(2);
        filmsWhere(not(even))
                .is("not (film.film_id = ? or film.film_id = ?)")
                .binds(2, 4)
                .returns(1, 3, 5);
    }

    @Test
    void aValueOfAType() {
        var initial = raw("substr({}, 1, {})", FILM.title, 1).as(TEXT).notNull();
        query(select(initial, count()).from(FILM).groupBy(initial).orderBy(initial.asc()))
                .is("select substr(film.title, 1, ?), count(*) from film group by 1 order by 1")
                .binds(1)
                .returns(new Row2<>("1", 1L), new Row2<>("A", 2L), new Row2<>("B", 1L), new Row2<>("R", 1L));
        query(select(raw("{} + 1", FILM.length).as(INTEGER).times(2))
                        .from(FILM)
                        .where(FILM.filmId.ge(4))
                        .orderBy(FILM.filmId.asc()))
                .is("select (film.length + 1) * ? from film where film.film_id >= ? order by film.film_id")
                .binds(2, 4)
                .shows(Section.STATEMENTS, "raw SQL as a value")
                .returns(Optional.empty(), Optional.of(194));
    }

    @Test
    void operatorsAsArgumentsStandInParentheses() {
        filmsWhere(raw(
                                "{} * 2 = {}",
                                FILM.filmId.plus(1),
                                FILM.languageId.negated().plus(9))
                        .asCondition())
                .is("(film.film_id + ?) * 2 = (-film.language_id + ?)")
                .binds(1, 9)
                .returns(3);
        filmsWhere(raw(
                                "case when {} then {} else 0 end = 1",
                                FILM.length.gt(130).and(FILM.filmId.ne(2)),
                                val(1))
                        .asCondition())
                .is("case when (film.length > ? and film.film_id <> ?) then ? else 0 end = 1")
                .binds(130, 2, 1)
                .returns(3);
        filmsWhere(raw("{} = 2", raw("1 + {}", 1).as(INTEGER)).asCondition())
                .is("(1 + ?) = 2")
                .binds(1)
                .returns(1, 2, 3, 4, 5);
    }

    @Test
    void aSubqueryAsAnArgument() {
        Film other = FILM.as("other");
        filmsWhere(raw("{} = {}", FILM.length, select(max(other.length)).from(other))
                        .asCondition())
                .is("film.length = (select max(other.length) from film as other)")
                .returns(3);
        filmsWhere(raw(
                                "{} in {}",
                                FILM.languageId,
                                select(LANGUAGE.languageId).from(LANGUAGE).where(LANGUAGE.name.eq("French")))
                        .asCondition())
                .is("film.language_id in (select language.language_id from language where language.name = ?)")
                .binds("French")
                .returns(1, 5);
    }

    @Test
    void aCollectionAsAnArgument() {
        filmsWhere(raw("{} in ({})", FILM.filmId, List.of(1, 3, 5)).asCondition())
                .is("film.film_id in (?, ?, ?)")
                .binds(1, 3, 5)
                .returns(1, 3, 5);
        filmsWhere(raw("{} in ({})", FILM.filmId, Set.of(4)).asCondition())
                .is("film.film_id in (?)")
                .binds(4)
                .returns(4);
        assertThatThrownBy(() -> raw("{} in ({})", FILM.filmId, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "raw SQL got an empty collection, and no database takes an empty list; leave the condition out");
    }

    @Test
    void aValueWithoutATypeOfItsOwnIsRefused() {
        assertThatThrownBy(() -> raw("{} = {}", FILM.rating, Rating.PG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a org.ashlarsql.sample.Rating has no SQL type of its own; pass it with its type,"
                        + " as val(value, TYPE)");
        filmsWhere(raw("{} = {}", FILM.rating, val(Rating.PG, Rating.TYPE)).asCondition())
                .is("film.rating = ?")
                .binds(Rating.PG)
                .returns(1);
    }

    @Test
    void thereAreAsManyArgumentsAsGaps() {
        assertThatThrownBy(() -> raw("{} = {}", FILM.filmId))
                .isInstanceOf(ParameterException.class)
                .hasMessage("raw SQL has 2 gaps {} but got 1 arguments: {} = {}; write {} for each argument");
        assertThatThrownBy(() -> raw("1 = 1", 3))
                .isInstanceOf(ParameterException.class)
                .hasMessage("raw SQL has 0 gaps {} but got 1 arguments: 1 = 1; write {} for each argument");
    }

    @Test
    void aQuestionMarkIsRefused() {
        assertThatThrownBy(() -> raw("{} = ?", FILM.filmId))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "raw SQL takes its arguments as {}, but a ? stands at character 6 of: {} = ?; write ?? where an"
                                + " operator of the database is meant");
        assertThatThrownBy(() -> rawQuery("select ?", result(TEXT)))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith("raw SQL takes its arguments as :name, but a ? stands at character 8");
    }

    @Test
    void literalsAndCommentsHaveNoGaps() {
        var text = raw("concat('{} it''s ?', {}) /* {} ? */ -- {} ?\n", "!").as(TEXT);
        query(select(text))
                .is("select concat('{} it''s ?', ?) /* {} ? */ -- {} ?\n")
                .binds("!")
                .returns(Optional.of("{} it's ?!"));
        query(select(raw("(select 1 as \"{}?\")").as(INTEGER)))
                .is("select (select 1 as \"{}?\")")
                .returns(Optional.of(1));
    }

    @Test
    void aWholeQuery() {
        query(rawQuery(
                                "select title, length from film where length > :least and length < :least + 40 order by film_id",
                                row(FILM.title, FILM.length))
                        .bind("least", 100))
                .is("select title, length from film where length > ? and length < ? + 40 order by film_id")
                .binds(100, 100)
                .shows(Section.STATEMENTS, "raw query")
                .returns(new Row2<>("Amelie", Optional.of(122)), new Row2<>("Brazil", Optional.of(132)));
    }

    @Test
    void aWholeQueryTakesCollectionsExpressionsAndQueries() {
        query(rawQuery(
                                "select title from film where film_id in (:ids) and language_id in :languages and :more"
                                        + " order by film_id",
                                result(TEXT))
                        .bind("ids", List.of(2, 3, 5))
                        .bind(
                                "languages",
                                select(LANGUAGE.languageId).from(LANGUAGE).where(LANGUAGE.name.eq("English")))
                        .bind("more", FILM.length.gt(140)))
                .is("select title from film where film_id in (?, ?, ?) and language_id in (select language.language_id"
                        + " from language where language.name = ?) and (film.length > ?) order by film_id")
                .binds(2, 3, 5, "English", 140)
                .returns("Ran");
    }

    @Test
    void resultsOfARawQueryMayBeNull() {
        query(rawQuery(
                        "select synopsis from film where film_id <= 2 order by film_id",
                        result(TEXT).nullable()))
                .is("select synopsis from film where film_id <= 2 order by film_id")
                .returns(Optional.of("A waitress, 50% kind_hearted!"), Optional.empty());
    }

    @Test
    void namesInLiteralsAndCommentsAreLeftAlone() {
        query(rawQuery("select ':name, it''s 08:05' /* :name */ from film where film_id = :id -- :name", result(TEXT))
                        .bind("id", 1))
                .is("select ':name, it''s 08:05' /* :name */ from film where film_id = ? -- :name")
                .binds(1)
                .returns(":name, it's 08:05");
    }

    @Test
    void postgreSqlsCastsAndOperatorsAreLeftAlone() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        var database = SampleDatabases.on(POSTGRESQL);
        assertThat(database.list(
                        rawQuery("select :n::text || '::n'", result(TEXT)).bind("n", 12)))
                .containsExactly("12::n");
        assertThat(database.list(select(raw("{}::integer", "12").as(INTEGER)))).containsExactly(Optional.of(12));
        assertThat(database.list(rawQuery("select '{\"a\": 1}'::jsonb ?? :key", result(BOOLEAN))
                        .bind("key", "a")))
                .containsExactly(true);
        assertThat(database.list(
                        rawQuery("select $$:n {} ?$$, (array[1, 2, 3])[1:2]::text", row(result(TEXT), result(TEXT)))))
                .containsExactly(new Row2<>(":n {} ?", "{1,2}"));
        assertThat(database.list(
                        rawQuery("select E'it\\'s :n' || :n", result(TEXT)).bind("n", "!")))
                .containsExactly("it's :n!");
    }

    @Test
    void aParameterWithoutAValueIsReported() {
        var query = rawQuery("select title from film where film_id = :id", result(TEXT));
        assertThatThrownBy(() -> query.render(Dialects.sqlite()))
                .isInstanceOf(ParameterException.class)
                .hasMessage("parameter :id of the raw statement has no value; give it one with bind(\"id\", value)");
    }

    @Test
    void aValueWithoutAParameterIsReported() {
        assertThatThrownBy(() -> rawQuery("select title from film where film_id = :id or title = :title", result(TEXT))
                        .bind("name", 1))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the raw statement has no parameter :name; it has [id, title]");
        assertThatThrownBy(() -> rawCommand("delete from film").bind("id", 1))
                .isInstanceOf(ParameterException.class)
                .hasMessage("the raw statement has no parameter :id; it has none");
    }

    @EachDatabase
    void anotherNumberOfColumnsIsReported(TestDatabase database) {
        var query = rawQuery("select title, length from film", row(FILM.title, FILM.length, FILM.filmId));
        assertThatThrownBy(() -> SampleDatabases.on(database).list(query))
                .isInstanceOf(ReadException.class)
                .hasMessage("the raw query yields 2 columns, but its projection reads 3; both have to be the same."
                        + " Statement: select title, length from film");
    }

    @Test
    void aWholeCommand() {
        command(rawCommand("update film set length = length + :more where film_id in (:ids)")
                        .bind("more", 1)
                        .bind("ids", List.of(1, 2)))
                .is("update film set length = length + ? where film_id in (?, ?)")
                .binds(1, 1, 2)
                .shows(Section.STATEMENTS, "raw command")
                .changes(
                        2,
                        select(FILM.length).from(FILM).where(FILM.filmId.le(2)).orderBy(FILM.filmId.asc()),
                        Optional.of(123),
                        Optional.of(133));
    }

    @Test
    void aValueNeverBecomesPartOfTheText() {
        filmsWhere(raw("{} = {}", FILM.title, INJECTION).asCondition())
                .is("film.title = ?")
                .binds(INJECTION)
                .returns();
        filmsWhere(FILM.title.eq(INJECTION))
                .is("film.title = ?")
                .binds(INJECTION)
                .returns();
        query(rawQuery("select title from film where title = :title or title in (:titles)", result(TEXT))
                        .bind("title", INJECTION)
                        .bind("titles", List.of(INJECTION, "') or ('' = '")))
                .is("select title from film where title = ? or title in (?, ?)")
                .binds(INJECTION, INJECTION, "') or ('' = '")
                .returns();
        command(rawCommand("update film set title = :title where film_id = 1").bind("title", INJECTION))
                .is("update film set title = ? where film_id = 1")
                .binds(INJECTION)
                .changes(1, select(FILM.title).from(FILM).where(FILM.filmId.eq(1)), INJECTION);
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countOf;
import static org.ashlarsql.dsl.Sql.existsOf;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sortBy;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.dsl.Sql.values;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.dsl.Sorting;
import org.ashlarsql.row.Row2;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Queries made of others. */
class CompositionTest {

    private static final Select<Integer> FILMS =
            select(FILM.filmId).from(FILM).where(FILM.length.gt(100)).orderBy(FILM.filmId.asc());
    private static final Sorting SORTING = sortBy("title", FILM.title)
            .and("length", FILM.length.asc().nullsLast())
            .and("price", FILM.price);

    @Test
    void theNumberOfAQuerysRows() {
        query(countOf(FILMS))
                .is("select count(*) from (select film.film_id from film where film.length > ?) as counted")
                .binds(100)
                .shows(Section.COMPOSITION, "count of a query")
                .returns(3L);
        query(countOf(FILMS.limit(2)))
                .is("select count(*) from (select film.film_id from film where film.length > ? order by film.film_id"
                        + " limit ?) as counted")
                .binds(100, 2L)
                .returns(2L);
        query(countOf(select(FILM.languageId).distinct().from(FILM)))
                .is("select count(*) from (select distinct film.language_id from film) as counted")
                .returns(2L);
        query(countOf(FILMS.withProjection(FILM.title)
                        .unionAll(select(LANGUAGE.name).from(LANGUAGE))))
                .is("select count(*) from (select * from (select film.title from film where film.length > ?"
                        + " order by film.film_id) union all select language.name from language) as counted")
                .onMySqlFamily("select count(*) from ((select film.title from film where film.length > ?"
                        + " order by film.film_id) union all select language.name from language) as counted")
                .on(
                        TestDatabase.POSTGRESQL,
                        "select count(*) from ((select film.title from film where film.length > ?"
                                + " order by film.film_id) union all select language.name from language) as counted")
                .binds(100)
                .returns(6L);
        query(countOf(select(FILM.rating).from(FILM).groupBy(FILM.rating).having(count().gt(1L))))
                .is("select count(*) from (select film.rating from film group by film.rating having count(*) > ?)"
                        + " as counted")
                .binds(1L)
                .returns(1L);
    }

    @Test
    void columnsOfTheSameName() {
        query(countOf(select(FILM.languageId, LANGUAGE.languageId, FILM.length.plus(1))
                        .from(FILM)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))))
                .is("select count(*) from (select film.language_id, language.language_id as c2, film.length + ? as c3"
                        + " from film join language on language.language_id = film.language_id) as counted")
                .binds(1)
                .returns(5L);
    }

    @Test
    void whetherAQueryHasRows() {
        query(existsOf(FILMS.where(FILM.languageId.eq(2))))
                .is("select exists (select film.film_id from film where film.length > ? and film.language_id = ?"
                        + " order by film.film_id)")
                .binds(100, 2)
                .shows(Section.COMPOSITION, "exists of a query")
                .returns(true);
        query(existsOf(FILMS.where(FILM.languageId.eq(3))))
                .is("select exists (select film.film_id from film where film.length > ? and film.language_id = ?"
                        + " order by film.film_id)")
                .binds(100, 3)
                .returns(false);
    }

    @Test
    void anotherSelectList() {
        query(FILMS.withProjection(row(FILM.title, FILM.length)))
                .is("select film.title, film.length from film where film.length > ? order by film.film_id")
                .binds(100)
                .shows(Section.COMPOSITION, "another select list")
                .returns(
                        new Row2<>("Amelie", Optional.of(122)),
                        new Row2<>("Brazil", Optional.of(132)),
                        new Row2<>("Ran", Optional.of(162)));
    }

    @Test
    void anotherSelectListOfGroups() {
        var hours = FILM.length.orElse(0).dividedBy(60);
        var groups = select(hours, count()).from(FILM).groupBy(hours);
        query(groups)
                .is("select coalesce(film.length, ?) / ?, count(*) from film group by 1")
                .onMySqlFamily("select coalesce(film.length, ?) div ?, count(*) from film group by 1")
                .binds(0, 60)
                .returnsInAnyOrder(new Row2<>(0, 1L), new Row2<>(1, 1L), new Row2<>(2, 3L));
        query(groups.withProjection(row(count(), hours)))
                .is("select count(*), coalesce(film.length, ?) / ? from film group by 2")
                .onMySqlFamily("select count(*), coalesce(film.length, ?) div ? from film group by 2")
                .binds(0, 60)
                .returnsInAnyOrder(new Row2<>(1L, 0), new Row2<>(1L, 1), new Row2<>(3L, 2));
        query(groups.withProjection(count()))
                .is("select count(*) from film group by coalesce(film.length, ?) / ?")
                .onMySqlFamily("select count(*) from film group by coalesce(film.length, ?) div ?")
                .binds(0, 60)
                .returnsInAnyOrder(1L, 1L, 3L);
    }

    @Test
    void whatHasNoSelectListOfItsOwn() {
        for (Select<?> query : List.of(FILMS.union(FILMS), values(row(val(1), val(2))))) {
            assertThatThrownBy(() -> query.withProjection(FILM.title))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "withProjection(...) has no place on a set operation or VALUES; call it on the branches,"
                                    + " or select from the whole with as(\"name\")");
        }
    }

    @Test
    void aTableThatIsJoinedOnce() {
        var french = LANGUAGE.name.eq("French");
        var language = LANGUAGE.languageId.eq(FILM.languageId);
        query(FILMS.joinOnce(LANGUAGE, language).where(french).joinOnce(LANGUAGE, language))
                .is("select film.film_id from film join language on language.language_id = film.language_id where"
                        + " film.length > ? and language.name = ? order by film.film_id")
                .binds(100, "French")
                .shows(Section.COMPOSITION, "join that is there once")
                .returns(1);
        assertThatThrownBy(() -> FILMS.joinOnce(LANGUAGE, language)
                        .joinOnce(LANGUAGE, LANGUAGE.languageId.eq(FILM.originalLanguageId)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "language is in FROM already, but not by this join; use the same condition and kind of join,"
                                + " or another name with as(\"...\")");
    }

    @Test
    void aFarSideThatIsJoinedOnce() {
        var original = LANGUAGE.outer();
        var on = original.languageId.eq(FILM.originalLanguageId);
        query(FILMS.leftJoinOnce(original, on).leftJoinOnce(original, on).withProjection(original.name))
                .is("select language.name from film left join language on language.language_id ="
                        + " film.original_language_id where film.length > ? order by film.film_id")
                .binds(100)
                .returns(Optional.empty(), Optional.empty(), Optional.of("Japanese"));
    }

    @Test
    void rowsAreSortedByWhatARequestNames() {
        var films = select(FILM.filmId).from(FILM);
        query(films.orderBy(SORTING.parse("-length, title")))
                .is("select film.film_id from film order by film.length desc nulls last, film.title")
                .onMySqlFamily("select film.film_id from film order by film.length desc, film.title")
                .shows(Section.COMPOSITION, "sorting by a safe list of names")
                .returns(3, 2, 1, 5, 4);
        query(films.orderBy(SORTING.parse("price,-title")))
                .is("select film.film_id from film order by film.price, film.title desc")
                .returns(5, 2, 1, 4, 3);
        query(films.orderBy(SORTING.parse("length")))
                .is("select film.film_id from film order by film.length nulls last")
                .onMySqlFamily("select film.film_id from film order by film.length is null, film.length")
                .returns(5, 1, 2, 3, 4);
        assertThat(SORTING.parse("")).isEmpty();
    }

    @Test
    void whatARequestMayNotName() {
        for (String text :
                List.of("year", "title desc", "--title", "title,", ",", "-", "1; drop table film", "Title")) {
            assertThatThrownBy(() -> SORTING.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("rows can't be sorted by '")
                    .hasMessageEndingWith("'; name one of title, length, price");
        }
        assertThatThrownBy(() -> SORTING.parse("title,-title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'title' stands twice in the sorting 'title,-title'");
        assertThatThrownBy(() -> SORTING.and("title", FILM.price))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'title' is a name to sort by already");
        for (String name : List.of("", "-a", "a,b", " a")) {
            assertThatThrownBy(() -> SORTING.and(name, FILM.price)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void queriesMadeOfOneLeaveItAndEachOtherAlone() {
        String base = "select film.film_id from film where film.length > ? order by film.film_id";
        assertThat(FILMS.render(Expectation.dialect(SQLITE)).sql()).isEqualTo(base);
        var derived = List.of(
                FILMS.where(FILM.price.gt(java.math.BigDecimal.ONE)),
                FILMS.limit(1).offset(1),
                FILMS.distinct(),
                FILMS.orderBy(FILM.title.desc()),
                FILMS.join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId)),
                FILMS.groupBy(FILM.filmId).having(count().gt(1L)),
                FILMS.union(FILMS),
                FILMS.comment("x"),
                FILMS.withProjection(FILM.languageId));
        var texts = derived.stream()
                .map(query -> query.render(Expectation.dialect(SQLITE)).sql())
                .toList();
        assertThat(texts).doesNotHaveDuplicates().doesNotContain(base);
        assertThat(FILMS.render(Expectation.dialect(SQLITE)).sql()).isEqualTo(base);
        assertThat(derived.stream()
                        .map(query -> query.render(Expectation.dialect(SQLITE)).sql()))
                .isEqualTo(texts);
    }

    /** Each thread adds its own condition to the same query, renders it and runs it. */
    @EachDatabase
    void queriesMadeOfOneByManyThreads(TestDatabase database) throws Exception {
        var db = SampleDatabases.on(database);
        var base = select(FILM.filmId).from(FILM).orderBy(FILM.filmId.asc());
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tasks = new ArrayList<Callable<List<Integer>>>();
            for (int i = 0; i < 40; i++) {
                int id = i % 5 + 1;
                tasks.add(() -> db.list(
                        id == 1 ? base.limit(1) : base.where(FILM.filmId.eq(id)).comment("film " + id)));
            }
            var answers = new ArrayList<List<Integer>>();
            for (var answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i)).containsExactly(i % 5 + 1);
            }
            assertThat(db.list(base)).containsExactly(1, 2, 3, 4, 5);
        } finally {
            threads.shutdown();
        }
    }
}

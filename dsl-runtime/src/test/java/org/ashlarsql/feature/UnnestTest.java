package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.trueCondition;
import static org.ashlarsql.dsl.Sql.unnest;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BINARY;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.UUID;
import static org.ashlarsql.expr.SqlTypes.arrayOf;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Gathering.GATHERING;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ashlarsql.check.CheckException;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.DataType;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The elements of lists and arrays as rows. */
class UnnestTest {

    private static final String REFUSED =
            "does not support arrays; unnest a list of values, or keep the elements in a table of their own, or in a JSON"
                    + " document";

    private static <R> QueryExpectation<R> ofArrays(Select<R> query) {
        return query(query)
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    @Test
    void aListJoined() {
        var ids = unnest(List.of(3, 9, 1), INTEGER).as("ids");
        query(select(FILM.title)
                        .from(FILM)
                        .join(ids, ids.value().eq(FILM.filmId))
                        .orderBy(FILM.filmId.asc()))
                .shows(Section.FROM, "UNNEST of a list of values")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .is("select film.title from film join unnest(?) as ids (value) on ids.value = film.film_id"
                        + " order by film.film_id")
                .on(
                        SQLITE,
                        "select film.title from film join (select v.e1 as value from (select column1 as e1, column2 as n"
                                + " from (values (?, 1), (?, 2), (?, 3), (?, 4)) as v) as v where v.n <= ?) as ids"
                                + " on ids.value = film.film_id order by film.film_id")
                .on(
                        MARIADB,
                        "select film.title from film join (select v.e1 as value from (select cast(? as signed) as e1, 1 as n union all"
                                + " select ?, 2 union all select ?, 3 union all select ?, 4) as v where v.n <= ?) as ids"
                                + " on ids.value = film.film_id order by film.film_id")
                .on(
                        MYSQL,
                        "select film.title from film join (select v.e1 as value from (select column_0 as e1, column_1 as n"
                                + " from (values row(?, 1), row(?, 2), row(?, 3), row(?, 4)) as v) as v where v.n <= ?)"
                                + " as ids on ids.value = film.film_id order by film.film_id")
                .binds(3, 9, 1, null, 3)
                .bindsOn(POSTGRESQL, List.of(3, 9, 1))
                .returns("Amelie", "Ran");
    }

    @Test
    void aListNumbered() {
        var words = unnest(Arrays.asList("b", null, "a"), TEXT).as("words").withOrdinality();
        query(select(words.value(), words.ordinality())
                        .from(words)
                        .orderBy(words.ordinality().desc()))
                .is("select words.value, words.ordinality from unnest(?) with ordinality as words (value, ordinality)"
                        + " order by words.ordinality desc")
                .on(
                        SQLITE,
                        "select words.value, words.ordinality from (select v.e1 as value, v.n as ordinality from"
                                + " (select column1 as e1, column2 as n from (values (?, 1), (?, 2), (?, 3), (?, 4)) as v)"
                                + " as v where v.n <= ?) as words order by words.ordinality desc")
                .on(
                        MARIADB,
                        "select words.value, words.ordinality from (select v.e1 as value, v.n as ordinality from"
                                + " (select cast(? as char(100000)) as e1, 1 as n union all select ?, 2 union all select ?, 3 union all select"
                                + " ?, 4) as v where v.n <= ?) as words order by words.ordinality desc")
                .on(
                        MYSQL,
                        "select words.value, words.ordinality from (select v.e1 as value, v.n as ordinality from"
                                + " (select column_0 as e1, column_1 as n from (values row(?, 1), row(?, 2), row(?, 3),"
                                + " row(?, 4)) as v) as v where v.n <= ?) as words order by words.ordinality desc")
                .binds("b", null, "a", null, 3)
                .bindsOn(POSTGRESQL, Arrays.asList("b", null, "a"))
                .returns(
                        new Row2<>(Optional.of("a"), 3L),
                        new Row2<>(Optional.empty(), 2L),
                        new Row2<>(Optional.of("b"), 1L));
    }

    @Test
    void listsBesideEachOther() {
        var id = unnest(List.of(1, 2), INTEGER).as("id");
        var word = unnest(List.of("x"), TEXT).as("word");
        var pairs = unnest(id, word).as("pairs").withOrdinality();
        query(select(pairs.get(id), pairs.get(word), pairs.ordinality())
                        .from(pairs)
                        .orderBy(pairs.ordinality().asc()))
                .shows(Section.FROM, "UNNEST of several lists")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .on(
                        POSTGRESQL,
                        "select pairs.id, pairs.word, pairs.ordinality from unnest(?, ?) with ordinality as"
                                + " pairs (id, word, ordinality) order by pairs.ordinality")
                .on(
                        SQLITE,
                        "select pairs.id, pairs.word, pairs.ordinality from (select v.e1 as id, v.e2 as word,"
                                + " v.n as ordinality from (select column1 as e1, column2 as e2, column3 as n from"
                                + " (values (?, ?, 1), (?, ?, 2)) as v) as v where v.n <= ?) as pairs"
                                + " order by pairs.ordinality")
                .on(
                        MARIADB,
                        "select pairs.id, pairs.word, pairs.ordinality from (select v.e1 as id, v.e2 as word,"
                                + " v.n as ordinality from (select cast(? as signed) as e1, cast(? as char(100000)) as e2, 1 as n union all select ?, ?, 2) as v"
                                + " where v.n <= ?) as pairs order by pairs.ordinality")
                .on(
                        MYSQL,
                        "select pairs.id, pairs.word, pairs.ordinality from (select v.e1 as id, v.e2 as word,"
                                + " v.n as ordinality from (select column_0 as e1, column_1 as e2, column_2 as n from"
                                + " (values row(?, ?, 1), row(?, ?, 2)) as v) as v where v.n <= ?) as pairs"
                                + " order by pairs.ordinality")
                .binds(1, "x", 2, null, 2)
                .bindsOn(POSTGRESQL, List.of(1, 2), List.of("x"))
                .returns(
                        new Row3<>(Optional.of(1), Optional.of("x"), 1L),
                        new Row3<>(Optional.of(2), Optional.empty(), 2L));
        assertThatThrownBy(() -> unnest(id, id))
                .isInstanceOf(CheckException.class)
                .hasMessage(
                        "unnest(...) got two arrays of one name among [id, id], which its columns are called by; name"
                                + " each with as(...)");
        assertThatThrownBy(() -> pairs.get(unnest(List.of(1), INTEGER).as("other")))
                .isInstanceOf(CheckException.class)
                .hasMessage("unnest(...) pairs has no array other; it has [id, word]");
        assertThatThrownBy(id::ordinality)
                .isInstanceOf(CheckException.class)
                .hasMessage("unnest(...) id doesn't number its rows; say withOrdinality()");
    }

    @Test
    void anyListOnAnyDatabase() {
        travels(INTEGER);
        travels(SMALLINT, Short.MIN_VALUE, (short) 1);
        travels(INTEGER, Integer.MIN_VALUE, 0, null, Integer.MAX_VALUE, 7);
        travels(BIGINT, null, Long.MIN_VALUE, Long.MAX_VALUE);
        travels(decimal(12, 4), new BigDecimal("-99999999.9999"), new BigDecimal("5.2500"));
        travels(REAL, 0.1f, -1e30f);
        travels(DOUBLE, 0.1, Double.MAX_VALUE, 4.9e-300);
        travels(BOOLEAN, true, null, false);
        travels(TEXT, "", "NULL", null, "a,b", "{x}", "\"q\" 'q' \\ \t\n", "\u65e5\u672c\uD83D\uDE00", " ");
        travels(DATE, LocalDate.of(1, 1, 1), null, LocalDate.of(9999, 12, 31));
        travels(TIME, LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 999_999_000));
        travels(TIMESTAMP, LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(2000, 1, 1, 0, 0, 0, 1_000));
        travels(TIMESTAMP_WITH_TIME_ZONE, Instant.parse("2026-10-25T00:30:00.25Z"), Instant.EPOCH);
        travels(UUID, java.util.UUID.fromString("00000000-0000-4000-8000-00000000000f"), null);
        travels(Rating.TYPE, Rating.G, null, Rating.PG_13);
        for (TestDatabase database : TestDatabase.enabled()) {
            byte[] bytes = {0, 1, (byte) 0xff};
            var values = unnest(List.of(bytes), BINARY);
            assertThat(SampleDatabases.on(database).one(select(values.value()).from(values)))
                    .as("%s", database)
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        }
    }

    /** Each value comes back as it is, in its place. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    private static <V, N extends Expr<V, Optional<V>>> void travels(DataType<V, N, ?> type, V... values) {
        var list = unnest(Arrays.asList(values), type).withOrdinality();
        var query = select(list.value()).from(list).orderBy(list.ordinality().asc());
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(SampleDatabases.on(database).list(query))
                    .as("%s on %s", type, database)
                    .isEqualTo(Stream.of(values).map(Optional::ofNullable).toList());
        }
    }

    @Test
    void aLongList() {
        List<Integer> numbers = IntStream.rangeClosed(1, 10_000).boxed().toList();
        var list = unnest(numbers, INTEGER);
        for (TestDatabase database : TestDatabase.enabled()) {
            assertThat(SampleDatabases.on(database)
                            .one(select(count(), sumLong(list.value())).from(list)))
                    .as("%s", database)
                    .isEqualTo(new Row2<>(10_000L, Optional.of(50_005_000L)));
        }
    }

    @Test
    void aListGivenAtExecution() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        var wanted = param("wanted", arrayOf(INTEGER));
        var ids = unnest(wanted, INTEGER).as("ids");
        var query = select(FILM.title)
                .from(FILM)
                .join(ids, ids.value().eq(FILM.filmId))
                .orderBy(FILM.title.asc());
        var db = SampleDatabases.on(POSTGRESQL);
        assertThat(db.list(query.bind(wanted.to(List.of(1, 3))))).containsExactly("Amelie", "Ran");
        assertThat(db.list(query.bind(wanted.to(List.of())))).isEmpty();
    }

    @Test
    void anArraysElements() {
        var name = unnest(GATHERING.names, TEXT).as("name").withOrdinality();
        ofArrays(select(GATHERING.gatheringId, name.value().upper(), name.ordinality())
                        .from(GATHERING)
                        .crossJoin(name)
                        .orderBy(GATHERING.gatheringId.asc(), name.ordinality().asc()))
                .shows(Section.FROM, "UNNEST of an array")
                .is("select gathering.gathering_id, upper(name.value), name.ordinality from gathering cross join"
                        + " unnest(gathering.names) with ordinality as name (value, ordinality)"
                        + " order by gathering.gathering_id, name.ordinality")
                .returns(
                        new Row3<>(1, Optional.of("RED"), 1L),
                        new Row3<>(1, Optional.of("GREEN"), 2L),
                        new Row3<>(2, Optional.of("IT'S \"X\""), 1L),
                        new Row3<>(2, Optional.of("A,B"), 2L),
                        new Row3<>(2, Optional.empty(), 3L),
                        new Row3<>(2, Optional.of(""), 4L),
                        new Row3<>(4, Optional.of("GREEN"), 1L));
        var rating = unnest(GATHERING.ratings).as("rating");
        ofArrays(select(GATHERING.gatheringId)
                        .from(GATHERING)
                        .crossJoin(rating)
                        .where(rating.value().eq(Rating.PG)))
                .is("select gathering.gathering_id from gathering cross join unnest(gathering.ratings) as"
                        + " rating (value) where rating.value = ?")
                .binds(Rating.PG)
                .returns(4);
    }

    @Test
    void anArraysElementsOrNone() {
        var code = unnest(GATHERING.codes, TEXT).as("code").withOrdinality().outer();
        ofArrays(select(GATHERING.gatheringId, code.value(), code.ordinality())
                        .from(GATHERING)
                        .leftJoin(code, trueCondition())
                        .orderBy(GATHERING.gatheringId.asc(), code.ordinality().asc()))
                .is("select gathering.gathering_id, code.value, code.ordinality from gathering left join"
                        + " unnest(gathering.codes) with ordinality as code (value, ordinality) on true"
                        + " order by gathering.gathering_id, code.ordinality")
                .returns(
                        new Row3<>(1, Optional.of("r"), Optional.of(1L)),
                        new Row3<>(1, Optional.of("g"), Optional.of(2L)),
                        new Row3<>(2, Optional.empty(), Optional.empty()),
                        new Row3<>(3, Optional.empty(), Optional.empty()),
                        new Row3<>(4, Optional.of("g"), Optional.of(1L)));
    }

    @Test
    void arraysBesideEachOther() {
        var number = unnest(GATHERING.numbers, INTEGER).as("number");
        var name = unnest(GATHERING.names, TEXT).as("name");
        var pair = unnest(number, name).as("pair");
        ofArrays(select(pair.get(number), pair.get(name))
                        .from(GATHERING)
                        .crossJoin(pair)
                        .where(GATHERING.gatheringId.in(1, 4))
                        .orderBy(
                                GATHERING.gatheringId.asc(),
                                pair.get(number).asc(),
                                pair.get(name).asc()))
                .is("select pair.number, pair.name from gathering cross join unnest(gathering.numbers, gathering.names)"
                        + " as pair (number, name) where gathering.gathering_id = any (?)"
                        + " order by gathering.gathering_id, pair.number, pair.name")
                .binds(List.of(1, 4))
                .returns(
                        new Row2<>(Optional.of(1), Optional.of("red")),
                        new Row2<>(Optional.of(2), Optional.of("green")),
                        new Row2<>(Optional.of(3), Optional.empty()),
                        new Row2<>(Optional.of(1), Optional.empty()),
                        new Row2<>(Optional.of(3), Optional.of("green")),
                        new Row2<>(Optional.of(3), Optional.empty()));
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Statements with their values written out, which people paste into the database's own client. */
class InlinedTest {

    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void aListOnPostgreSqlIsAnArray() {
        assertThat(select(FILM.filmId)
                        .from(FILM)
                        .where(FILM.title.in("Ran", "It's"), FILM.filmId.notIn(1, 2))
                        .inlined(Dialects.postgreSql()))
                .isEqualTo("""
                        select film.film_id
                        from film
                        where film.title = any (cast(array['Ran', 'It''s'] as text[])) and film.film_id <> all (cast(array[1, 2] as int4[]))""");
    }

    @EachDatabase
    void listsOfEveryTypeRun(TestDatabase database) {
        Stream.of(
                        ANYTHING.aSmallint.in((short) 1, (short) -2),
                        ANYTHING.anInteger.in(1, -2),
                        ANYTHING.aBigint.in(1L, Long.MIN_VALUE),
                        ANYTHING.aDecimal.in(BigDecimal.ONE, new BigDecimal("-0.5")),
                        ANYTHING.aText.in("a", "it's a \\"),
                        ANYTHING.aDate.in(LocalDate.EPOCH, LocalDate.of(2026, 1, 31)),
                        ANYTHING.aTime.in(LocalTime.MIDNIGHT, LocalTime.NOON),
                        ANYTHING.aTimestamp.eq(LocalDateTime.of(2026, 1, 31, 12, 0)),
                        ANYTHING.anInstant.in(NOON, NOON.plusSeconds(1)),
                        ANYTHING.aUuid.in(new UUID(1, 2), new UUID(3, 4)),
                        ANYTHING.aRating.in(Rating.G, Rating.PG_13))
                .forEach(condition -> holdsForNoRow(database, condition));
    }

    @EachDatabase
    void emptyListsRun(TestDatabase database) {
        Stream.of(
                        ANYTHING.anInteger.in(List.of()),
                        ANYTHING.aText.in(List.of()),
                        ANYTHING.aUuid.in(List.of()),
                        ANYTHING.aRating.in(List.of()))
                .forEach(condition -> holdsForNoRow(database, condition));
    }

    /** The table is empty, so that the statement runs is all that there is to see. */
    private static void holdsForNoRow(TestDatabase database, Condition condition) {
        Database db = SampleDatabases.on(database);
        String sql = select(count()).from(ANYTHING).where(condition).inlined(db.dialect());
        assertThat(db.list(rawQuery(sql, result(BIGINT)))).as(sql).containsExactly(0L);
    }

    @EachDatabase
    void aListHoldsItsValues(TestDatabase database) {
        Database db = SampleDatabases.on(database);
        var films = select(count())
                .from(FILM)
                .where(
                        FILM.filmId.in(1, 2, 3),
                        FILM.title.in("Ran", "Amelie"),
                        FILM.price.in(new BigDecimal("12"), new BigDecimal("7.5")),
                        FILM.rating.notIn(Rating.G, Rating.PG));
        assertThat(db.list(rawQuery(films.inlined(db.dialect()), result(BIGINT))))
                .containsExactly(1L);
    }
}

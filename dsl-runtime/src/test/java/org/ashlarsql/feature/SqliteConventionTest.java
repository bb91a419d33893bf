package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.sample.Anything;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.schema.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How SQLite stores what it has no types for, and what of it is exact: docs/databases.md. */
class SqliteConventionTest {

    /** What is stored in a column, and as what. */
    private static <V> String stored(Column<Anything, V, Optional<V>> column, V value) {
        return SampleDatabases.on(SQLITE).inTransaction(tx -> {
            tx.execute(insertInto(ANYTHING).set(column.to(value)));
            String name = column.info().name().text();
            String stored = tx.handle()
                    .createQuery("select typeof(" + name + ") || ' ' || quote(" + name + ") from anything"
                            + " order by anything_id desc limit 1")
                    .mapTo(String.class)
                    .one();
            tx.handle().rollback();
            return stored;
        });
    }

    @Test
    void storage() {
        assertThat(stored(ANYTHING.aSmallint, (short) -1)).isEqualTo("integer -1");
        assertThat(stored(ANYTHING.aBigint, Long.MIN_VALUE)).isEqualTo("integer -9223372036854775808");
        assertThat(stored(ANYTHING.aDecimal, new BigDecimal("12.00"))).isEqualTo("integer 12");
        assertThat(stored(ANYTHING.aDecimal, new BigDecimal("0.1"))).isEqualTo("real 0.1");
        assertThat(stored(ANYTHING.aDouble, 3.0)).isEqualTo("real 3.0");
        assertThat(stored(ANYTHING.aBoolean, true)).isEqualTo("integer 1");
        assertThat(stored(ANYTHING.aDate, LocalDate.of(1998, 9, 2))).isEqualTo("text '1998-09-02'");
        assertThat(stored(ANYTHING.aTime, LocalTime.of(8, 5))).isEqualTo("text '08:05:00'");
        assertThat(stored(ANYTHING.aTime, LocalTime.of(8, 5, 0, 250_000_000))).isEqualTo("text '08:05:00.25'");
        assertThat(stored(ANYTHING.aTimestamp, LocalDateTime.of(1998, 9, 2, 8, 5)))
                .isEqualTo("text '1998-09-02 08:05:00'");
        assertThat(stored(ANYTHING.anInstant, Instant.parse("1998-09-02T08:05:00.000001Z")))
                .isEqualTo("text '1998-09-02 08:05:00.000001'");
        assertThat(stored(ANYTHING.aUuid, new UUID(0, 1))).isEqualTo("text '00000000-0000-0000-0000-000000000001'");
        assertThat(stored(ANYTHING.aRating, Rating.PG_13)).isEqualTo("text 'PG-13'");
        assertThat(stored(ANYTHING.aBinary, new byte[] {1, -1})).isEqualTo("blob X'01FF'");
    }

    /** SQLite's own CAST would make the integer 1998 of it. */
    @Test
    void aTextCastToADateIsThatDate() {
        assertThat(SampleDatabases.on(SQLITE).one(select(cast(val("1998-09-02"), DATE))))
                .contains(LocalDate.of(1998, 9, 2));
    }

    /** 0.1 ten times is 0.9999999999999999 to floats; sums are rounded to the digits of what is summed. */
    @Test
    void sumsOfDecimalsAreExactToFifteenDigits() {
        inside(tx -> {
            for (int i = 0; i < 10; i++) {
                tx.execute(insertInto(ANYTHING).set(ANYTHING.aDecimal.to(new BigDecimal("0.1"))));
            }
            assertThat(tx.one(select(sum(ANYTHING.aDecimal)).from(ANYTHING))).contains(new BigDecimal("1.0000"));
            var tenth = select(ANYTHING.aDecimal.times(new BigDecimal("3")).notNull())
                    .from(ANYTHING)
                    .limit(1);
            assertThat(tx.one(tenth)).isEqualTo(new BigDecimal("0.3000"));
        });
    }

    /** A comparison is one of floats: 0.1 * 3 isn't 0.3 there, as it is elsewhere. */
    @Test
    void comparisonsOfComputedDecimalsAreNot() {
        inside(tx -> {
            tx.execute(insertInto(ANYTHING).set(ANYTHING.aDecimal.to(new BigDecimal("0.1"))));
            var tripled = ANYTHING.aDecimal.times(new BigDecimal("3"));
            var unrounded = select(ANYTHING.anythingId).from(ANYTHING).where(tripled.eq(new BigDecimal("0.3")));
            assertThat(tx.list(unrounded)).isEmpty();
            var rounded = select(ANYTHING.anythingId)
                    .from(ANYTHING)
                    .where(tripled.round(4).eq(new BigDecimal("0.3")));
            assertThat(tx.list(rounded)).hasSize(1);
        });
    }

    /** The texts sort as the times do, whatever fractions of seconds they have. */
    @Test
    void timesSortAsTheirTexts() {
        var times = List.of(
                LocalDateTime.of(2024, 1, 31, 23, 59, 59),
                LocalDateTime.of(2024, 2, 1, 0, 0),
                LocalDateTime.of(2024, 2, 1, 0, 0, 0, 1_000),
                LocalDateTime.of(2024, 2, 1, 0, 0, 0, 10_000),
                LocalDateTime.of(2024, 2, 1, 0, 0, 0, 100_000_000),
                LocalDateTime.of(2024, 2, 1, 0, 0, 1));
        inside(tx -> {
            for (int i = times.size() - 1; i >= 0; i--) {
                tx.execute(insertInto(ANYTHING).set(ANYTHING.aTimestamp.to(times.get(i))));
            }
            assertThat(tx.list(
                            select(ANYTHING.aTimestamp.notNull()).from(ANYTHING).orderBy(ANYTHING.aTimestamp)))
                    .isEqualTo(times);
        });
    }

    /** What computes an average is a float of 15 digits or so. */
    @Test
    void averagesHaveTheDigitsOfAFloat() {
        inside(tx -> {
            for (int i : new int[] {1, 2, 2}) {
                tx.execute(insertInto(ANYTHING).set(ANYTHING.anInteger.to(i)));
            }
            assertThat(tx.one(select(avg(ANYTHING.anInteger).notNull()).from(ANYTHING))
                            .doubleValue())
                    .isEqualTo(5.0 / 3);
        });
    }

    @AfterEach
    void nothingIsLeft() {
        assertThat(SampleDatabases.on(SQLITE).list(select(ANYTHING.anythingId).from(ANYTHING)))
                .isEmpty();
    }

    private interface Action {
        void run(Transaction tx);
    }

    private static void inside(Action action) {
        SampleDatabases.on(SQLITE).inTransaction(tx -> {
            action.run(tx);
            tx.handle().rollback();
            return true;
        });
    }
}

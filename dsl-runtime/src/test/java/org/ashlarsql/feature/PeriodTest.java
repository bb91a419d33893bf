package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.not;
import static org.ashlarsql.dsl.Sql.overlaps;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Periods that have a moment in common. */
class PeriodTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 1);
    private static final LocalDate END = LocalDate.of(2024, 3, 1);

    @Test
    void periodsOfColumns() {
        DateExpr<LocalDate> date = ANYTHING.aDate.notNull();
        query(select(ANYTHING.anythingId)
                        .from(ANYTHING)
                        .where(not(overlaps(date, date, val(START), val(END))), ANYTHING.anInteger.eq(1)))
                .is("select anything.anything_id from anything where not (least(anything.a_date, anything.a_date)"
                        + " < greatest(cast(? as date), cast(? as date)) and least(cast(? as date), cast(? as date))"
                        + " < greatest(anything.a_date, anything.a_date) or least(anything.a_date, anything.a_date)"
                        + " = least(cast(? as date), cast(? as date))) and anything.an_integer = ?")
                .on(
                        POSTGRESQL,
                        "select anything.anything_id from anything where not ((anything.a_date, anything.a_date)"
                                + " overlaps (cast(? as date), cast(? as date))) and anything.an_integer = ?")
                .on(
                        SQLITE,
                        "select anything.anything_id from anything where not (min(anything.a_date, anything.a_date)"
                                + " < max(?, ?) and min(?, ?) < max(anything.a_date, anything.a_date)"
                                + " or min(anything.a_date, anything.a_date) = min(?, ?)) and anything.an_integer = ?")
                .binds(START, END, START, END, START, END, 1)
                .bindsOn(POSTGRESQL, START, END, 1)
                .shows(Section.DATES_AND_TIMES, "OVERLAPS")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns();
    }

    /** A period is half open, may be given from its end, and may be one moment, which it then holds. */
    @EachDatabase
    void whatOverlaps(TestDatabase database) {
        assertThat(overlap(database, "2024-02-01", "2024-03-01", "2024-02-29", "2024-04-01"))
                .isTrue();
        assertThat(overlap(database, "2024-02-01", "2024-03-01", "2024-03-01", "2024-04-01"))
                .isFalse();
        assertThat(overlap(database, "2024-03-01", "2024-04-01", "2024-02-01", "2024-03-01"))
                .isFalse();
        assertThat(overlap(database, "2024-02-01", "2024-03-01", "2024-01-01", "2024-12-01"))
                .isTrue();
        assertThat(overlap(database, "2024-03-01", "2024-02-01", "2024-02-29", "2024-01-15"))
                .isTrue();
        assertThat(overlap(database, "2024-02-01", "2024-02-01", "2024-02-01", "2024-02-01"))
                .isTrue();
        assertThat(overlap(database, "2024-02-01", "2024-02-01", "2024-02-01", "2024-03-01"))
                .isTrue();
        assertThat(overlap(database, "2024-03-01", "2024-03-01", "2024-02-01", "2024-03-01"))
                .isFalse();
        assertThat(overlap(database, "2024-02-10", "2024-02-10", "2024-02-01", "2024-03-01"))
                .isTrue();
        assertThat(overlap(database, "2024-02-01", "2024-02-01", "2024-02-02", "2024-02-02"))
                .isFalse();
    }

    private static boolean overlap(
            TestDatabase database, String start, String end, String otherStart, String otherEnd) {
        LocalDate a = LocalDate.parse(start);
        LocalDate b = LocalDate.parse(end);
        LocalDate c = LocalDate.parse(otherStart);
        LocalDate d = LocalDate.parse(otherEnd);
        var ofDates = overlaps(val(a), val(b), val(c), val(d));
        var ofTimestamps = overlaps(val(time(a)), val(time(b)), val(time(c)), val(time(d)));
        var ofInstants = overlaps(val(instant(a)), val(instant(b)), val(instant(c)), val(instant(d)));
        var ofTimes = overlaps(
                val(time(a).toLocalTime().plusHours(a.getDayOfYear() % 24)),
                val(LocalTime.MAX.withNano(0)),
                val(LocalTime.MIDNIGHT),
                val(LocalTime.MAX.withNano(0)));
        return SampleDatabases.on(database).inTransaction(tx -> {
            boolean found = !tx.list(select(val(1)).where(ofDates)).isEmpty();
            assertThat(tx.list(select(val(1)).where(ofTimestamps))).hasSize(found ? 1 : 0);
            assertThat(tx.list(select(val(1)).where(ofInstants))).hasSize(found ? 1 : 0);
            assertThat(tx.list(select(val(1)).where(ofTimes))).hasSize(1);
            return found;
        });
    }

    private static LocalDateTime time(LocalDate date) {
        return date.atTime(0, 0, 0, 500_000_000);
    }

    private static Instant instant(LocalDate date) {
        return time(date).toInstant(ZoneOffset.UTC);
    }
}

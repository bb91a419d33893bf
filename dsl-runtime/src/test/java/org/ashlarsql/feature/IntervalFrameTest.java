package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.currentRow;
import static org.ashlarsql.dsl.Sql.following;
import static org.ashlarsql.dsl.Sql.min;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.preceding;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.unboundedFollowing;
import static org.ashlarsql.expr.DateUnit.DAY;
import static org.ashlarsql.expr.DateUnit.MONTH;
import static org.ashlarsql.expr.DateUnit.QUARTER;
import static org.ashlarsql.expr.DateUnit.WEEK;
import static org.ashlarsql.expr.TimeUnit.HOUR;
import static org.ashlarsql.expr.TimeUnit.MICROSECOND;
import static org.ashlarsql.expr.TimeUnit.MILLISECOND;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.OfEach.ofDates;
import static org.ashlarsql.feature.OfEach.ofInstants;
import static org.ashlarsql.feature.OfEach.ofTimes;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.ashlarsql.expr.Window;
import org.junit.jupiter.api.Test;

/** Frames that are so much time from the sort key: the least value in them is what Java finds among all samples. */
class IntervalFrameTest {

    private static final Window BY_DATE = orderBy(ANYTHING.aDate.asc());
    private static final String DATES = "min(anything.a_date) over (order by anything.a_date ";
    private static final String DAYS_SQLITE = "min(anything.a_date) over (order by unixepoch(anything.a_date) / 86400 ";
    private static final String DAYS_MARIADB = "min(anything.a_date) over (order by to_days(anything.a_date) ";
    private static final String TIMESTAMPS = "min(anything.a_timestamp) over (order by anything.a_timestamp ";
    private static final String MICROS_SQLITE = "min(anything.a_timestamp) over (order by"
            + " unixepoch(substr(anything.a_timestamp, 1, 19)) * 1000000"
            + " + substr(substr(anything.a_timestamp, 21) || '000000', 1, 6) ";
    private static final String MICROS_MARIADB = "min(anything.a_timestamp) over (order by"
            + " timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', anything.a_timestamp) ";

    private static final String NO_MONTHS =
            "does not support a window frame of ? * interval '1' month; use days or weeks,"
                    + " or join the rows that belong to each";

    private static <T extends Comparable<? super T>> T least(List<T> samples, T from, T to) {
        return samples.stream()
                .filter(sample -> sample.compareTo(from) >= 0 && sample.compareTo(to) <= 0)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Test
    void days() {
        ofDates(min(ANYTHING.aDate).over(BY_DATE.range(preceding(60, DAY), currentRow())))
                .is(DATES + "range between interval ? day preceding and current row)")
                .on(POSTGRESQL, DATES + "range between ? * interval '1 day' preceding and current row)")
                .on(SQLITE, DAYS_SQLITE + "range between ? preceding and current row)")
                .on(MARIADB, DAYS_MARIADB + "range between 60 preceding and current row)")
                .binds(60L)
                .bindsOn(MARIADB)
                .shows(Section.WINDOWS, "frames of RANGE, an interval from the sort key")
                .emulatedOn(SQLITE, MARIADB)
                .gives(date -> least(OfEach.DATES, date.minusDays(60), date));
    }

    @Test
    void weeksOfADescendingOrder() {
        Window latestFirst = orderBy(ANYTHING.aDate.desc());
        String desc = "desc range between ";
        ofDates(min(ANYTHING.aDate).over(latestFirst.range(preceding(1, DAY), following(5, WEEK))))
                .is(DATES + desc + "interval ? day preceding and interval ? week following)")
                .on(POSTGRESQL, DATES + desc + "? * interval '1 day' preceding and ? * interval '1 week' following)")
                .on(SQLITE, DAYS_SQLITE + desc + "? preceding and ? following)")
                .on(MARIADB, DAYS_MARIADB + desc + "1 preceding and 35 following)")
                .binds(1L, 5L)
                .bindsOn(SQLITE, 1L, 35L)
                .bindsOn(MARIADB)
                .gives(date -> least(OfEach.DATES, date.minusWeeks(5), date.plusDays(1)));
    }

    /** A month before March 31 is the end of February. */
    @Test
    void monthsAndQuarters() {
        ofDates(min(ANYTHING.aDate).over(BY_DATE.range(preceding(1, MONTH), following(1, QUARTER))))
                .is(DATES + "range between interval ? month preceding and interval ? quarter following)")
                .on(
                        POSTGRESQL,
                        DATES + "range between ? * interval '1 month' preceding and ? * interval '3 months' following)")
                .binds(1L, 1L)
                .unsupportedOn(SQLITE, NO_MONTHS)
                .unsupportedOn(MARIADB, NO_MONTHS)
                .gives(date -> least(OfEach.DATES, date.minusMonths(1), date.plusMonths(3)));
    }

    @Test
    void timestamps() {
        Window window = orderBy(ANYTHING.aTimestamp.asc());
        ofTimestamps(min(ANYTHING.aTimestamp).over(window.range(preceding(36, HOUR), following(1, MICROSECOND))))
                .is(TIMESTAMPS + "range between interval ? hour preceding and interval ? microsecond following)")
                .on(
                        POSTGRESQL,
                        TIMESTAMPS
                                + "range between ? * interval '1 hour' preceding and ? * interval '1 microsecond' following)")
                .on(SQLITE, MICROS_SQLITE + "range between ? preceding and ? following)")
                .on(MARIADB, MICROS_MARIADB + "range between 129600000000 preceding and 1 following)")
                .binds(36L, 1L)
                .bindsOn(SQLITE, 129_600_000_000L, 1L)
                .bindsOn(MARIADB)
                .gives(timestamp ->
                        least(OfEach.TIMESTAMPS, timestamp.minusHours(36), timestamp.plus(1, ChronoUnit.MICROS)));
    }

    /** A day of an instant is one of UTC, whatever the session's zone. */
    @Test
    void instants() {
        Window window = orderBy(ANYTHING.anInstant.asc());
        String instants = "min(anything.an_instant) over (order by anything.an_instant ";
        ofInstants(min(ANYTHING.anInstant).over(window.range(preceding(300, DAY), currentRow())))
                .is(instants + "range between interval ? day preceding and current row)")
                .on(POSTGRESQL, instants + "range between ? * interval '24 hours' preceding and current row)")
                .on(
                        SQLITE,
                        MICROS_SQLITE.replace("a_timestamp", "an_instant")
                                + "range between ? preceding and current row)")
                .on(
                        MARIADB,
                        MICROS_MARIADB.replace("a_timestamp", "an_instant")
                                + "range between 25920000000000 preceding and current row)")
                .binds(300L)
                .bindsOn(SQLITE, 25_920_000_000_000L)
                .bindsOn(MARIADB)
                .gives(instant -> least(OfEach.INSTANTS, instant.minus(Duration.ofDays(300)), instant));
    }

    @Test
    void times() {
        Window window = orderBy(ANYTHING.aTime.asc());
        String times = "min(anything.a_time) over (order by anything.a_time ";
        ofTimes(min(ANYTHING.aTime).over(window.range(preceding(1_501, MILLISECOND), currentRow())))
                .is(times + "range between interval ? * 1000 microsecond preceding and current row)")
                .on(POSTGRESQL, times + "range between ? * interval '1 millisecond' preceding and current row)")
                .on(
                        SQLITE,
                        "min(anything.a_time) over (order by unixepoch(substr(anything.a_time, 1, 8)) * 1000000"
                                + " + substr(substr(anything.a_time, 10) || '000000', 1, 6)"
                                + " range between ? preceding and current row)")
                .on(
                        MARIADB,
                        "min(anything.a_time) over (order by time_to_sec(anything.a_time) * 1000000"
                                + " range between 1501000 preceding and current row)")
                .binds(1_501L)
                .bindsOn(SQLITE, 1_501_000L)
                .bindsOn(MARIADB)
                .gives(time -> least(OfEach.TIMES, start(time), time));
    }

    private static LocalTime start(LocalTime time) {
        Duration distance = Duration.ofMillis(1_501);
        return time.toNanoOfDay() < distance.toNanos() ? LocalTime.MIN : time.minus(distance);
    }

    private static void isRefused(Runnable over, String message) {
        assertThatThrownBy(over::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void distancesThatNothingIsMeasuredBy() {
        var films = sumLong(FILM.length);
        isRefused(
                () -> films.over(BY_DATE.range(preceding(7), currentRow())),
                "a frame of range has the bound ? preceding, which is no distance from anything.a_date, whose type is date; give"
                        + " it a unit, as in preceding(7, DateUnit.DAY)");
        isRefused(
                () -> films.over(BY_DATE.range(preceding(7, HOUR), currentRow())),
                "a frame of range has the bound ? hour preceding, which is no distance from anything.a_date, whose type is date;"
                        + " use a unit of DateUnit");
        isRefused(
                () -> films.over(orderBy(ANYTHING.aTime).range(currentRow(), following(7, DAY))),
                "a frame of range has the bound ? day following, which is no distance from anything.a_time, whose type is time;"
                        + " use a unit of TimeUnit");
        isRefused(
                () -> films.over(orderBy(FILM.length.desc()).range(preceding(7, DAY), currentRow())),
                "a frame of range has the bound ? day preceding, which is no distance from film.length, whose type is integer;"
                        + " leave out DAY");
        isRefused(
                () -> films.over(orderBy(FILM.title).range(preceding(7), unboundedFollowing())),
                "a frame of range has the bound ? preceding, which is no distance from film.title, whose type is varchar(200); use"
                        + " rows(...) or groups(...)");
        isRefused(
                () -> films.over(BY_DATE.rows(preceding(7, DAY), currentRow())),
                "rows and groups are counted, and ? day preceding is no number of them; use range(...), or leave out"
                        + " DAY");
    }

    @Test
    void severalSortKeys() {
        Window window = orderBy(ANYTHING.aDate, ANYTHING.aTime).range(preceding(7, DAY), currentRow());
        assertThatThrownBy(() -> query(select(min(ANYTHING.aDate).over(window)).from(ANYTHING))
                        .is("")
                        .returns())
                .hasMessageContaining("needs exactly one item in orderBy(...)");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.DateUnit.DAY;
import static org.ashlarsql.expr.DateUnit.MONTH;
import static org.ashlarsql.expr.DateUnit.QUARTER;
import static org.ashlarsql.expr.DateUnit.WEEK;
import static org.ashlarsql.expr.DateUnit.YEAR;
import static org.ashlarsql.expr.TimeUnit.HOUR;
import static org.ashlarsql.expr.TimeUnit.MICROSECOND;
import static org.ashlarsql.expr.TimeUnit.MILLISECOND;
import static org.ashlarsql.expr.TimeUnit.MINUTE;
import static org.ashlarsql.expr.TimeUnit.SECOND;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.OfEach.ofInstants;
import static org.ashlarsql.feature.OfEach.ofTimes;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.function.UnaryOperator;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Units added to times of day, timestamps and instants, to the microsecond. */
class TimeArithmeticTest {

    private static final String MICROSECONDS =
            "(unixepoch(substr(#, 1, 19)) + 62167219200) * 1000000 + substr(substr(#, 21) || '000000', 1, 6)";

    private static String added(String microseconds) {
        return ("rtrim(rtrim(datetime((" + microseconds + ") / 1000000 - 62167219200, 'unixepoch') || '.'"
                        + " || substr('00000' || ((" + microseconds + ") % 1000000), -6), '0'), '.')")
                .replace("#", "anything.a_timestamp");
    }

    private static UnaryOperator<Instant> inUtc(UnaryOperator<LocalDateTime> operator) {
        return instant ->
                operator.apply(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)).toInstant(ZoneOffset.UTC);
    }

    @Test
    void unitsOfTimestamps() {
        ofTimestamps(ANYTHING.aTimestamp.plus(36, HOUR))
                .is("date_add(anything.a_timestamp, interval ? hour)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 hour'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' hours') || substr(anything.a_timestamp, 20))")
                .binds(36L)
                .shows("timestamp + hours, minutes, seconds")
                .gives(timestamp -> timestamp.plusHours(36));
        ofTimestamps(ANYTHING.aTimestamp.minus(90, MINUTE))
                .is("date_add(anything.a_timestamp, interval ? minute)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 minute'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' minutes') || substr(anything.a_timestamp, 20))")
                .binds(-90L)
                .gives(timestamp -> timestamp.minusMinutes(90));
        ofTimestamps(ANYTHING.aTimestamp.minus(5_000_000_000L, SECOND))
                .is("date_add(anything.a_timestamp, interval ? second)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' seconds') || substr(anything.a_timestamp, 20))")
                .binds(-5_000_000_000L)
                .gives(timestamp -> timestamp.minusSeconds(5_000_000_000L));
    }

    @Test
    void fractionsOfSeconds() {
        ofTimestamps(ANYTHING.aTimestamp.plus(1_001, MILLISECOND))
                .is("date_add(anything.a_timestamp, interval ? * 1000 microsecond)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 millisecond'")
                .on(SQLITE, added(MICROSECONDS + " + ? * 1000"))
                .binds(1_001L)
                .bindsOn(SQLITE, 1_001L, 1_001L)
                .gives(timestamp -> timestamp.plus(1_001, ChronoUnit.MILLIS));
        ofTimestamps(ANYTHING.aTimestamp.minus(1, MICROSECOND))
                .is("date_add(anything.a_timestamp, interval ? microsecond)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 microsecond'")
                .on(SQLITE, added(MICROSECONDS + " + ?"))
                .binds(-1L)
                .bindsOn(SQLITE, -1L, -1L)
                .shows("timestamp + microseconds")
                .emulatedOn(SQLITE)
                .gives(timestamp -> timestamp.minus(1, ChronoUnit.MICROS));
    }

    @Test
    void daysAndMonthsOfTimestampsKeepTheTime() {
        ofTimestamps(ANYTHING.aTimestamp.minus(1, DAY))
                .is("date_add(anything.a_timestamp, interval ? day)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 day'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' days') || substr(anything.a_timestamp, 20))")
                .binds(-1L)
                .shows("timestamp + days, months, years")
                .gives(timestamp -> timestamp.minusDays(1));
        ofTimestamps(ANYTHING.aTimestamp.plus(2, WEEK))
                .is("date_add(anything.a_timestamp, interval ? week)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 week'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), (? * 7) || ' days')"
                                + " || substr(anything.a_timestamp, 20))")
                .binds(2L)
                .gives(timestamp -> timestamp.plusWeeks(2));
        ofTimestamps(ANYTHING.aTimestamp.plus(1, QUARTER))
                .is("date_add(anything.a_timestamp, interval ? quarter)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '3 months'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), (? * 3) || ' months', 'floor')"
                                + " || substr(anything.a_timestamp, 20))")
                .binds(1L)
                .gives(timestamp -> timestamp.plus(1, IsoFields.QUARTER_YEARS));
        ofTimestamps(ANYTHING.aTimestamp.minus(1, YEAR))
                .is("date_add(anything.a_timestamp, interval ? year)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 year'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' years', 'floor')"
                                + " || substr(anything.a_timestamp, 20))")
                .binds(-1L)
                .gives(timestamp -> timestamp.minusYears(1));
    }

    /** Not of the session's zone, in which a day may have 23 hours. */
    @Test
    void theDaysOfAnInstantAreThoseOfUtc() {
        ofInstants(ANYTHING.anInstant.plus(1, DAY))
                .is("date_add(anything.an_instant, interval ? day)")
                .on(POSTGRESQL, "anything.an_instant + ? * interval '24 hours'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), ? || ' days') || substr(anything.an_instant, 20))")
                .binds(1L)
                .gives(inUtc(timestamp -> timestamp.plusDays(1)));
        ofInstants(ANYTHING.anInstant.plus(1, WEEK))
                .is("date_add(anything.an_instant, interval ? week)")
                .on(POSTGRESQL, "anything.an_instant + ? * interval '168 hours'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), (? * 7) || ' days')"
                                + " || substr(anything.an_instant, 20))")
                .binds(1L)
                .gives(inUtc(timestamp -> timestamp.plusWeeks(1)));
        ofInstants(ANYTHING.anInstant.minus(1, MONTH))
                .is("date_add(anything.an_instant, interval ? month)")
                .on(
                        POSTGRESQL,
                        "((anything.an_instant at time zone 'UTC' + ? * interval '1 month') at time zone 'UTC')")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), ? || ' months', 'floor')"
                                + " || substr(anything.an_instant, 20))")
                .binds(-1L)
                .gives(inUtc(timestamp -> timestamp.minusMonths(1)));
        ofInstants(ANYTHING.anInstant.plus(5, QUARTER))
                .is("date_add(anything.an_instant, interval ? quarter)")
                .on(
                        POSTGRESQL,
                        "((anything.an_instant at time zone 'UTC' + ? * interval '3 months') at time zone 'UTC')")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), (? * 3) || ' months', 'floor')"
                                + " || substr(anything.an_instant, 20))")
                .binds(5L)
                .gives(inUtc(timestamp -> timestamp.plusMonths(15)));
    }

    @Test
    void aDurationOfAnInstant() {
        ofInstants(ANYTHING.anInstant.plus(Duration.ofHours(36)))
                .is("date_add(anything.an_instant, interval ? second)")
                .on(POSTGRESQL, "anything.an_instant + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), ? || ' seconds') || substr(anything.an_instant, 20))")
                .binds(129_600L)
                .shows("instant + duration")
                .gives(instant -> instant.plus(Duration.ofHours(36)));
        ofInstants(ANYTHING.anInstant.minus(Duration.ofMillis(1_500)).plus(Duration.ofSeconds(1)))
                .is("date_add(date_add(anything.an_instant, interval ? microsecond), interval ? second)")
                .on(POSTGRESQL, "(anything.an_instant + ? * interval '1 microsecond') + ? * interval '1 second'")
                .on(SQLITE, inSeconds(added(MICROSECONDS + " + ?").replace("a_timestamp", "an_instant")))
                .binds(-1_500_000L, 1L)
                .bindsOn(SQLITE, -1_500_000L, -1_500_000L, 1L, -1_500_000L, -1_500_000L)
                .gives(instant -> instant.minusMillis(500));
    }

    private static String inSeconds(String timestamp) {
        return "(datetime(substr(" + timestamp + ", 1, 19), ? || ' seconds') || substr(" + timestamp + ", 20))";
    }

    @Test
    void noDatabaseCountsNanoseconds() {
        assertThatThrownBy(() -> ANYTHING.anInstant.plus(Duration.ofNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("databases count microseconds, but PT0.000000001S has nanoseconds;"
                        + " use duration.truncatedTo(ChronoUnit.MICROS)");
    }

    /** MySQL's and MariaDB's TIME would go on to 25:00. */
    @Test
    void midnightFollowsTheEndOfTheDay() {
        ofTimes(ANYTHING.aTime.plus(25, HOUR))
                .is(
                        "cast(date_add(timestamp(date '2000-01-01', anything.a_time), interval mod(?, 24) hour) as time(6))")
                .on(POSTGRESQL, "anything.a_time + ? * interval '1 hour'")
                .on(SQLITE, "(time(substr(anything.a_time, 1, 8), (? % 24) || ' hours') || substr(anything.a_time, 9))")
                .binds(25L)
                .shows("time + hours, minutes, seconds")
                .emulatedOn(MARIADB, MYSQL)
                .gives(time -> time.plusHours(25));
        ofTimes(ANYTHING.aTime.minus(61, MINUTE))
                .is(
                        "cast(date_add(timestamp(date '2000-01-01', anything.a_time), interval mod(?, 1440) minute) as time(6))")
                .on(POSTGRESQL, "anything.a_time + ? * interval '1 minute'")
                .on(
                        SQLITE,
                        "(time(substr(anything.a_time, 1, 8), (? % 1440) || ' minutes') || substr(anything.a_time, 9))")
                .binds(-61L)
                .gives(time -> time.minusMinutes(61));
        ofTimes(ANYTHING.aTime.minus(Duration.ofDays(100_000).plusSeconds(1)))
                .is(
                        "cast(date_add(timestamp(date '2000-01-01', anything.a_time), interval mod(?, 86400) second) as time(6))")
                .on(POSTGRESQL, "anything.a_time + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "(time(substr(anything.a_time, 1, 8), (? % 86400) || ' seconds') || substr(anything.a_time, 9))")
                .binds(-8_640_000_001L)
                .gives(time -> time.minusSeconds(1));
    }

    @Test
    void fractionsOfATimeOfDay() {
        String micros = "unixepoch(substr(anything.a_time, 1, 8)) * 1000000"
                + " + substr(substr(anything.a_time, 10) || '000000', 1, 6)";
        String milliseconds = micros + " + ? % 86400000 * 1000";
        String microseconds = micros + " + ? % 86400000000";
        ofTimes(ANYTHING.aTime.plus(1_000, MILLISECOND))
                .is("cast(date_add(timestamp(date '2000-01-01', anything.a_time),"
                        + " interval mod(?, 86400000) * 1000 microsecond) as time(6))")
                .on(POSTGRESQL, "anything.a_time + ? * interval '1 millisecond'")
                .on(
                        SQLITE,
                        "rtrim(rtrim(time((" + milliseconds + ") / 1000000, 'unixepoch') || '.' || substr('00000' || (("
                                + milliseconds + ") % 1000000), -6), '0'), '.')")
                .binds(1_000L)
                .bindsOn(SQLITE, 1_000L, 1_000L)
                .gives(time -> time.plusSeconds(1));
        ofTimes(ANYTHING.aTime.minus(1, MICROSECOND))
                .is("cast(date_add(timestamp(date '2000-01-01', anything.a_time),"
                        + " interval mod(?, 86400000000) microsecond) as time(6))")
                .on(POSTGRESQL, "anything.a_time + ? * interval '1 microsecond'")
                .on(
                        SQLITE,
                        "rtrim(rtrim(time((" + microseconds + ") / 1000000, 'unixepoch') || '.' || substr('00000' || (("
                                + microseconds + ") % 1000000), -6), '0'), '.')")
                .binds(-1L)
                .bindsOn(SQLITE, -1L, -1L)
                .gives(time -> time.minusNanos(1_000));
    }

    /** What isn't a column is a parameter, whose type the database has to be told. */
    @Test
    void valuesAreOfTheirType() {
        var before = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 500_000_000);
        Instant instant = before.toInstant(ZoneOffset.UTC);
        query(select(val(before).plus(Period.ofDays(1)), val(instant).plus(1, SECOND)))
                .is("select date_add(cast(? as datetime(6)), interval ? day),"
                        + " date_add(cast(? as datetime(6)), interval ? second)")
                .on(
                        POSTGRESQL,
                        "select cast(? as timestamp) + ? * interval '1 day',"
                                + " cast(? as timestamp with time zone) + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "select (datetime(substr(?, 1, 19), ? || ' days') || substr(?, 20)),"
                                + " (datetime(substr(?, 1, 19), ? || ' seconds') || substr(?, 20))")
                .binds(before, 1L, instant, 1L)
                .bindsOn(SQLITE, before, 1L, before, instant, 1L, instant)
                .returns(new Row2<>(before.plusDays(1), instant.plusSeconds(1)));
    }
}

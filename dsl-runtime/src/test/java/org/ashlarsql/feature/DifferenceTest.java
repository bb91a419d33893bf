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
import static org.ashlarsql.feature.OfEach.ofDates;
import static org.ashlarsql.feature.OfEach.ofInstants;
import static org.ashlarsql.feature.OfEach.ofTimes;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ashlarsql.expr.DateUnit;
import org.ashlarsql.expr.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole units from one date or time to another. */
class DifferenceTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final LocalTime NOON = LocalTime.of(12, 0, 0, 500_000_000);
    private static final LocalDateTime LEAP_NOON = LEAP_DAY.atTime(NOON);

    private static final Map<DateUnit, ChronoUnit> DAYS = Map.of(DAY, ChronoUnit.DAYS, WEEK, ChronoUnit.WEEKS);
    private static final Map<TimeUnit, ChronoUnit> TIMES = Map.of(
            HOUR, ChronoUnit.HOURS,
            MINUTE, ChronoUnit.MINUTES,
            SECOND, ChronoUnit.SECONDS,
            MILLISECOND, ChronoUnit.MILLIS,
            MICROSECOND, ChronoUnit.MICROS);
    private static final Map<DateUnit, Integer> MONTHS = Map.of(MONTH, 1, QUARTER, 3, YEAR, 12);
    /** In microseconds. */
    private static final Map<Enum<?>, Long> LENGTHS = Map.of(
            WEEK, 604_800_000_000L,
            DAY, 86_400_000_000L,
            HOUR, 3_600_000_000L,
            MINUTE, 60_000_000L,
            SECOND, 1_000_000L,
            MILLISECOND, 1_000L);

    @ParameterizedTest
    @EnumSource(names = {"DAY", "WEEK"})
    void daysOfDates(DateUnit unit) {
        boolean weeks = unit == WEEK;
        ofDates(ANYTHING.aDate.until(LEAP_DAY, unit))
                .is("timestampdiff(" + sql(unit) + ", anything.a_date, cast(? as date))")
                .on(POSTGRESQL, weeks ? "(cast(? as date) - anything.a_date) / 7" : "cast(? as date) - anything.a_date")
                .on(SQLITE, "(unixepoch(?) - unixepoch(anything.a_date)) / " + (weeks ? 604_800 : 86_400))
                .binds(LEAP_DAY)
                .shows("days and weeks between dates")
                .gives(date -> date.until(LEAP_DAY, DAYS.get(unit)));
    }

    /** A month is whole when its day is reached, so that no month is from January 31 to February 29. */
    @ParameterizedTest
    @EnumSource(names = {"MONTH", "QUARTER", "YEAR"})
    void monthsOfDates(DateUnit unit) {
        String number = "((strftime('%Y', #) * 12 + strftime('%m', #)) * 32 + strftime('%d', #))";
        ofDates(ANYTHING.aDate.until(LEAP_DAY, unit))
                .is("timestampdiff(" + sql(unit) + ", anything.a_date, cast(? as date))")
                .on(POSTGRESQL, ages(unit, "age(cast(? as timestamp), cast(anything.a_date as timestamp))"))
                .on(
                        SQLITE,
                        "(" + number.replace("#", "?") + " - " + number.replace("#", "anything.a_date") + ") / "
                                + 32 * MONTHS.get(unit))
                .binds(LEAP_DAY)
                .bindsOn(POSTGRESQL, times(unit == YEAR ? 1 : 2, LEAP_DAY))
                .bindsOn(SQLITE, times(3, LEAP_DAY))
                .shows("months, quarters and years between dates")
                .emulatedOn(POSTGRESQL, SQLITE)
                .gives(date -> date.until(LEAP_DAY, ChronoUnit.MONTHS) / MONTHS.get(unit));
    }

    @ParameterizedTest
    @EnumSource
    void timesOfDay(TimeUnit unit) {
        String number = "unixepoch(substr(#, 1, 8)) * 1000000 + substr(substr(#, 10) || '000000', 1, 6)";
        ofTimes(ANYTHING.aTime.until(NOON, unit))
                .is(timestampDiff(unit, "anything.a_time, cast(? as time(6))"))
                .on(POSTGRESQL, divided(unit, epoch("cast(? as time) - anything.a_time")))
                .on(SQLITE, divided(unit, difference(number, "anything.a_time", unit == MICROSECOND)))
                .binds(NOON)
                .bindsOn(SQLITE, NOON, NOON)
                .gives(time -> time.until(NOON, TIMES.get(unit)));
    }

    @ParameterizedTest
    @EnumSource
    void timesOfTimestamps(TimeUnit unit) {
        String number = "unixepoch(substr(#, 1, 19)) * 1000000 + substr(substr(#, 21) || '000000', 1, 6)";
        ofTimestamps(ANYTHING.aTimestamp.until(LEAP_NOON, unit))
                .is(timestampDiff(unit, "anything.a_timestamp, cast(? as datetime(6))"))
                .on(POSTGRESQL, divided(unit, epoch("cast(? as timestamp) - anything.a_timestamp")))
                .on(SQLITE, divided(unit, difference(number, "anything.a_timestamp", unit == MICROSECOND)))
                .binds(LEAP_NOON)
                .bindsOn(SQLITE, LEAP_NOON, LEAP_NOON)
                .shows("hours to microseconds between timestamps")
                .emulatedOn(POSTGRESQL, SQLITE)
                .gives(timestamp -> timestamp.until(LEAP_NOON, TIMES.get(unit)));
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "WEEK"})
    void daysOfInstants(DateUnit unit) {
        Instant noon = LEAP_NOON.toInstant(ZoneOffset.UTC);
        String number = "unixepoch(substr(#, 1, 19)) * 1000000 + substr(substr(#, 21) || '000000', 1, 6)";
        ofInstants(ANYTHING.anInstant.until(noon, unit))
                .is("timestampdiff(" + sql(unit) + ", anything.an_instant, cast(? as datetime(6)))")
                .on(POSTGRESQL, divided(unit, epoch("cast(? as timestamp with time zone) - anything.an_instant")))
                .on(SQLITE, divided(unit, difference(number, "anything.an_instant", false)))
                .binds(noon)
                .bindsOn(SQLITE, noon, noon)
                .gives(instant -> instant.until(noon, ChronoUnit.DAYS) / (unit == WEEK ? 7 : 1));
    }

    /** A month is whole when its day and time are reached; java.time looks at the day alone where days are missing. */
    @ParameterizedTest
    @EnumSource(names = {"MONTH", "QUARTER", "YEAR"})
    void monthsOfTimestamps(DateUnit unit) {
        String number = "(((strftime('%Y', substr(#, 1, 10)) * 12 + strftime('%m', substr(#, 1, 10))) * 32"
                + " + strftime('%d', substr(#, 1, 10))) * 86400000000 + unixepoch(substr(#, 12, 8)) * 1000000"
                + " + substr(substr(#, 21) || '000000', 1, 6))";
        ofTimestamps(ANYTHING.aTimestamp.until(LEAP_NOON, unit))
                .is("timestampdiff(" + sql(unit) + ", anything.a_timestamp, cast(? as datetime(6)))")
                .on(POSTGRESQL, ages(unit, "age(cast(? as timestamp), anything.a_timestamp)"))
                .on(
                        SQLITE,
                        "(" + number.replace("#", "?") + " - " + number.replace("#", "anything.a_timestamp") + ") / "
                                + 2_764_800_000_000L * MONTHS.get(unit))
                .binds(LEAP_NOON)
                .bindsOn(POSTGRESQL, times(unit == YEAR ? 1 : 2, LEAP_NOON))
                .bindsOn(SQLITE, times(5, LEAP_NOON))
                .gives(timestamp -> months(timestamp, LEAP_NOON) / MONTHS.get(unit));
    }

    private static long months(LocalDateTime start, LocalDateTime end) {
        if (end.isBefore(start)) {
            return -months(end, start);
        }
        long months = (end.getYear() - start.getYear()) * 12L + end.getMonthValue() - start.getMonthValue();
        boolean whole = end.getDayOfMonth() > start.getDayOfMonth()
                || (end.getDayOfMonth() == start.getDayOfMonth()
                        && !end.toLocalTime().isBefore(start.toLocalTime()));
        return whole ? months : months - 1;
    }

    @Test
    void aDifferenceIsAWholeNumber() {
        query(select(val(LEAP_DAY).until(val(LEAP_DAY).plus(3, DAY), DAY).dividedBy(2L)))
                .is("select timestampdiff(day, cast(? as date), date_add(cast(? as date), interval ? day)) div ?")
                .on(POSTGRESQL, "select ((cast(? as date) + cast(? as integer)) - cast(? as date)) / ?")
                .on(SQLITE, "select (unixepoch(date(?, ? || ' days')) - unixepoch(?)) / 86400 / ?")
                .binds(LEAP_DAY, LEAP_DAY, 3L, 2L)
                .bindsOn(POSTGRESQL, LEAP_DAY, 3L, LEAP_DAY, 2L)
                .bindsOn(SQLITE, LEAP_DAY, 3L, LEAP_DAY, 2L)
                .returns(Optional.of(1L));
    }

    private static Object[] times(int count, Object value) {
        return Collections.nCopies(count, value).toArray();
    }

    private static String sql(Enum<?> unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String timestampDiff(TimeUnit unit, String arguments) {
        return unit == MILLISECOND
                ? "timestampdiff(microsecond, " + arguments + ") div 1000"
                : "timestampdiff(" + sql(unit) + ", " + arguments + ")";
    }

    private static String epoch(String interval) {
        return "cast(extract(epoch from " + interval + ") * 1000000 as bigint)";
    }

    private static String ages(DateUnit unit, String age) {
        String months = "cast(extract(year from " + age + ") * 12 + extract(month from " + age + ") as bigint)";
        return unit == YEAR
                ? "cast(extract(year from " + age + ") as bigint)"
                : unit == MONTH ? months : months + " / 3";
    }

    private static String difference(String number, String column, boolean bare) {
        String difference = "(" + number.replace("#", "?") + ") - (" + number.replace("#", column) + ")";
        return bare ? difference : "(" + difference + ")";
    }

    private static String divided(Enum<?> unit, String microseconds) {
        Long length = LENGTHS.get(unit);
        return length == null ? microseconds : microseconds + " / " + length;
    }
}

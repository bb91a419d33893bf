package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
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
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ashlarsql.expr.DateUnit;
import org.ashlarsql.expr.TimeUnit;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** The starts of units, of the same type. In the expected SQL, {@code #} is the operand. */
class TruncateTest {

    private static final UnaryOperator<LocalDate> START_OF_WEEK =
            date -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));

    @Test
    void years() {
        truncated(
                YEAR,
                "cast(date_format(#, '%Y-01-01') as date)",
                "date(#, 'start of year')",
                date -> date.withDayOfYear(1));
    }

    @Test
    void quarters() {
        truncated(
                QUARTER,
                "date_sub(cast(date_format(#, '%Y-%m-01') as date), interval (month(#) - 1) mod 3 month)",
                "date(#, 'start of month', -((strftime('%m', #) - 1) % 3) || ' months')",
                date -> LocalDate.of(date.getYear(), date.getMonth().firstMonthOfQuarter(), 1));
    }

    @Test
    void months() {
        truncated(
                MONTH,
                "cast(date_format(#, '%Y-%m-01') as date)",
                "date(#, 'start of month')",
                date -> date.withDayOfMonth(1));
    }

    @Test
    void weeksStartOnMonday() {
        ofDates(ANYTHING.aDate.truncate(WEEK))
                .is("date_sub(anything.a_date, interval weekday(anything.a_date) day)")
                .on(POSTGRESQL, "cast(date_trunc('week', cast(anything.a_date as timestamp)) as date)")
                .on(SQLITE, "date(anything.a_date, '-6 days', 'weekday 1')")
                .shows("date_trunc of a week")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .gives(START_OF_WEEK::apply);
        ofTimestamps(ANYTHING.aTimestamp.truncate(WEEK))
                .is("date_sub(cast(date_format(anything.a_timestamp, '%Y-%m-%d') as datetime(6)),"
                        + " interval weekday(anything.a_timestamp) day)")
                .on(POSTGRESQL, "date_trunc('week', anything.a_timestamp)")
                .on(SQLITE, "(date(substr(anything.a_timestamp, 1, 10), '-6 days', 'weekday 1') || ' 00:00:00')")
                .gives(timestamp -> START_OF_WEEK.apply(timestamp.toLocalDate()).atStartOfDay());
    }

    /** Of the date and of the date of a timestamp and an instant. */
    private static void truncated(DateUnit unit, String mySql, String sqlite, UnaryOperator<LocalDate> expected) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        ofDates(ANYTHING.aDate.truncate(unit))
                .is(mySql.replace("#", "anything.a_date"))
                .on(POSTGRESQL, "cast(date_trunc('" + name + "', cast(anything.a_date as timestamp)) as date)")
                .on(SQLITE, sqlite.replace("#", "anything.a_date"))
                .shows("date_trunc of a year, quarter or month")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .gives(expected::apply);
        ofTimestamps(ANYTHING.aTimestamp.truncate(unit))
                .is(ofTimestamp(mySql, "anything.a_timestamp"))
                .on(POSTGRESQL, "date_trunc('" + name + "', anything.a_timestamp)")
                .on(SQLITE, ofSqliteTimestamp(sqlite, "anything.a_timestamp"))
                .gives(timestamp -> expected.apply(timestamp.toLocalDate()).atStartOfDay());
        ofInstants(ANYTHING.anInstant.truncate(unit))
                .is(ofTimestamp(mySql, "anything.an_instant"))
                .on(POSTGRESQL, "date_trunc('" + name + "', anything.an_instant, 'UTC')")
                .on(SQLITE, ofSqliteTimestamp(sqlite, "anything.an_instant"))
                .gives(instant -> expected.apply(LocalDate.ofInstant(instant, ZoneOffset.UTC))
                        .atStartOfDay()
                        .toInstant(ZoneOffset.UTC));
    }

    private static String ofTimestamp(String mySql, String column) {
        return mySql.replace("#", column).replace("as date)", "as datetime(6))");
    }

    private static String ofSqliteTimestamp(String sqlite, String column) {
        return "(" + sqlite.replace("#", "substr(" + column + ", 1, 10)") + " || ' 00:00:00')";
    }

    @Test
    void days() {
        ofDates(ANYTHING.aDate.truncate(DAY)).is("anything.a_date").gives(date -> date);
        ofTimestamps(ANYTHING.aTimestamp.truncate(DAY))
                .is("cast(date_format(anything.a_timestamp, '%Y-%m-%d') as datetime(6))")
                .on(POSTGRESQL, "date_trunc('day', anything.a_timestamp)")
                .on(SQLITE, "(substr(anything.a_timestamp, 1, 10) || ' 00:00:00')")
                .shows("date_trunc of a day or hour")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .gives(timestamp -> timestamp.truncatedTo(ChronoUnit.DAYS));
        ofInstants(ANYTHING.anInstant.truncate(DAY))
                .is("cast(date_format(anything.an_instant, '%Y-%m-%d') as datetime(6))")
                .on(POSTGRESQL, "date_trunc('day', anything.an_instant, 'UTC')")
                .on(SQLITE, "(substr(anything.an_instant, 1, 10) || ' 00:00:00')")
                .gives(instant -> instant.truncatedTo(ChronoUnit.DAYS));
    }

    @Test
    void hoursAndMinutes() {
        time(
                HOUR,
                ChronoUnit.HOURS,
                "cast(time_format(#, '%H:00:00') as time(6))",
                "(substr(#, 1, 3) || '00:00')",
                "cast(date_format(#, '%Y-%m-%d %H:00:00') as datetime(6))",
                "(substr(#, 1, 14) || '00:00')");
        time(
                MINUTE,
                ChronoUnit.MINUTES,
                "cast(time_format(#, '%H:%i:00') as time(6))",
                "(substr(#, 1, 6) || '00')",
                "cast(date_format(#, '%Y-%m-%d %H:%i:00') as datetime(6))",
                "(substr(#, 1, 17) || '00')");
    }

    @Test
    void secondsAndTheirFractions() {
        time(
                SECOND,
                ChronoUnit.SECONDS,
                "date_sub(#, interval extract(microsecond from #) microsecond)",
                "substr(#, 1, 8)",
                "date_sub(#, interval extract(microsecond from #) microsecond)",
                "substr(#, 1, 19)");
        time(
                MILLISECOND,
                ChronoUnit.MILLIS,
                "date_sub(#, interval extract(microsecond from #) mod 1000 microsecond)",
                "rtrim(rtrim(substr(# || '.000', 1, 12), '0'), '.')",
                "date_sub(#, interval extract(microsecond from #) mod 1000 microsecond)",
                "rtrim(rtrim(substr(# || '.000', 1, 23), '0'), '.')");
        time(
                MICROSECOND,
                ChronoUnit.MICROS,
                "#",
                "rtrim(rtrim(substr(# || '.000000', 1, 15), '0'), '.')",
                "#",
                "rtrim(rtrim(substr(# || '.000000', 1, 26), '0'), '.')");
    }

    private static void time(
            TimeUnit unit,
            ChronoUnit expected,
            String mySqlTime,
            String sqliteTime,
            String mySqlTimestamp,
            String sqliteTimestamp) {
        String name = unit.name().toLowerCase(Locale.ROOT);
        ofTimes(ANYTHING.aTime.truncate(unit))
                .is(mySqlTime.replace("#", "anything.a_time"))
                .on(POSTGRESQL, "cast(date_trunc('" + name + "', anything.a_time) as time)")
                .on(SQLITE, sqliteTime.replace("#", "anything.a_time"))
                .gives(time -> time.truncatedTo(expected));
        ofTimestamps(ANYTHING.aTimestamp.truncate(unit))
                .is(mySqlTimestamp.replace("#", "anything.a_timestamp"))
                .on(POSTGRESQL, "date_trunc('" + name + "', anything.a_timestamp)")
                .on(SQLITE, sqliteTimestamp.replace("#", "anything.a_timestamp"))
                .gives(timestamp -> timestamp.truncatedTo(expected));
        ofInstants(ANYTHING.anInstant.truncate(unit))
                .is(mySqlTimestamp.replace("#", "anything.an_instant"))
                .on(POSTGRESQL, "date_trunc('" + name + "', anything.an_instant, 'UTC')")
                .on(SQLITE, sqliteTimestamp.replace("#", "anything.an_instant"))
                .gives(instant -> instant.truncatedTo(expected));
    }

    /** What was truncated equals what is stored. */
    @Test
    void groupsAreMadeByMonths() {
        var month = ANYTHING.aTimestamp.truncate(MONTH).notNull().as("month");
        var february = LocalDateTime.of(2024, 2, 1, 0, 0);
        var months = select(month, count())
                .from(ANYTHING)
                .where(ANYTHING.aTimestamp.truncate(MONTH).eq(february))
                .groupBy(month)
                .orderBy(month.asc());
        query(months)
                .is("select cast(date_format(anything.a_timestamp, '%Y-%m-01') as datetime(6)) as month, count(*)"
                        + " from anything"
                        + " where cast(date_format(anything.a_timestamp, '%Y-%m-01') as datetime(6)) = ?"
                        + " group by cast(date_format(anything.a_timestamp, '%Y-%m-01') as datetime(6)) order by month")
                .on(
                        POSTGRESQL,
                        "select date_trunc('month', anything.a_timestamp) as month, count(*) from anything"
                                + " where date_trunc('month', anything.a_timestamp) = ?"
                                + " group by date_trunc('month', anything.a_timestamp) order by month")
                .on(
                        SQLITE,
                        "select (date(substr(anything.a_timestamp, 1, 10), 'start of month') || ' 00:00:00') as month,"
                                + " count(*) from anything where (date(substr(anything.a_timestamp, 1, 10),"
                                + " 'start of month') || ' 00:00:00') = ? group by (date(substr(anything.a_timestamp,"
                                + " 1, 10), 'start of month') || ' 00:00:00') order by month")
                .binds(february)
                .onEachDatabase((database, tx) -> {
                    for (int day = 1; day < 24; day += 7) {
                        var within = LocalDateTime.of(2024, 2, day, day, day, day, day * 1_000);
                        tx.execute(insertInto(ANYTHING).set(ANYTHING.aTimestamp.to(within)));
                    }
                    assertThat(tx.list(months)).as("%s", database).containsExactly(new Row2<>(february, 4L));
                });
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.CalendarField.DAY_OF_WEEK;
import static org.ashlarsql.expr.CalendarField.DAY_OF_YEAR;
import static org.ashlarsql.expr.CalendarField.ISO_YEAR;
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

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Optional;
import org.ashlarsql.expr.DateField;
import org.ashlarsql.expr.TimeUnit;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Fields of dates and times, each with one meaning: that of java.time. In the expected SQL, {@code #} is the operand. */
class ExtractTest {

    @Test
    void year() {
        new Field("extract(year from #)")
                .onPostgreSql("cast(extract(year from #) as integer)")
                .onSqlite("cast(strftime('%Y', #) as integer)")
                .of(YEAR, ChronoField.YEAR);
    }

    @Test
    void quarter() {
        new Field("extract(quarter from #)")
                .onPostgreSql("cast(extract(quarter from #) as integer)")
                .onSqlite("(strftime('%m', #) + 2) / 3")
                .of(QUARTER, IsoFields.QUARTER_OF_YEAR);
    }

    @Test
    void month() {
        new Field("extract(month from #)")
                .onPostgreSql("cast(extract(month from #) as integer)")
                .onSqlite("cast(strftime('%m', #) as integer)")
                .of(MONTH, ChronoField.MONTH_OF_YEAR);
    }

    @Test
    void day() {
        new Field("extract(day from #)")
                .onPostgreSql("cast(extract(day from #) as integer)")
                .onSqlite("cast(strftime('%d', #) as integer)")
                .of(DAY, ChronoField.DAY_OF_MONTH);
    }

    /** December 31, 2020, and January 3, 2021, are in week 53 of 2020. */
    @Test
    void theWeekAndItsYear() {
        new Field("week(#, 3)")
                .onPostgreSql("cast(extract(week from #) as integer)")
                .onSqlite("(strftime('%j', date(#, '-3 days', 'weekday 4')) + 6) / 7")
                .of(WEEK, IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        new Field("yearweek(#, 3) div 100")
                .onPostgreSql("cast(extract(isoyear from #) as integer)")
                .onSqlite("cast(strftime('%Y', date(#, '-3 days', 'weekday 4')) as integer)")
                .of(ISO_YEAR, IsoFields.WEEK_BASED_YEAR);
    }

    @Test
    void theDayOfTheWeekAndOfTheYear() {
        new Field("weekday(#) + 1")
                .onPostgreSql("cast(extract(isodow from #) as integer)")
                .onSqlite("(strftime('%w', #) + 6) % 7 + 1")
                .of(DAY_OF_WEEK, ChronoField.DAY_OF_WEEK);
        new Field("dayofyear(#)")
                .onPostgreSql("cast(extract(doy from #) as integer)")
                .onSqlite("cast(strftime('%j', #) as integer)")
                .of(DAY_OF_YEAR, ChronoField.DAY_OF_YEAR);
    }

    @Test
    void hourAndMinute() {
        new Field("extract(hour from #)")
                .onPostgreSql("cast(extract(hour from #) as integer)")
                .onSqlite("cast(substr(#, 1, 2) as integer)", "cast(substr(#, 12, 2) as integer)")
                .of(HOUR, ChronoField.HOUR_OF_DAY);
        new Field("extract(minute from #)")
                .onPostgreSql("cast(extract(minute from #) as integer)")
                .onSqlite("cast(substr(#, 4, 2) as integer)", "cast(substr(#, 15, 2) as integer)")
                .of(MINUTE, ChronoField.MINUTE_OF_HOUR);
    }

    @Test
    void secondsAreWholeAndTheirFractionIsAnotherField() {
        new Field("extract(second from #)")
                .onPostgreSql("cast(trunc(extract(second from #)) as integer)")
                .onSqlite("cast(substr(#, 7, 2) as integer)", "cast(substr(#, 18, 2) as integer)")
                .of(SECOND, ChronoField.SECOND_OF_MINUTE);
        new Field("extract(microsecond from #) div 1000")
                .onPostgreSql("cast(extract(microseconds from #) as integer) % 1000000 / 1000")
                .onSqlite(
                        "cast(substr(substr(#, 10) || '000000', 1, 3) as integer)",
                        "cast(substr(substr(#, 21) || '000000', 1, 3) as integer)")
                .of(MILLISECOND, ChronoField.MILLI_OF_SECOND);
        new Field("extract(microsecond from #)")
                .onPostgreSql("cast(extract(microseconds from #) as integer) % 1000000")
                .onSqlite(
                        "cast(substr(substr(#, 10) || '000000', 1, 6) as integer)",
                        "cast(substr(substr(#, 21) || '000000', 1, 6) as integer)")
                .of(MICROSECOND, ChronoField.MICRO_OF_SECOND);
    }

    @Test
    void aFieldIsAWholeNumber() {
        query(select(val(LocalDate.of(2024, 2, 29)).extract(YEAR).dividedBy(10).times(10)))
                .is("select extract(year from cast(? as date)) div ? * ?")
                .on(POSTGRESQL, "select cast(extract(year from cast(? as date)) as integer) / ? * ?")
                .on(SQLITE, "select cast(strftime('%Y', ?) as integer) / ? * ?")
                .binds(LocalDate.of(2024, 2, 29), 10, 10)
                .returns(Optional.of(2020));
    }

    @Test
    void fieldsBefore1970() {
        var before = LocalDateTime.of(1969, 12, 31, 23, 59, 59, 999_999_000);
        query(select(
                        val(before.toInstant(ZoneOffset.UTC)).extract(YEAR),
                        val(before).extract(MICROSECOND)))
                .is(
                        "select extract(year from cast(? as datetime(6))), extract(microsecond from cast(? as datetime(6)))")
                .on(
                        POSTGRESQL,
                        "select cast(extract(year from cast(? as timestamp with time zone) at time zone 'UTC') as integer),"
                                + " cast(extract(microseconds from cast(? as timestamp)) as integer) % 1000000")
                .on(
                        SQLITE,
                        "select cast(strftime('%Y', substr(?, 1, 10)) as integer),"
                                + " cast(substr(substr(?, 21) || '000000', 1, 6) as integer)")
                .binds(before.toInstant(ZoneOffset.UTC), before)
                .returns(new Row2<>(Optional.of(1969), Optional.of(999_999)));
    }

    /** A field's SQL: on MySQL and MariaDB, on PostgreSQL, on SQLite of a date or time and of a timestamp. */
    private record Field(String mySql, String postgreSql, String sqlite, String sqliteOfTimestamp) {

        Field(String mySql) {
            this(mySql, "", "", "");
        }

        Field onPostgreSql(String sql) {
            return new Field(mySql, sql, sqlite, sqliteOfTimestamp);
        }

        Field onSqlite(String ofDate) {
            return onSqlite(ofDate, ofDate.replace("#", "substr(#, 1, 10)"));
        }

        Field onSqlite(String ofTime, String ofTimestamp) {
            return new Field(mySql, postgreSql, ofTime, ofTimestamp);
        }

        void of(DateField field, TemporalField expected) {
            ofDates(ANYTHING.aDate.extract(field))
                    .is(mySql.replace("#", "anything.a_date"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.a_date"))
                    .on(SQLITE, sqlite.replace("#", "anything.a_date"))
                    .shows("EXTRACT " + field)
                    .emulatedOn(SQLITE)
                    .gives(date -> date.get(expected));
            ofTimestamps(ANYTHING.aTimestamp.extract(field))
                    .is(mySql.replace("#", "anything.a_timestamp"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.a_timestamp"))
                    .on(SQLITE, sqliteOfTimestamp.replace("#", "anything.a_timestamp"))
                    .gives(timestamp -> timestamp.get(expected));
            ofInstants(ANYTHING.anInstant.extract(field))
                    .is(mySql.replace("#", "anything.an_instant"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.an_instant at time zone 'UTC'"))
                    .on(SQLITE, sqliteOfTimestamp.replace("#", "anything.an_instant"))
                    .gives(instant -> instant.atOffset(ZoneOffset.UTC).get(expected));
        }

        void of(TimeUnit field, TemporalField expected) {
            ofTimes(ANYTHING.aTime.extract(field))
                    .is(mySql.replace("#", "anything.a_time"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.a_time"))
                    .on(SQLITE, sqlite.replace("#", "anything.a_time"))
                    .shows("EXTRACT " + field)
                    .emulatedOn(SQLITE)
                    .gives(time -> time.get(expected));
            ofTimestamps(ANYTHING.aTimestamp.extract(field))
                    .is(mySql.replace("#", "anything.a_timestamp"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.a_timestamp"))
                    .on(SQLITE, sqliteOfTimestamp.replace("#", "anything.a_timestamp"))
                    .gives(timestamp -> timestamp.get(expected));
            ofInstants(ANYTHING.anInstant.extract(field))
                    .is(mySql.replace("#", "anything.an_instant"))
                    .on(POSTGRESQL, postgreSql.replace("#", "anything.an_instant at time zone 'UTC'"))
                    .on(SQLITE, sqliteOfTimestamp.replace("#", "anything.an_instant"))
                    .gives(instant -> instant.atOffset(ZoneOffset.UTC).get(expected));
        }
    }
}

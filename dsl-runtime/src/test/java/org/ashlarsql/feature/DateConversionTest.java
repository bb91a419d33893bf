package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.makeDate;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.OfEach.ofDates;
import static org.ashlarsql.feature.OfEach.ofInstants;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Dates, times, timestamps and instants made of one another. */
class DateConversionTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneOffset KATHMANDU = ZoneOffset.ofHoursMinutes(5, 45);
    private static final String NO_ZONES = "does not support zones by name; use atOffset(...), or atZone(...) in Java";

    @Test
    void aTimestampsDateAndTime() {
        ofTimestamps(ANYTHING.aTimestamp.date())
                .is("cast(anything.a_timestamp as date)")
                .on(SQLITE, "substr(anything.a_timestamp, 1, 10)")
                .shows("date of a timestamp")
                .gives(LocalDateTime::toLocalDate);
        ofTimestamps(ANYTHING.aTimestamp.time())
                .is("cast(anything.a_timestamp as time(6))")
                .on(POSTGRESQL, "cast(anything.a_timestamp as time)")
                .on(SQLITE, "substr(anything.a_timestamp, 12)")
                .shows("time of a timestamp")
                .gives(LocalDateTime::toLocalTime);
    }

    @Test
    void aTimestampOnADate() {
        var late = LocalTime.of(23, 59, 59, 999_999_000);
        ofDates(ANYTHING.aDate.atStartOfDay())
                .is("cast(anything.a_date as datetime(6))")
                .on(POSTGRESQL, "cast(anything.a_date as timestamp)")
                .on(SQLITE, "(anything.a_date || ' 00:00:00')")
                .gives(LocalDate::atStartOfDay);
        ofDates(ANYTHING.aDate.atTime(late))
                .is("timestamp(anything.a_date, cast(? as time(6)))")
                .on(POSTGRESQL, "anything.a_date + cast(? as time)")
                .on(SQLITE, "(anything.a_date || ' ' || ?)")
                .binds(late)
                .shows("date + time")
                .gives(date -> date.atTime(late));
        query(select(val(LocalDate.EPOCH).atTime(ANYTHING.aTime)).from(ANYTHING))
                .is("select timestamp(cast(? as date), anything.a_time) from anything")
                .on(POSTGRESQL, "select cast(? as date) + anything.a_time from anything")
                .on(SQLITE, "select (? || ' ' || anything.a_time) from anything")
                .binds(LocalDate.EPOCH)
                .returns();
    }

    @Test
    void anInstantAtAnOffset() {
        ofInstants(ANYTHING.anInstant.atOffset(ZoneOffset.UTC))
                .is("anything.an_instant")
                .on(POSTGRESQL, "(anything.an_instant at time zone 'UTC')")
                .gives(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        ofInstants(ANYTHING.anInstant.atZone(KATHMANDU))
                .is("date_add(anything.an_instant, interval ? second)")
                .on(POSTGRESQL, "(anything.an_instant at time zone 'UTC') + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), ? || ' seconds') || substr(anything.an_instant, 20))")
                .binds(20_700L)
                .shows("AT TIME ZONE with an offset")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .gives(instant -> LocalDateTime.ofInstant(instant, KATHMANDU));
    }

    @Test
    void aTimestampAtAnOffset() {
        ofTimestamps(ANYTHING.aTimestamp.atOffset(ZoneOffset.UTC))
                .is("anything.a_timestamp")
                .on(POSTGRESQL, "(anything.a_timestamp at time zone 'UTC')")
                .gives(timestamp -> timestamp.toInstant(ZoneOffset.UTC));
        ofTimestamps(ANYTHING.aTimestamp.atOffset(KATHMANDU))
                .is("date_add(anything.a_timestamp, interval ? second)")
                .on(POSTGRESQL, "((anything.a_timestamp + ? * interval '1 second') at time zone 'UTC')")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' seconds') || substr(anything.a_timestamp, 20))")
                .binds(-20_700L)
                .gives(timestamp -> timestamp.toInstant(KATHMANDU));
    }

    @Test
    void onlyPostgresKnowsZonesByName() {
        ofInstants(ANYTHING.anInstant.atZone(BERLIN))
                .on(POSTGRESQL, "(anything.an_instant at time zone ?)")
                .binds("Europe/Berlin")
                .unsupportedOn(SQLITE, NO_ZONES)
                .unsupportedOn(MARIADB, NO_ZONES)
                .unsupportedOn(MYSQL, NO_ZONES)
                .shows("AT TIME ZONE with a name")
                .gives(instant -> LocalDateTime.ofInstant(instant, BERLIN));
        ofTimestamps(ANYTHING.aTimestamp.atZone(BERLIN))
                .on(POSTGRESQL, "(anything.a_timestamp at time zone ?)")
                .binds("Europe/Berlin")
                .unsupportedOn(SQLITE, NO_ZONES)
                .unsupportedOn(MARIADB, NO_ZONES)
                .unsupportedOn(MYSQL, NO_ZONES)
                .gives(timestamp -> timestamp.atZone(BERLIN).toInstant());
    }

    /** A zone by such a name means the opposite on PostgreSQL, which takes it for one of POSIX. */
    @Test
    void anOffsetByNameIsAnOffset() {
        ofInstants(ANYTHING.anInstant.atZone(ZoneId.of("UTC+02:00")))
                .is("date_add(anything.an_instant, interval ? second)")
                .on(POSTGRESQL, "(anything.an_instant at time zone 'UTC') + ? * interval '1 second'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.an_instant, 1, 19), ? || ' seconds') || substr(anything.an_instant, 20))")
                .binds(7_200L)
                .gives(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.ofHours(2)));
    }

    @Test
    void secondsSince1970() {
        ofInstants(ANYTHING.anInstant.epochSecond())
                .is(
                        "floor(timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', anything.an_instant) * 0.000001)")
                .on(POSTGRESQL, "cast(floor(extract(epoch from anything.an_instant)) as bigint)")
                .on(SQLITE, "unixepoch(substr(anything.an_instant, 1, 19))")
                .shows("EXTRACT EPOCH")
                .emulatedOn(MARIADB, MYSQL)
                .gives(Instant::getEpochSecond);
        Instant before = Instant.parse("1969-12-31T23:59:58.5Z");
        query(select(val(before).epochSecond()))
                .is("select floor(timestampdiff(microsecond, timestamp '1970-01-01 00:00:00', cast(? as datetime(6)))"
                        + " * 0.000001)")
                .on(POSTGRESQL, "select cast(floor(extract(epoch from cast(? as timestamp with time zone))) as bigint)")
                .on(SQLITE, "select unixepoch(substr(?, 1, 19))")
                .binds(before)
                .returns(Optional.of(-2L));
    }

    @Test
    void aDateOfNumbers() {
        String check = "case when film.length between 1 and 9999 and ? between 1 and 12 and ";
        String printed = "printf('%04d-%02d-%02d', film.length, ?, ?)";
        query(select(makeDate(FILM.length, val(2), val(28))).from(FILM).orderBy(FILM.filmId.asc()))
                .is("select " + check
                        + "? between 1 and 31 then cast(concat_ws('-', lpad(film.length, 4, '0'), ?, ?) as"
                        + " date) end from film order by film.film_id")
                .binds(2, 28, 2, 28)
                .on(POSTGRESQL, "select make_date(film.length, ?, ?) from film order by film.film_id")
                .bindsOn(POSTGRESQL, 2, 28)
                .on(
                        SQLITE,
                        "select " + check + "date(" + printed + ") = " + printed + " then " + printed
                                + " end from film order by film.film_id")
                .bindsOn(SQLITE, 2, 2, 28, 2, 28, 2, 28)
                .shows(Section.DATES_AND_TIMES, "date of year, month and day")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(
                        Optional.of(LocalDate.of(122, 2, 28)),
                        Optional.of(LocalDate.of(132, 2, 28)),
                        Optional.of(LocalDate.of(162, 2, 28)),
                        Optional.empty(),
                        Optional.of(LocalDate.of(96, 2, 28)));
    }

    @EachDatabase
    void noDateOfNumbersThatAreNone(TestDatabase database) {
        int[][] wrong = {{2023, 2, 29}, {2024, 2, 30}, {2024, 4, 31}, {2024, 0, 1}, {2024, 13, 1}, {2024, 1, 0}};
        for (int[] numbers : wrong) {
            var date = makeDate(val(numbers[0]), val(numbers[1]), val(numbers[2]));
            Optional<LocalDate> found = SampleDatabases.on(database).inTransaction(tx -> {
                try {
                    return tx.one(select(date));
                } catch (DatabaseException e) {
                    assertThat(database).isEqualTo(POSTGRESQL);
                    tx.handle().rollback();
                    return Optional.empty();
                }
            });
            assertThat(found).as("%s on %s", Arrays.toString(numbers), database).isEmpty();
        }
        assertThat(SampleDatabases.on(database).one(select(makeDate(nullOf(INTEGER), val(1), val(1)))))
                .isEmpty();
    }
}

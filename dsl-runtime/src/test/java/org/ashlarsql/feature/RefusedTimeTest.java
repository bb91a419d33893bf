package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.feature.Stored.becomes;
import static org.ashlarsql.feature.Stored.refuses;
import static org.ashlarsql.feature.Stored.serverRefuses;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.runtime.ReadException;
import org.ashlarsql.type.ConversionException;

/** Dates and times that a database can't hold are an error, and never stored as something else. */
class RefusedTimeTest {

    @EachRoute
    void years(Route route) {
        for (int year : List.of(-1, 0, 10_000)) {
            LocalDate date = LocalDate.of(year, 1, 1);
            Instant instant = Instant.parse((year < 0 ? "-0001" : year == 0 ? "0000" : "+10000") + "-01-01T00:00:00Z");
            if (route.database() == POSTGRESQL) {
                becomes(route, EVERY_TYPE.aDate, date, date);
                becomes(route, EVERY_TYPE.aTimestamp, date.atStartOfDay(), date.atStartOfDay());
                becomes(route, EVERY_TYPE.anInstant, instant, instant);
                continue;
            }
            String message = " can't be stored: the database takes years from 1 to 9999";
            refuses(route, EVERY_TYPE.aDate, date, ConversionException.class, date + message);
            refuses(route, EVERY_TYPE.aTimestamp, date.atStartOfDay(), ConversionException.class, message);
            refuses(route, EVERY_TYPE.anInstant, instant, ConversionException.class, instant + message);
            assertThatThrownBy(() -> route.open().list(select(literal(date)))).hasMessage(date + message);
        }
    }

    /** PostgreSQL alone has a time before and after all others. */
    @EachRoute
    void endsOfTime(Route route) {
        var dates = List.of(LocalDate.MIN, LocalDate.MAX);
        var timestamps = List.of(LocalDateTime.MIN, LocalDateTime.MAX);
        var instants = List.of(Instant.MIN, Instant.MAX);
        if (route.database() == POSTGRESQL) {
            dates.forEach(value -> becomes(route, EVERY_TYPE.aDate, value, value));
            timestamps.forEach(value -> becomes(route, EVERY_TYPE.aTimestamp, value, value));
            instants.forEach(value -> becomes(route, EVERY_TYPE.anInstant, value, value));
            instants.forEach(value ->
                    assertThat(route.open().one(select(literal(value)))).isEqualTo(value));
            return;
        }
        String message = "years from 1 to 9999";
        dates.forEach(value -> refuses(route, EVERY_TYPE.aDate, value, ConversionException.class, message));
        timestamps.forEach(value -> refuses(route, EVERY_TYPE.aTimestamp, value, ConversionException.class, message));
        instants.forEach(value -> refuses(route, EVERY_TYPE.anInstant, value, ConversionException.class, message));
    }

    @EachRoute
    void instantsBeyondATimestamp(Route route) {
        assumeThat(route.isMySqlFamily()).isTrue();
        // https://mariadb.com/kb/en/timestamp/
        boolean unsigned =
                route.database() == MARIADB && route.open().dialect().version().isAtLeast(11, 5, 0);
        String end = unsigned ? "2106-02-07T06:28:16Z" : "2038-01-19T03:14:08Z";
        for (String instant : List.of("1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z", end)) {
            serverRefuses(route, EVERY_TYPE.anInstant, Instant.parse(instant));
        }
    }

    /** MySQL and MariaDB count hours on; a driver would make 01:00 of the second. */
    @EachRoute
    void timesBeyondADay(Route route) {
        assumeThat(route.isMySqlFamily()).isTrue();
        for (String time : List.of("24:00:00", "25:00:00", "-01:00:00", "838:59:59")) {
            String sql = "select cast('" + time + "' as time(6)) as t";
            assertThatThrownBy(() -> route.open().list(rawQuery(sql, result(TIME))))
                    .as("%s on %s", time, route)
                    .isInstanceOfAny(ReadException.class, DatabaseException.class)
                    .hasMessageContaining(time);
        }
    }
}

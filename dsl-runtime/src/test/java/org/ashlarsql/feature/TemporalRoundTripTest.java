package org.ashlarsql.feature;

import static org.ashlarsql.feature.RoundTrips.inZones;
import static org.ashlarsql.feature.RoundTrips.travel;
import static org.ashlarsql.feature.RoundTrips.with;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.ashlarsql.testing.TestDatabase;

/** Random dates and times come back as they were, in whatever time zone the program runs. */
class TemporalRoundTripTest {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final LocalTime LAST_MICRO = LocalTime.of(23, 59, 59, 999_999_000);

    private final RandomValues random = RoundTrips.random();

    /** The Gregorian calendar began in 1582; nobody had 2011-12-30 in Samoa. */
    @EachRoute
    void dates(Route route) {
        var edges = Stream.of(
                        "0001-01-01 0004-02-29 1000-01-01 1582-10-04 1582-10-10 1900-02-28 1970-01-01 2000-02-29",
                        "2011-12-30 9999-12-31")
                .flatMap(dates -> Stream.of(dates.split(" ")))
                .map(LocalDate::parse)
                .toList();
        inZones(() -> travel(route, EVERY_TYPE.aDate, with(edges, () -> random.date(FIRST, LAST))));
    }

    @EachRoute
    void times(Route route) {
        var edges = List.of(
                LocalTime.MIDNIGHT,
                LocalTime.of(0, 0, 0, 1_000),
                LocalTime.of(2, 30),
                LocalTime.of(8, 5, 0, 250_000_000),
                LocalTime.of(23, 59, 59),
                LAST_MICRO);
        inZones(() -> travel(route, EVERY_TYPE.aTime, with(edges, random::time)));
    }

    /** In the zones where this runs, some of these are twice and some not at all. */
    @EachRoute
    void timestamps(Route route) {
        var edges = List.of(
                FIRST.atStartOfDay(),
                LocalDateTime.of(1582, 10, 10, 12, 0),
                LocalDateTime.of(1893, 4, 1, 0, 3),
                LocalDateTime.of(2011, 12, 30, 12, 0),
                LocalDateTime.of(2024, 3, 10, 2, 30),
                LocalDateTime.of(2024, 3, 31, 2, 30),
                LocalDateTime.of(2024, 10, 27, 2, 30),
                LocalDateTime.of(2024, 2, 29, 8, 5, 0, 1_000),
                LAST.atTime(LAST_MICRO));
        inZones(() -> travel(route, EVERY_TYPE.aTimestamp, with(edges, () -> random.timestamp(FIRST, LAST))));
    }

    /** A TIMESTAMP of MariaDB and MySQL goes from 1970 to 2038. */
    @EachRoute
    void instants(Route route) {
        boolean wide = route.database() == TestDatabase.SQLITE || route.database() == TestDatabase.POSTGRESQL;
        Instant first = Instant.parse(wide ? "0001-01-01T00:00:00Z" : "1970-01-01T00:00:01Z");
        Instant last = Instant.parse(wide ? "9999-12-31T23:59:59.999999Z" : "2038-01-19T03:14:07.999999Z");
        var edges = List.of(
                first,
                Instant.parse("1970-01-02T00:00:00Z"),
                Instant.parse("2024-02-29T08:05:00.000001Z"),
                Instant.parse("2024-03-31T01:30:00Z"),
                Instant.parse("2024-10-27T00:30:00Z"),
                Instant.parse("2024-10-27T01:30:00Z"),
                last);
        inZones(() -> travel(route, EVERY_TYPE.anInstant, with(edges, () -> random.instant(first, last))));
    }
}

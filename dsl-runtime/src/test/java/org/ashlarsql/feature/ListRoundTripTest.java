package org.ashlarsql.feature;

import static org.ashlarsql.feature.RoundTrips.inZones;
import static org.ashlarsql.feature.RoundTrips.with;
import static org.ashlarsql.sample.EveryList.EVERY_LIST;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ashlarsql.sample.EveryList;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Json;
import org.ashlarsql.type.TsVector;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random arrays come back as they were, whatever their elements are; and so do the words of a text. */
class ListRoundTripTest {

    private static final Route ROUTE = new Route(POSTGRESQL, false);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final RandomValues random = RoundTrips.random();

    @BeforeAll
    static void postgreSqlAlone() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
    }

    /** Lists of the edges, of nothing, and random ones. */
    private <E> void travel(Column<EveryList, List<E>, Optional<List<E>>> column, List<E> edges, Supplier<E> element) {
        var lists = new ArrayList<List<E>>();
        lists.add(edges);
        lists.add(List.of());
        RoundTrips.travelList(ROUTE, column, with(lists, () -> random.list(element)), UnaryOperator.identity());
    }

    @Test
    void wholeNumbers() {
        travel(EVERY_LIST.smallints, List.of(Short.MIN_VALUE, Short.MAX_VALUE), random::smallint);
        travel(EVERY_LIST.integers, List.of(Integer.MIN_VALUE, Integer.MAX_VALUE), random::integer);
        travel(EVERY_LIST.bigints, List.of(Long.MIN_VALUE, Long.MAX_VALUE), random::bigint);
    }

    @Test
    void otherNumbers() {
        travel(EVERY_LIST.decimals, List.of(), () -> random.decimal(60, 30));
        travel(EVERY_LIST.reals, List.of(-0.0f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN), random::real);
        travel(
                EVERY_LIST.doubles,
                List.of(-0.0, Double.MIN_VALUE, Double.NaN, Double.NEGATIVE_INFINITY),
                random::doublePrecision);
    }

    @Test
    void texts() {
        var edges = List.of("", "NULL", "null", "a,b", "{x}", "\"q\" 'q' \\ \t\n", "\ud83d\ude00", " ");
        travel(EVERY_LIST.texts, edges, () -> random.text(60));
        travel(EVERY_LIST.varchars, edges, () -> random.text(60));
    }

    @Test
    void datesAndTimes() {
        inZones(() -> {
            travel(EVERY_LIST.dates, List.of(FIRST, LAST), () -> random.date(FIRST, LAST));
            travel(EVERY_LIST.times, List.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30)), random::time);
            travel(
                    EVERY_LIST.timestamps,
                    List.of(
                            LocalDate.of(2024, 3, 31).atTime(2, 30),
                            LocalDate.of(2011, 12, 30).atStartOfDay()),
                    () -> random.timestamp(FIRST, LAST));
            Instant first = Instant.parse("0001-01-01T00:00:00Z");
            Instant last = Instant.parse("9999-12-31T00:00:00Z");
            travel(EVERY_LIST.instants, List.of(first, last), () -> random.instant(first, last));
        });
    }

    @Test
    void others() {
        travel(EVERY_LIST.booleans, List.of(true, false), random::bool);
        travel(EVERY_LIST.binaries, List.of(new byte[0], new byte[] {0, -1, '\\', '"'}), () -> random.binary(20));
        travel(EVERY_LIST.uuids, List.of(new UUID(0, 0), new UUID(-1, -1)), random::uuid);
        travel(EVERY_LIST.ratings, List.of(Rating.values()), () -> random.oneOf(Rating.values()));
        travel(EVERY_LIST.days, List.of(DayOfWeek.values()), () -> random.oneOf(DayOfWeek.values()));
        travel(EVERY_LIST.matrix, List.of(List.of(1, 2), List.of(3, 4)), () -> List.of(random.integer()));
    }

    @Test
    void documents() {
        travel(EVERY_LIST.jsons, List.of(Json.NULL, new Json("{\"a\": [1]}")), random::json);
        travel(EVERY_LIST.jsonbs, List.of(Json.NULL, new Json("{\"a\": [1]}")), random::json);
    }

    @Test
    void words() {
        RoundTrips.travelList(
                ROUTE,
                EVERY_LIST.words,
                List.of(new TsVector(""), new TsVector("'a\\\\b''c' 'cat':2,5A 'sat':3")),
                UnaryOperator.identity());
    }
}

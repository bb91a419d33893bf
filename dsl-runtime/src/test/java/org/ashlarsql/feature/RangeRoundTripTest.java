package org.ashlarsql.feature;

import static org.ashlarsql.feature.RoundTrips.inZones;
import static org.ashlarsql.feature.RoundTrips.with;
import static org.ashlarsql.sample.EveryList.EVERY_LIST;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ashlarsql.sample.EveryList;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Random ranges come back with the same values in them, whichever of their ends they have. */
class RangeRoundTripTest {

    private static final Route ROUTE = new Route(POSTGRESQL, false);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final RandomValues random = RoundTrips.random();

    @BeforeAll
    static void postgreSqlAlone() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
    }

    private <E extends Comparable<? super E>> void travel(
            Column<EveryList, Range<E>, Optional<Range<E>>> column,
            Supplier<E> value,
            UnaryOperator<Range<E>> written,
            E low,
            E high) {
        var edges = List.of(
                Range.of(low, high),
                Range.open(low, high),
                Range.closed(high, high),
                Range.of(high, high),
                Range.open(low, low),
                Range.from(low),
                Range.below(high),
                Range.<E>all(),
                Range.<E>none());
        RoundTrips.travelList(ROUTE, column, with(edges, () -> random.range(value)), written);
    }

    /** Those of values that have a next one are written from the first to what is behind the last. */
    private static <E extends Comparable<? super E>> Range<E> discrete(Range<E> range, UnaryOperator<E> next) {
        Optional<E> lower =
                range.lowerIncluded() ? range.lower() : range.lower().map(next);
        Optional<E> upper = range.upperIncluded() ? range.upper().map(next) : range.upper();
        boolean empty = range.empty()
                || lower.isPresent() && upper.isPresent() && lower.get().compareTo(upper.get()) >= 0;
        return empty ? Range.none() : new Range<>(lower, true, upper, false, false);
    }

    private static <E extends Comparable<? super E>> Range<E> continuous(Range<E> range) {
        boolean empty = range.lower().isPresent()
                && range.upper().isPresent()
                && range.lower().get().compareTo(range.upper().get()) == 0
                && !(range.lowerIncluded() && range.upperIncluded());
        return empty ? Range.none() : range;
    }

    @Test
    void wholeNumbers() {
        travel(
                EVERY_LIST.int4s,
                random::integer,
                range -> discrete(range, value -> value + 1),
                Integer.MIN_VALUE,
                Integer.MAX_VALUE - 1);
        travel(
                EVERY_LIST.int8s,
                random::bigint,
                range -> discrete(range, value -> value + 1),
                Long.MIN_VALUE,
                Long.MAX_VALUE - 1);
    }

    @Test
    void decimals() {
        travel(
                EVERY_LIST.nums,
                () -> random.decimal(40, 20),
                RangeRoundTripTest::continuous,
                new BigDecimal("-0.10"),
                new BigDecimal("12345678901234567890.123456789"));
    }

    @Test
    void dates() {
        travel(
                EVERY_LIST.dateRanges,
                () -> random.date(FIRST, LAST),
                range -> discrete(range, value -> value.plusDays(1)),
                FIRST,
                LAST);
    }

    @Test
    void timestampsAndInstants() {
        inZones(() -> {
            travel(
                    EVERY_LIST.tsRanges,
                    () -> random.timestamp(FIRST, LAST),
                    RangeRoundTripTest::continuous,
                    LocalDate.of(2011, 12, 30).atTime(2, 30),
                    LocalDate.of(2024, 3, 31).atTime(2, 30, 0, 1_000));
            Instant first = Instant.parse("0001-01-02T00:00:00Z");
            Instant last = Instant.parse("9999-12-30T00:00:00.5Z");
            travel(
                    EVERY_LIST.tstzRanges,
                    () -> random.instant(first, last),
                    RangeRoundTripTest::continuous,
                    first,
                    last);
        });
    }
}

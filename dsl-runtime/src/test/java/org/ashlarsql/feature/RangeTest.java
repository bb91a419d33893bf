package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.range;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DATERANGE;
import static org.ashlarsql.expr.SqlTypes.INT4RANGE;
import static org.ashlarsql.expr.SqlTypes.INT8RANGE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.NUMRANGE;
import static org.ashlarsql.expr.SqlTypes.TSRANGE;
import static org.ashlarsql.expr.SqlTypes.TSTZRANGE;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.ValueOf.valueOf;
import static org.ashlarsql.sample.Gathering.GATHERING;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.RangeType;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Range;
import org.junit.jupiter.api.Test;

/** Ranges, which PostgreSQL alone has. */
class RangeTest {

    private static final String REFUSED = " does not support ranges; keep both ends in columns and compare these";
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private static <R> ValueOf<R> inGatherings(Expr<?, R> value, String sql) {
        return valueOf(value, GATHERING, GATHERING.gatheringId)
                .on(POSTGRESQL, sql)
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    private static QueryExpectation<Integer> gatheringsWhere(Condition condition, String sql) {
        return query(select(GATHERING.gatheringId)
                        .from(GATHERING)
                        .where(condition)
                        .orderBy(GATHERING.gatheringId.asc()))
                .on(
                        POSTGRESQL,
                        "select gathering.gathering_id from gathering where " + sql
                                + " order by gathering.gathering_id")
                .unsupportedOn(SQLITE, REFUSED)
                .unsupportedOn(MARIADB, REFUSED)
                .unsupportedOn(MYSQL, REFUSED);
    }

    @Test
    void containment() {
        gatheringsWhere(GATHERING.seats.contains(4), "gathering.seats @> cast(? as integer)")
                .binds(4)
                .shows(Section.RANGES, "value in a range, @>")
                .returns(1, 4);
        gatheringsWhere(GATHERING.days.contains(NEW_YEAR), "gathering.days @> cast(? as date)")
                .binds(NEW_YEAR)
                .returns(1, 2);
        gatheringsWhere(GATHERING.seats.contains(GATHERING.gatheringId), "gathering.seats @> gathering.gathering_id")
                .returns(1, 4);
        gatheringsWhere(GATHERING.seats.containsRange(Range.closed(4, 5)), "gathering.seats @> cast(? as int4range)")
                .binds(Range.closed(4, 5))
                .returns(4);
        gatheringsWhere(GATHERING.seats.containedIn(Range.of(0, 5)), "gathering.seats <@ cast(? as int4range)")
                .binds(Range.of(0, 5))
                .returns(1, 2);
    }

    @Test
    void positions() {
        gatheringsWhere(GATHERING.seats.overlaps(Range.from(5)), "gathering.seats && cast(? as int4range)")
                .binds(Range.from(5))
                .shows(Section.RANGES, "overlap of ranges, &&")
                .returns(4);
        gatheringsWhere(GATHERING.seats.isBefore(Range.of(5, 6)), "gathering.seats << cast(? as int4range)")
                .binds(Range.of(5, 6))
                .shows(Section.RANGES, "range before another, <<")
                .returns(1);
        gatheringsWhere(GATHERING.seats.isAfter(Range.below(4)), "gathering.seats >> cast(? as int4range)")
                .binds(Range.below(4))
                .returns(4);
        gatheringsWhere(
                        GATHERING.days.isAdjacentTo(Range.from(LocalDate.of(2026, 2, 1))),
                        "gathering.days -|- cast(? as daterange)")
                .binds(Range.from(LocalDate.of(2026, 2, 1)))
                .shows(Section.RANGES, "ranges side by side, -|-")
                .returns(1);
        gatheringsWhere(
                        GATHERING.seats.endsWithin(range(INT4RANGE, val(0), val(7))),
                        "gathering.seats &< int4range(?, ?)")
                .binds(0, 7)
                .returns(1);
        gatheringsWhere(
                        GATHERING.seats.startsWithin(range(INT4RANGE, val(2), val(7))),
                        "gathering.seats &> int4range(?, ?)")
                .binds(2, 7)
                .returns(4);
    }

    @Test
    void computed() {
        inGatherings(
                        GATHERING.seats.intersect(range(INT4RANGE, val(3), nullOf(INTEGER))),
                        "gathering.seats * int4range(?, ?)")
                .binds(3, null)
                .shows(Section.RANGES, "intersection of ranges")
                .returns(some(Range.of(3, 5)), some(Range.none()), none(), some(Range.of(4, 10)));
        inGatherings(GATHERING.seats.union(range(INT4RANGE, val(1), val(6))), "gathering.seats + int4range(?, ?)")
                .binds(1, 6)
                .shows(Section.RANGES, "union of ranges")
                .returns(some(Range.of(1, 6)), some(Range.of(1, 6)), none(), some(Range.of(1, 10)));
        inGatherings(GATHERING.seats.except(range(INT4RANGE, val(0), val(4))), "gathering.seats - int4range(?, ?)")
                .binds(0, 4)
                .returns(some(Range.of(4, 5)), some(Range.none()), none(), some(Range.of(4, 10)));
        inGatherings(
                        GATHERING.seats.span(range(INT4RANGE, val(20), val(21))),
                        "range_merge(gathering.seats, int4range(?, ?))")
                .binds(20, 21)
                .returns(some(Range.of(1, 21)), some(Range.of(20, 21)), none(), some(Range.of(4, 21)));
    }

    @Test
    void ends() {
        inGatherings(GATHERING.days.lowerEnd(), "lower(gathering.days)")
                .shows(Section.RANGES, "ends of a range")
                .returns(some(NEW_YEAR), none(), none(), some(LocalDate.of(2026, 2, 1)));
        inGatherings(GATHERING.days.upperEnd(), "upper(gathering.days)")
                .returns(some(LocalDate.of(2026, 2, 1)), some(LocalDate.of(2026, 1, 16)), none(), none());
        gatheringsWhere(GATHERING.seats.isEmpty(), "isempty(gathering.seats)").returns(2);
        gatheringsWhere(GATHERING.seats.eq(Range.of(1, 5)), "gathering.seats = ?")
                .binds(Range.of(1, 5))
                .returns(1);
        inGatherings(GATHERING.seats.orElse(Range.all()), "coalesce(gathering.seats, cast(? as int4range))")
                .binds(Range.all())
                .returns(Range.of(1, 5), Range.none(), Range.all(), Range.of(4, 10));
    }

    @Test
    void travel() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        travels(INT4RANGE, Range.of(Integer.MIN_VALUE, Integer.MAX_VALUE), Range.none(), Range.all());
        travels(INT8RANGE, Range.of(Long.MIN_VALUE, Long.MAX_VALUE), Range.below(0L));
        travels(
                NUMRANGE,
                Range.closed(new BigDecimal("-0.10"), new BigDecimal("12345678901234567890.123456789")),
                Range.open(BigDecimal.ONE, BigDecimal.TEN));
        travels(DATERANGE, Range.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)), Range.from(NEW_YEAR));
        travels(
                TSRANGE,
                Range.closed(LocalDateTime.of(2026, 3, 29, 2, 30), LocalDateTime.of(2026, 3, 29, 2, 30, 0, 1_000)),
                Range.from(LocalDateTime.of(2026, 1, 1, 0, 0)));
        travels(
                TSTZRANGE,
                Range.of(Instant.parse("2026-10-25T00:30:00Z"), Instant.parse("2026-10-25T01:30:00.25Z")),
                Range.below(Instant.EPOCH));
    }

    @SafeVarargs
    private static <E> void travels(RangeType<E> type, Range<E>... values) {
        for (Range<E> value : values) {
            assertThat(SampleDatabases.on(POSTGRESQL)
                            .one(select(cast(val(value, type), type).notNull())))
                    .isEqualTo(value);
        }
    }

    @Test
    void written() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        SampleDatabases.on(POSTGRESQL).inTransaction(tx -> {
            tx.execute(update(GATHERING)
                    .set(GATHERING.seats.to(Range.closed(7, 8)))
                    .setNull(GATHERING.days)
                    .where(GATHERING.gatheringId.eq(1)));
            assertThat(tx.one(select(GATHERING.seats).from(GATHERING).where(GATHERING.gatheringId.eq(1))))
                    .contains(Range.of(7, 9));
            tx.handle().rollback();
            return true;
        });
    }

    @Test
    void anEmptyRangeHasNoEnds() {
        assertThatThrownBy(() -> new Range<>(Optional.of(1), true, Optional.empty(), false, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an empty range has no ends");
    }

    private static <V> Optional<V> some(V value) {
        return Optional.of(value);
    }

    private static <V> Optional<V> none() {
        return Optional.empty();
    }
}

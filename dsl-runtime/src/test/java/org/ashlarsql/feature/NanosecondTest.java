package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.sample.EveryList.EVERY_LIST;
import static org.ashlarsql.sample.EveryType.EVERY_TYPE;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.sample.EveryType;
import org.ashlarsql.schema.Column;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.Range;
import org.junit.jupiter.api.Test;

/**
 * What is behind the microseconds is cut off on its way to every database. Left to themselves, PostgreSQL's driver and
 * MySQL round, up to the next day even, MariaDB's driver cuts off, and SQLite keeps it.
 */
class NanosecondTest {

    private static final LocalTime TIME = LocalTime.of(23, 59, 59, 999_999_999);
    private static final LocalTime TIME_KEPT = LocalTime.of(23, 59, 59, 999_999_000);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Instant INSTANT = Instant.parse("2024-02-29T23:59:59.999999500Z");
    private static final Instant INSTANT_KEPT = Instant.parse("2024-02-29T23:59:59.999999Z");

    @EachRoute
    void areCutOff(Route route) {
        areCutOff(route, EVERY_TYPE.aTime, TIME, TIME_KEPT);
        areCutOff(route, EVERY_TYPE.aTimestamp, DAY.atTime(TIME), DAY.atTime(TIME_KEPT));
        areCutOff(route, EVERY_TYPE.anInstant, INSTANT, INSTANT_KEPT);
    }

    private static <V> void areCutOff(Route route, Column<EveryType, V, Optional<V>> column, V value, V kept) {
        route.inside(tx -> {
            tx.execute(insertInto(EVERY_TYPE).set(EVERY_TYPE.id.to(1)).set(column.to(value)));
            for (V same : List.of(value, kept)) {
                assertThat(tx.list(select(column).from(EVERY_TYPE).where(column.eq(same))))
                        .as("%s found by %s on %s", column, same, route)
                        .containsExactly(Optional.of(kept));
                assertThat(tx.list(select(column).from(EVERY_TYPE).where(column.in(List.of(same)))))
                        .as("%s found in a list of %s on %s", column, same, route)
                        .containsExactly(Optional.of(kept));
            }
        });
    }

    @EachRoute
    void areCutOffWhereverTheyStand(Route route) {
        LocalDateTime value = DAY.atTime(TIME);
        LocalDateTime kept = DAY.atTime(TIME_KEPT);
        var db = route.open();
        assertThat(db.one(select(val(value, TIMESTAMP)))).as("%s", route).isEqualTo(kept);
        assertThat(db.one(select(literal(value)))).as("%s", route).isEqualTo(kept);
        assertThat(db.one(select(literal(TIME)))).as("%s", route).isEqualTo(TIME_KEPT);
        assertThat(db.one(select(literal(INSTANT)))).as("%s", route).isEqualTo(INSTANT_KEPT);
        var given = param("given", TIMESTAMP);
        assertThat(db.one(select(given).bind(given.to(value)))).as("%s", route).isEqualTo(kept);
    }

    @Test
    void areCutOffInArraysAndRanges() {
        assumeThat(TestDatabase.enabled()).contains(POSTGRESQL);
        new Route(POSTGRESQL, false).inside(tx -> {
            tx.execute(insertInto(EVERY_LIST)
                    .set(EVERY_LIST.id.to(1))
                    .set(EVERY_LIST.times.to(List.of(TIME)))
                    .set(EVERY_LIST.instants.to(List.of(INSTANT)))
                    .set(EVERY_LIST.tsRanges.to(Range.from(DAY.atTime(TIME))))
                    .set(EVERY_LIST.tstzRanges.to(Range.below(INSTANT))));
            assertThat(tx.one(select(EVERY_LIST.times.notNull()).from(EVERY_LIST)))
                    .containsExactly(TIME_KEPT);
            assertThat(tx.one(select(EVERY_LIST.instants.notNull()).from(EVERY_LIST)))
                    .containsExactly(INSTANT_KEPT);
            assertThat(tx.one(select(EVERY_LIST.tsRanges).from(EVERY_LIST)))
                    .contains(Range.from(DAY.atTime(TIME_KEPT)));
            assertThat(tx.one(select(EVERY_LIST.tstzRanges).from(EVERY_LIST))).contains(Range.below(INSTANT_KEPT));
        });
    }
}

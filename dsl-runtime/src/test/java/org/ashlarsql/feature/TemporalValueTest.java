package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.param;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.TimeUnit.HOUR;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** Dates and times as parameters, of which MySQL and MariaDB would otherwise make texts. */
class TemporalValueTest {

    private static final LocalDateTime HALF = LocalDateTime.of(2024, 2, 29, 8, 5, 0, 500_000_000);
    private static final LocalDateTime WHOLE = LocalDateTime.of(2024, 2, 29, 8, 5);

    /** As a text, a stored 08:05:00.500000 isn't 08:05:00.5. */
    @Test
    void theValueForNullIsATimestampToo() {
        query(select(val(1))
                        .from(ANYTHING)
                        .where(ANYTHING.aTimestamp.orElse(WHOLE).eq(HALF)))
                .is("select ? from anything where coalesce(anything.a_timestamp, ?) = ?")
                .onMySqlFamily(
                        "select ? from anything where coalesce(anything.a_timestamp, cast(? as datetime(6))) = ?")
                .binds(1, WHOLE, HALF)
                .onEachDatabase((database, tx) -> {
                    tx.execute(insertInto(ANYTHING).set(ANYTHING.aTimestamp.to(HALF)));
                    assertThat(tx.list(select(val(1))
                                    .from(ANYTHING)
                                    .where(ANYTHING.aTimestamp.orElse(WHOLE).eq(HALF))))
                            .as("%s", database)
                            .hasSize(1);
                });
    }

    @EachDatabase
    void whatIsFoundByEqualTimestamps(TestDatabase database) {
        var given = param("given", TIMESTAMP);
        TimestampExpr<LocalDateTime> orGiven = ANYTHING.aTimestamp.orElse(TIMESTAMP.required(given.node()));
        var chosen = caseWhen(ANYTHING.aTimestamp.isNull()).then(val(WHOLE)).otherwise(ANYTHING.aTimestamp.notNull());
        var timeOrMidnight = ANYTHING.aTime.orElse(LocalTime.MIDNIGHT);
        List<Query<Integer>> found = List.of(
                one().where(orGiven.eq(HALF)).bind(given.to(WHOLE)),
                one().where(chosen.eq(HALF)),
                one().where(chosen.in(WHOLE, HALF)),
                one().where(chosen.between(HALF, HALF)),
                one().where(chosen.isNotDistinctFrom(HALF)),
                one().where(val(HALF).eq(orGiven)).bind(given.to(WHOLE)),
                one().where(timeOrMidnight.eq(HALF.toLocalTime())),
                one().where(timeOrMidnight.in(LocalTime.MIDNIGHT, HALF.toLocalTime())),
                one().where(timeOrMidnight.between(HALF.toLocalTime(), HALF.toLocalTime())),
                one().where(timeOrMidnight.plus(1, HOUR).gt(HALF.toLocalTime())),
                one().where(ANYTHING.aTimestamp.time().eq(HALF.toLocalTime())));
        SampleDatabases.on(database).inTransaction(tx -> {
            tx.execute(
                    insertInto(ANYTHING).set(ANYTHING.aTimestamp.to(HALF)).set(ANYTHING.aTime.to(HALF.toLocalTime())));
            for (Query<Integer> query : found) {
                assertThat(tx.list(query)).as("%s on %s", query, database).hasSize(1);
            }
            assertThat(tx.list(select(ANYTHING.aTimestamp.notNull())
                            .from(ANYTHING)
                            .union(select(val(HALF)).from(ANYTHING))))
                    .as("%s", database)
                    .containsExactly(HALF);
            tx.handle().rollback();
            return true;
        });
    }

    private static Select<Integer> one() {
        return select(val(1)).from(ANYTHING);
    }
}

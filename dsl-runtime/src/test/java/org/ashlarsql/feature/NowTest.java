package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.currentDate;
import static org.ashlarsql.dsl.Sql.currentTime;
import static org.ashlarsql.dsl.Sql.currentTimestamp;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.localTimestamp;
import static org.ashlarsql.dsl.Sql.rawCommand;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.feature.Expectation.QueryExpectation;
import org.ashlarsql.row.Row4;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The time of the statement, in UTC whatever zone the session is in. */
class NowTest {

    private static final String IN_ANOTHER_ZONE = "set time_zone = '+05:30'";

    @Test
    void now() {
        QueryExpectation<Row4<Instant, LocalDateTime, LocalDate, LocalTime>> now = query(
                        select(currentTimestamp(), localTimestamp(), currentDate(), currentTime()))
                .is("select utc_timestamp(6), utc_timestamp(6), utc_date(), utc_time(6)")
                .on(
                        POSTGRESQL,
                        "select current_timestamp, (current_timestamp at time zone 'UTC'),"
                                + " cast(current_timestamp at time zone 'UTC' as date),"
                                + " cast(current_timestamp at time zone 'UTC' as time)")
                .on(
                        SQLITE,
                        "select rtrim(rtrim(datetime('now', 'subsec'), '0'), '.'),"
                                + " rtrim(rtrim(datetime('now', 'subsec'), '0'), '.'), date('now'),"
                                + " rtrim(rtrim(time('now', 'subsec'), '0'), '.')")
                .shows(Section.DATES_AND_TIMES, "CURRENT_TIMESTAMP")
                .shows(Section.DATES_AND_TIMES, "LOCALTIMESTAMP, CURRENT_DATE and CURRENT_TIME, in UTC");
        now.onEachDatabase((database, tx) -> {
            if (database != SQLITE) {
                tx.execute(rawCommand(database == POSTGRESQL ? "set time zone 'Asia/Kolkata'" : IN_ANOTHER_ZONE));
            }
            var row = tx.one(now.statement);
            LocalDateTime utc = LocalDateTime.ofInstant(row.v1(), ZoneOffset.UTC);
            assertThat(row.v1()).as("%s", database).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
            assertThat(row.v2()).as("%s", database).isCloseTo(utc, within(1, ChronoUnit.SECONDS));
            assertThat(row.v3().atTime(row.v4())).as("%s", database).isCloseTo(utc, within(1, ChronoUnit.SECONDS));
            if (database != SQLITE) {
                tx.execute(rawCommand(database == POSTGRESQL ? "reset time zone" : "set time_zone = default"));
            }
        });
    }

    /** Every row of a statement has the same time, however long it takes; on SQLite, too, which reads row by row. */
    @EachDatabase
    void itIsTheTimeOfTheStatement(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            List<NewAnything> rows = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                rows.add(new NewAnything().set(ANYTHING.anInteger, i));
            }
            tx.execute(insertInto(ANYTHING).values(rows));
            List<Instant> times = new ArrayList<>();
            tx.forEach(select(currentTimestamp()).from(ANYTHING), time -> {
                times.add(time);
                sleep();
            });
            assertThat(times).hasSize(3).containsOnly(times.get(0));
            tx.handle().rollback();
            return true;
        });
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is stored is what is written by Java: texts that compare as the times do. */
    @EachDatabase
    void itIsStoredAsAnyOther(TestDatabase database) {
        SampleDatabases.on(database).inTransaction(tx -> {
            tx.execute(insertInto(ANYTHING)
                    .set(ANYTHING.anInstant.to(currentTimestamp()))
                    .set(ANYTHING.aTimestamp.to(localTimestamp()))
                    .set(ANYTHING.aDate.to(currentDate()))
                    .set(ANYTHING.aTime.to(currentTime())));
            var stored = tx.one(select(ANYTHING.anInstant.notNull(), ANYTHING.aTimestamp.notNull())
                    .from(ANYTHING)
                    .where(ANYTHING.anInstant.le(currentTimestamp())));
            assertThat(stored.v1()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
            assertThat(tx.one(select(ANYTHING.aTimestamp.notNull())
                            .from(ANYTHING)
                            .where(ANYTHING.anInstant.eq(stored.v1()), ANYTHING.aTimestamp.eq(stored.v2()))))
                    .isEqualTo(stored.v2());
            tx.handle().rollback();
            return true;
        });
    }
}

package org.ashlarsql.bulk;

import static org.ashlarsql.bulk.Cargo.CARGO;
import static org.ashlarsql.bulk.Cargo.CARGO_CODE_KEY;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.row.Row2;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.DatabaseException;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Upserts of the same rows from many threads at once. */
class ConcurrentUpsertTest {

    private static final int THREADS = 16;
    private static final int TIMES = 25;
    private static final int CODES = 5;

    @EachDatabase
    void noneIsLost(TestDatabase database) throws Exception {
        Database db = CargoDatabase.emptied(database);
        atOnce(thread -> {
            for (int i = 0; i < TIMES; i++) {
                addOne(db, "code " + (thread + i) % CODES);
            }
        });
        List<Row2<String, BigDecimal>> rows =
                db.list(select(CARGO.code, CARGO.weight).from(CARGO).orderBy(CARGO.code.asc()));
        assertThat(rows).hasSize(CODES);
        assertThat(rows.stream().map(Row2::v2).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(THREADS * TIMES));
    }

    private static void addOne(Database db, String code) {
        retried(() -> db.execute(insertInto(CARGO)
                .values(new NewCargo(code).weight(BigDecimal.ONE))
                .onConflict(CARGO_CODE_KEY)
                .doUpdate()
                .set(CARGO.weight.to(CARGO.weight.plus(BigDecimal.ONE)))));
    }

    @EachDatabase
    void nothingIsDoneTwice(TestDatabase database) throws Exception {
        Database db = CargoDatabase.emptied(database);
        atOnce(thread -> {
            for (int i = 0; i < TIMES; i++) {
                var row = new NewCargo("code " + i).note("thread " + thread);
                retried(() -> db.execute(
                        insertInto(CARGO).values(row).onConflict(CARGO_CODE_KEY).doNothing()));
            }
        });
        assertThat(db.one(CargoDatabase.COUNT)).isEqualTo(TIMES);
    }

    @EachDatabase
    void manyRowsFromEachThread(TestDatabase database) throws Exception {
        Database db = CargoDatabase.emptied(database);
        List<NewCargo> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new NewCargo("code " + i));
        }
        atOnce(thread -> {
            List<NewCargo> own =
                    rows.stream().map(row -> row.note("thread " + thread)).toList();
            retried(() -> db.upsertAll(CARGO_CODE_KEY, own));
        });
        List<Optional<String>> notes = db.list(select(CARGO.note).from(CARGO));
        assertThat(notes).hasSize(200);
        assertThat(notes.stream().distinct())
                .as("each thread's rows are written as a whole")
                .hasSize(1);
    }

    /** SQLite tells a writer that another one is at work, and InnoDB may find a deadlock: both say to try again. */
    private static void retried(Callable<Long> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.call();
                return;
            } catch (DatabaseException e) {
                boolean again = e.kind() == ErrorKind.SERIALIZATION || e.kind() == ErrorKind.LOCK_TIMEOUT;
                if (!again || attempt == 1_000) {
                    throw e;
                }
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void atOnce(IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> work.accept(thread)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

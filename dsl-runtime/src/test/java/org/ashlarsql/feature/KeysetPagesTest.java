package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.deleteFrom;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.keyset;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ashlarsql.dsl.Keyset;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.SortKey;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.runtime.Executor;
import org.ashlarsql.testing.EachDatabase;
import org.ashlarsql.testing.TestDatabase;

/** Pages put one behind the other are the whole list, forwards and backwards, for rows with ties and NULL everywhere. */
class KeysetPagesTest {

    private static final int ROWS = 40;

    @EachDatabase
    void pagesMakeUpTheList(TestDatabase database) {
        long seed = Long.getLong("ashlar.test.seed", System.nanoTime());
        var random = new Random(seed);
        SampleDatabases.on(database).inTransaction(tx -> {
            fill(tx, random);
            for (int directions = 0; directions < 64; directions++) {
                var keys = keyset(
                        key(ANYTHING.anInteger, directions),
                        key(ANYTHING.aText, directions >> 2),
                        key(ANYTHING.aDecimal, directions >> 4),
                        ANYTHING.anythingId.asc());
                requirePages(tx, keys, 1 + random.nextInt(ROWS / 4), "seed " + seed + ", directions " + directions);
            }
            for (int directions = 0; directions < 16; directions++) {
                String which = "seed " + seed + ", dates, directions " + directions;
                requirePages(tx, dates(directions), 1 + random.nextInt(5), which);
                requirePages(tx, keyset(key(ANYTHING.aText, directions), unique(directions)), 3, which);
            }
            tx.handle().rollback();
            return true;
        });
    }

    private static Keyset<Row3<Optional<LocalDate>, Optional<Boolean>, Integer>> dates(int directions) {
        return keyset(
                key(ANYTHING.aDate, directions), key(ANYTHING.aBoolean, directions >> 2), ANYTHING.anythingId.desc());
    }

    private static SortKey<Integer> unique(int directions) {
        return directions % 3 == 0 ? ANYTHING.anythingId.asc() : ANYTHING.anythingId.desc();
    }

    /** By two bits: the direction, and where NULL is sorted. */
    private static <R> SortKey<R> key(Expr<?, R> expression, int directions) {
        SortKey<R> key = (directions & 1) == 0 ? expression.asc() : expression.desc();
        return (directions & 2) == 0 ? key.nullsFirst() : key.nullsLast();
    }

    private static <C> void requirePages(Executor db, Keyset<C> keys, int size, String which) {
        var rows = select(row(ANYTHING.anythingId, keys)).from(ANYTHING);
        List<Row2<Integer, C>> whole = db.list(rows.seek(keys.first()));
        assertThat(whole).as(which).hasSize(ROWS);
        var pages = new ArrayList<Row2<Integer, C>>();
        List<Row2<Integer, C>> page = db.list(rows.seek(keys.first()).limit(size));
        while (!page.isEmpty() && pages.size() <= ROWS) {
            pages.addAll(page);
            C last = page.get(page.size() - 1).v2();
            page = db.list(rows.seek(keys.after(last)).limit(size));
        }
        assertThat(pages).as("forwards, %s", which).isEqualTo(whole);
        var backwards = new ArrayList<Row2<Integer, C>>();
        backwards.add(whole.get(ROWS - 1));
        do {
            C first = backwards.get(backwards.size() - 1).v2();
            page = db.list(rows.seek(keys.before(first)).limit(size));
            backwards.addAll(page);
        } while (!page.isEmpty() && backwards.size() <= ROWS);
        Collections.reverse(backwards);
        assertThat(backwards).as("backwards, %s", which).isEqualTo(whole);
    }

    private static void fill(Executor db, Random random) {
        db.execute(deleteFrom(ANYTHING).everyRow());
        for (int i = 0; i < ROWS; i++) {
            var insert = insertInto(ANYTHING)
                    .set(ANYTHING.aSmallint.to((short) i))
                    .whenPresent(some(random, random.nextInt(3)), (q, v) -> q.set(ANYTHING.anInteger.to(v)))
                    .whenPresent(some(random, text(random)), (q, v) -> q.set(ANYTHING.aText.to(v)))
                    .whenPresent(
                            some(random, BigDecimal.valueOf(random.nextInt(3) - 1, 1)),
                            (q, v) -> q.set(ANYTHING.aDecimal.to(v)))
                    .whenPresent(
                            some(random, LocalDate.of(2024, 2, 28).plusDays(random.nextInt(3))),
                            (q, v) -> q.set(ANYTHING.aDate.to(v)))
                    .whenPresent(some(random, random.nextBoolean()), (q, v) -> q.set(ANYTHING.aBoolean.to(v)));
            db.execute(insert);
        }
    }

    private static <V> Optional<V> some(Random random, V value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value);
    }

    private static String text(Random random) {
        return List.of("a", "A", "b", "ä", "", "é z", "a ").get(random.nextInt(7));
    }
}

package org.ashlarsql.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.render.BulkWay;
import org.ashlarsql.render.Feature;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.schema.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows, in the way that suits the database. Rows are taken one by one from where they come from and never held
 * all in memory; they are written in the order given.
 *
 * <pre>{@code
 * db.bulk().onProgress(rows -> log.info("{} rows", rows)).insertAll(films);
 * }</pre>
 *
 * <p>All rows are written, or none: in one transaction, or, inside one, behind a savepoint. A row that the database refuses
 * is named by the {@link BulkException}. Immutable.
 */
public final class Bulk {

    private final ConnectionExecutor executor;
    private final Options options;

    /**
     * How rows are written.
     *
     * @param way empty for the database's best one
     * @param rows how many are written at once; 0 for the database's best number
     * @param commitEvery behind how many rows to commit; 0 for all of them
     * @param orAnyOther whether an upsert may act on another unique key than the one named
     */
    record Options(Optional<BulkWay> way, int rows, long commitEvery, boolean orAnyOther, LongConsumer progress) {}

    private Bulk(ConnectionExecutor executor, Options options) {
        this.executor = executor;
        this.options = options;
    }

    static Bulk of(ConnectionExecutor executor) {
        return new Bulk(executor, new Options(Optional.empty(), 0, 0, false, rows -> {}));
    }

    /**
     * Commits behind every so many rows, so that those before a row that is refused are kept: {@link
     * BulkException#committed()} tells how many. On a {@code Database} only, for a transaction is committed by its owner.
     *
     * @param rows rounded up to how many are written at once
     */
    public Bulk commitEvery(long rows) {
        requirePositive("commitEvery", rows);
        return new Bulk(executor, new Options(options.way, options.rows, rows, options.orAnyOther, options.progress));
    }

    /** Tells how many rows have been written so far, whenever some have been. */
    public Bulk onProgress(LongConsumer rowsSoFar) {
        return new Bulk(
                executor, new Options(options.way, options.rows, options.commitEvery, options.orAnyOther, rowsSoFar));
    }

    /** Writes rows in this way, where it can, rather than in the one that was measured to be the best. */
    public Bulk by(BulkWay way) {
        return new Bulk(
                executor,
                new Options(Optional.of(way), options.rows, options.commitEvery, options.orAnyOther, options.progress));
    }

    /** Writes so many rows at once, or as many of them as fit into a statement. */
    public Bulk rowsAtOnce(int rows) {
        requirePositive("rowsAtOnce", rows);
        return new Bulk(
                executor, new Options(options.way, rows, options.commitEvery, options.orAnyOther, options.progress));
    }

    /**
     * Lets MySQL and MariaDB act on the table's other unique keys as well in {@link #upsertAll}, which is refused there
     * otherwise if rows may be alike in those; see {@link org.ashlarsql.dsl.OnConflict#orAnyOther}.
     */
    public Bulk orAnyOther() {
        return new Bulk(executor, new Options(options.way, options.rows, options.commitEvery, true, options.progress));
    }

    private static void requirePositive(String method, long rows) {
        if (rows <= 0) {
            throw new IllegalArgumentException(method + "(" + rows + "): give a number of rows above 0");
        }
    }

    /** Inserts all rows; answers how many. */
    public <T extends Table<T, ?>> long insertAll(Iterable<? extends TableRow<T>> rows) {
        return run(rows.iterator(), new BulkInsert<>());
    }

    /** Inserts all rows; answers how many. */
    public <T extends Table<T, ?>> long insertAll(Stream<? extends TableRow<T>> rows) {
        return run(rows.iterator(), new BulkInsert<>());
    }

    /**
     * Inserts all rows and answers what was asked for of each, in the order given: by RETURNING; on MySQL, which lacks
     * that, the generated key alone.
     */
    public <T extends Table<T, ?>, R extends @Nullable Object> List<R> insertAllReturning(
            Iterable<? extends TableRow<T>> rows, Projection<R> returning) {
        var operation = new BulkInsertReturning<T, R>(returning);
        run(rows.iterator(), operation);
        return operation.read();
    }

    /**
     * Inserts all rows; one that has the same values in this key as one that is there updates that, in all columns that it
     * sets but those of the key and of the primary key. Of two rows given with the same key, the later one counts.
     *
     * @return how many rows were given
     */
    public <T extends Table<T, ?>> long upsertAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return run(rows.iterator(), new BulkUpsert<>(key, options.orAnyOther));
    }

    /**
     * Updates the rows that have the same values in this key, in all other columns that the given ones set.
     *
     * @return how many rows were found
     */
    public <T extends Table<T, ?>> long updateAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return run(rows.iterator(), new BulkUpdate<>(key));
    }

    /**
     * Deletes the rows that have the same values in this key.
     *
     * @return how many rows were found
     */
    public <T extends Table<T, ?>> long deleteAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return run(rows.iterator(), new BulkDelete<>(key));
    }

    /**
     * Inserts all rows by PostgreSQL's COPY.
     *
     * @throws org.ashlarsql.render.UnsupportedFeatureException on other databases
     */
    public <T extends Table<T, ?>> long copyInto(Table<T, ?> table, Iterator<? extends TableRow<T>> rows) {
        return executor.withBulk(
                session -> {
                    session.dialect().require(Feature.COPY, "use insertAll(rows)");
                    return session.run(rows, new BulkInsert<T>(), by(BulkWay.COPY).options);
                },
                options);
    }

    /** Inserts all rows by PostgreSQL's COPY, see {@link #copyInto(Table, Iterator)}. */
    public <T extends Table<T, ?>> long copyInto(Table<T, ?> table, Stream<? extends TableRow<T>> rows) {
        return copyInto(table, rows.iterator());
    }

    private <T extends Table<T, ?>> long run(Iterator<? extends TableRow<T>> rows, BulkOperation<T> operation) {
        return rows.hasNext() ? executor.withBulk(session -> session.run(rows, operation, options), options) : 0;
    }
}

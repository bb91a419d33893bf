package org.ashlarsql.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.row.Row2;
import org.jspecify.annotations.Nullable;

/** An executor, whichever way it comes by its connection. */
abstract class ConnectionExecutor implements Executor {

    /** Does work with a connection. */
    abstract <X extends @Nullable Object> X with(Work<X> work);

    /** Does work with many rows, in a transaction: all of it, or nothing. */
    abstract long withBulk(BulkWork work, Bulk.Options options);

    @Override
    public final Bulk bulk() {
        return Bulk.of(this);
    }

    @Override
    public final <R extends @Nullable Object> List<R> list(Query<R> query) {
        return with(runner -> runner.query(query, Fetch.WHOLE, rows -> {
            var list = new ArrayList<R>();
            while (rows.next()) {
                list.add(rows.read());
            }
            return list;
        }));
    }

    @Override
    public final <R extends @Nullable Object> R one(Query<R> query) {
        return with(runner -> runner.query(query, Fetch.WHOLE, rows -> {
            if (!rows.next()) {
                throw new NoRowException(rows.sql());
            }
            return only(rows);
        }));
    }

    @Override
    public final <R> Optional<R> findOne(Query<R> query) {
        return with(runner -> runner.query(
                query, Fetch.WHOLE, rows -> rows.next() ? Optional.ofNullable(only(rows)) : Optional.empty()));
    }

    @Override
    public final <R> Optional<R> first(Query<R> query) {
        return with(runner -> runner.query(
                query, Fetch.FIRST, rows -> rows.next() ? Optional.ofNullable(rows.read()) : Optional.empty()));
    }

    @Override
    public final <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> toMap(Query<Row2<K, V>> query) {
        return with(runner -> runner.query(query, Fetch.WHOLE, RowMaps::unique));
    }

    @Override
    public final <K extends @Nullable Object, V extends @Nullable Object> Map<K, List<V>> groupBy(
            Query<Row2<K, V>> query) {
        return with(runner -> runner.query(query, Fetch.WHOLE, rows -> RowMaps.groups(rows, List::add)));
    }

    @Override
    public final <K extends @Nullable Object, V> Map<K, List<V>> groupByOuter(Query<Row2<K, Optional<V>>> query) {
        return with(runner -> runner.query(
                query,
                Fetch.WHOLE,
                rows -> RowMaps.<K, Optional<V>, V>groups(rows, (list, v) -> v.ifPresent(list::add))));
    }

    private static <R extends @Nullable Object> R only(Rows<R> rows) throws SQLException {
        R row = rows.read();
        if (rows.next()) {
            throw new TooManyRowsException(rows.sql());
        }
        return row;
    }

    @Override
    public final <R extends @Nullable Object> void forEach(Query<R> query, Consumer<? super R> action) {
        this.<R, @Nullable Void>stream(query, rows -> {
            rows.forEach(action);
            return null;
        });
    }

    @Override
    public final <R extends @Nullable Object, X extends @Nullable Object> X stream(
            Query<R> query, Function<? super Stream<R>, X> function) {
        return with(runner -> runner.query(query, Fetch.BY_PIECES, rows -> {
            try {
                return function.apply(rows.stream());
            } finally {
                rows.close();
            }
        }));
    }

    @Override
    public final long execute(Command command) {
        return with(runner -> runner.execute(command));
    }

    @Override
    public final <R extends @Nullable Object> R call(Call<R> call) {
        return with(runner -> runner.call(call));
    }

    /** What is done with a connection. */
    @FunctionalInterface
    interface Work<X extends @Nullable Object> {
        X apply(Runner runner);
    }

    /** What is done with many rows. */
    @FunctionalInterface
    interface BulkWork {
        long apply(BulkSession session);
    }

    /** How rows are fetched from the server. */
    enum Fetch {
        FIRST,
        WHOLE,
        BY_PIECES
    }
}

package org.ashlarsql.runtime;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;
import org.ashlarsql.schema.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * What statements are run by: a {@link Database}, each on a connection of its own, or a {@link Transaction}.
 *
 * <p>Every method throws {@link DatabaseException} when the database refuses the statement, and, before anything is sent,
 * {@link org.ashlarsql.check.CheckException}, {@link org.ashlarsql.render.UnsupportedFeatureException} or
 * {@link org.ashlarsql.render.ParameterException} when the statement itself can't be run.
 */
public interface Executor {

    /** All rows. */
    <R extends @Nullable Object> List<R> list(Query<R> query);

    /**
     * The only row.
     *
     * @throws NoRowException if there is none
     * @throws TooManyRowsException if there are two or more
     */
    <R extends @Nullable Object> R one(Query<R> query);

    /**
     * The only row, or nothing if there is none.
     *
     * @throws TooManyRowsException if there are two or more
     */
    <R> Optional<R> findOne(Query<R> query);

    /** Hands over row by row, without holding them all in memory. */
    <R extends @Nullable Object> void forEach(Query<R> query, Consumer<? super R> action);

    /**
     * Gives the rows as a stream to a function, without holding them all in memory; the stream ends with the function.
     *
     * <pre>{@code
     * long longTitles = db.stream(select(FILM.title).from(FILM), titles -> titles.filter(t -> t.length() > 20).count());
     * }</pre>
     */
    <R extends @Nullable Object, X extends @Nullable Object> X stream(
            Query<R> query, Function<? super Stream<R>, X> function);

    /**
     * Runs a statement that changes rows; answers how many.
     *
     * @throws StaleRowException if it's about a row in the version that was read, and there's none
     * @throws IllegalStateException inside a transaction, if the database would commit that first, as MySQL and MariaDB do
     *     before TRUNCATE and whatever changes the schema
     */
    long execute(Command command);

    /**
     * Calls a procedure, and answers what its parameters handed out; null where there are no such.
     *
     * <pre>{@code
     * FilmInStockOut out = db.call(Routines.filmInStock(1, 2));
     * }</pre>
     *
     * <p>Rows that the procedure itself selects, as MySQL and MariaDB let it, are passed over; {@code rawQuery("call ...")} reads
     * them. On these two the parameters' values are read by a second statement, from variables of the session.
     */
    <R extends @Nullable Object> R call(Call<R> call);

    /** Writes many rows with options of your own. */
    Bulk bulk();

    /**
     * Inserts all rows, or none, in the way that suits the database; answers how many.
     *
     * <pre>{@code
     * db.insertAll(films);                                  // New... rows, or row records
     * List<Integer> ids = db.insertAllReturning(films, FILM.filmId);
     * }</pre>
     *
     * @throws BulkException if the database refuses a row, telling which
     */
    default <T extends Table<T, ?>> long insertAll(Iterable<? extends TableRow<T>> rows) {
        return bulk().insertAll(rows);
    }

    /** Inserts all rows, or none, and answers what was asked for of each, in the order given; see {@link Bulk}. */
    default <T extends Table<T, ?>, R extends @Nullable Object> List<R> insertAllReturning(
            Iterable<? extends TableRow<T>> rows, Projection<R> returning) {
        return bulk().insertAllReturning(rows, returning);
    }

    /** Inserts all rows, or none, and updates those that are there by this key; see {@link Bulk#upsertAll}. */
    default <T extends Table<T, ?>> long upsertAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return bulk().upsertAll(key, rows);
    }

    /** Updates rows by key, all or none; answers how many were found, see {@link Bulk#updateAll}. */
    default <T extends Table<T, ?>> long updateAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return bulk().updateAll(key, rows);
    }

    /** Deletes rows by key, all or none; answers how many were found, see {@link Bulk#deleteAll}. */
    default <T extends Table<T, ?>> long deleteAll(UniqueKey<T> key, Iterable<? extends TableRow<T>> rows) {
        return bulk().deleteAll(key, rows);
    }

    /** Inserts all rows, or none, by PostgreSQL's COPY; see {@link Bulk#copyInto(Table, Iterator)}. */
    default <T extends Table<T, ?>> long copyInto(Table<T, ?> table, Iterator<? extends TableRow<T>> rows) {
        return bulk().copyInto(table, rows);
    }

    /** Inserts all rows, or none, by PostgreSQL's COPY; see {@link Bulk#copyInto(Table, Iterator)}. */
    default <T extends Table<T, ?>> long copyInto(Table<T, ?> table, Stream<? extends TableRow<T>> rows) {
        return bulk().copyInto(table, rows);
    }

    /**
     * Runs a function in a transaction: committed when it returns, rolled back when it throws anything. Inside a
     * transaction, the function joins that one.
     *
     * @throws IllegalStateException if the transaction is used after the function, or by another thread; and if the
     *     {@code Database} that gave it is used inside of it by the same thread, see {@link Database#requiresNew}
     * @throws X what the function throws
     */
    <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function) throws X;

    /**
     * Runs statements in a transaction, as {@link #inTransaction} does, without a result.
     *
     * @throws X what the action throws
     */
    default <X extends Exception> void useTransaction(TransactionConsumer<X> action) throws X {
        this.<Boolean, X>inTransaction(transaction -> {
            action.accept(transaction);
            return true;
        });
    }
}

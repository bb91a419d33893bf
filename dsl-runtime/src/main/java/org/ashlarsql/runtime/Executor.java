package org.ashlarsql.runtime;

import static org.ashlarsql.dsl.Sql.countOf;
import static org.ashlarsql.dsl.Sql.existsOf;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.row.Row2;
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

    /**
     * The first row, or nothing if there is none; no other is read. The query's ORDER BY says which is first.
     *
     * <pre>{@code
     * Optional<String> longest = db.first(select(FILM.title).from(FILM).orderBy(FILM.length.desc().nullsLast()));
     * }</pre>
     */
    <R> Optional<R> first(Query<R> query);

    /**
     * How many rows a query yields, counted by the database: {@code select count(*) from (query)}.
     *
     * <pre>{@code
     * long epics = db.count(select(FILM).from(FILM).where(FILM.length.gt(120)));
     * }</pre>
     */
    default long count(Subquery<?> query) {
        return one(countOf(query));
    }

    /** Whether a query yields any row: {@code select exists (query)}. */
    default boolean exists(Subquery<?> query) {
        return one(existsOf(query));
    }

    /**
     * The rows that the query's {@code limit} and {@code offset} leave, and how many there are without them. These are counted
     * by a second statement, unless the rows tell.
     *
     * <pre>{@code
     * Page<FilmRow> third = db.page(select(FILM).from(FILM).orderBy(FILM.title.asc()).limit(20).offset(40));
     * third.total();    // 1000
     * }</pre>
     *
     * <p>Rows that come or go between two pages, or between the two statements, move others: where that matters, page by a
     * {@link org.ashlarsql.dsl.Keyset}, or in a transaction that sees one state.
     *
     * @throws IllegalArgumentException if the query has no limit, or one by a parameter
     */
    default <R extends @Nullable Object> Page<R> page(Select<R> query) {
        return Pages.page(this, query);
    }

    /**
     * The second item of each row by the first, in the order of the rows. The map can't be changed.
     *
     * <pre>{@code
     * Map<Integer, String> titles = db.toMap(select(FILM.filmId, FILM.title).from(FILM));
     * Map<Integer, FilmRow> films = db.toMap(select(FILM.filmId, FILM).from(FILM));
     * }</pre>
     *
     * @throws DuplicateKeyException if two rows have the same first item
     */
    <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> toMap(Query<Row2<K, V>> query);

    /**
     * The second items by the first, one to many in one statement; the keys are in the order of their first rows, and the
     * values of each in that of the rows. Neither map nor lists can be changed.
     *
     * <pre>{@code
     * Map<LanguageRow, List<FilmRow>> films = db.groupBy(select(LANGUAGE, FILM).from(LANGUAGE).join(FILM, ...));
     * }</pre>
     */
    <K extends @Nullable Object, V extends @Nullable Object> Map<K, List<V>> groupBy(Query<Row2<K, V>> query);

    /**
     * The same of an outer join: a key that has nothing on the far side has an empty list.
     *
     * <pre>{@code
     * var film = FILM.outer();
     * Map<LanguageRow, List<FilmRow>> films = db.groupByOuter(select(LANGUAGE, film).from(LANGUAGE).leftJoin(film, ...));
     * }</pre>
     */
    <K extends @Nullable Object, V> Map<K, List<V>> groupByOuter(Query<Row2<K, Optional<V>>> query);

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

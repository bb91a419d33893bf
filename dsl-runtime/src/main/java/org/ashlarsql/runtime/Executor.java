package org.ashlarsql.runtime;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
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
            Query<R> query, Function<? super Stream<R>, ? extends X> function);

    /** Runs a statement that changes rows; answers how many. */
    long execute(Command command);

    /**
     * Runs a function in a transaction: committed when it returns, rolled back when it throws anything. Inside a
     * transaction, the function joins that one.
     *
     * @throws X what the function throws
     */
    <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function) throws X;
}

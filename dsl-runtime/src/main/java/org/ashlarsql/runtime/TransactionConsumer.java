package org.ashlarsql.runtime;

/**
 * What is done in a transaction, without a result.
 *
 * @param <X> what it may throw
 */
@FunctionalInterface
public interface TransactionConsumer<X extends Exception> {

    /** Runs statements in the transaction. */
    void accept(Transaction transaction) throws X;
}

package org.ashlarsql.runtime;

import org.jspecify.annotations.Nullable;

/** What is done in a transaction. */
@FunctionalInterface
public interface TransactionFunction<R extends @Nullable Object, X extends Exception> {

    R apply(Transaction transaction) throws X;
}

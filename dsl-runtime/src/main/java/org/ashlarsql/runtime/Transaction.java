package org.ashlarsql.runtime;

import org.ashlarsql.render.Dialect;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements on one JDBI handle and so in its transaction, one behind the other. Not to be shared between threads.
 */
public final class Transaction extends ConnectionExecutor {

    private final Handle handle;
    private final Dialect dialect;

    Transaction(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
    }

    /** The JDBI handle, for everything that JDBI does and Ashlar doesn't. */
    public Handle handle() {
        return handle;
    }

    @Override
    <X extends @Nullable Object> X with(Work<X> work) {
        requireOpen();
        return work.apply(new Runner(handle.getConnection(), dialect));
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function)
            throws X {
        requireOpen();
        return handle.isInTransaction() ? function.apply(this) : handle.inTransaction(ignored -> function.apply(this));
    }

    private void requireOpen() {
        if (handle.isClosed()) {
            throw new IllegalStateException(
                    "this transaction's handle is closed; use it inside the function that it was"
                            + " given to, and take what you need out of it as the function's result");
        }
    }
}

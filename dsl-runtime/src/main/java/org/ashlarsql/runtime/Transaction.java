package org.ashlarsql.runtime;

import org.ashlarsql.render.Dialect;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Runs statements on one JDBI handle and so in its transaction, one behind the other, in the thread of that
 * transaction.
 */
public final class Transaction extends ConnectionExecutor {

    /** Stands before many rows are written. */
    private static final String BULK = "ashlar_bulk";

    private final Handle handle;
    private final Dialect dialect;

    private final @Nullable Thread owner;

    /** A transaction of one thread, or of several that take turns where there's no owner. */
    Transaction(Handle handle, Dialect dialect, @Nullable Thread owner) {
        this.handle = handle;
        this.dialect = dialect;
        this.owner = owner;
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
    long withBulk(BulkWork work, Bulk.Options options) {
        requireOpen();
        if (options.commitEvery() > 0) {
            throw new IllegalStateException(
                    "commitEvery(...) has no place inside a transaction, which is committed as a"
                            + " whole; call it on the Database");
        }
        return handle.isInTransaction()
                ? behindSavepoint(work)
                : handle.inTransaction(ignored -> work.apply(session()));
    }

    private BulkSession session() {
        return new BulkSession(handle.getConnection(), dialect, false);
    }

    private long behindSavepoint(BulkWork work) {
        handle.savepoint(BULK);
        boolean done = false;
        try {
            long count = work.apply(session());
            done = true;
            return count;
        } finally {
            if (done) {
                handle.releaseSavepoint(BULK);
            } else {
                undo();
            }
        }
    }

    /** The reason is on its way already; a connection that is lost has undone all by itself. */
    private void undo() {
        try {
            handle.rollbackToSavepoint(BULK);
        } catch (JdbiException e) {
            LoggerFactory.getLogger(Transaction.class).debug("can't roll back to the savepoint", e);
        }
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function)
            throws X {
        requireOpen();
        return handle.isInTransaction() ? function.apply(this) : handle.inTransaction(ignored -> function.apply(this));
    }

    private void requireOpen() {
        if (owner != null && owner != Thread.currentThread()) {
            throw new IllegalStateException("this transaction is that of thread " + owner.getName() + ", but "
                    + Thread.currentThread().getName()
                    + " uses it; run its statements in its own thread, one behind the"
                    + " other, or take db.on(tx.handle()) where threads take turns");
        }
        if (handle.isClosed()) {
            throw new IllegalStateException(
                    "this transaction's handle is closed; use it inside the function that it was"
                            + " given to, and take what you need out of it as the function's result");
        }
    }
}

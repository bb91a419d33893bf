package org.ashlarsql.dsl;

import java.util.function.Function;
import org.ashlarsql.tree.Lock;
import org.ashlarsql.tree.Lock.Strength;

/**
 * What locks the rows that it reads until the transaction ends. SQLite has no such locks: a transaction that writes locks
 * the whole database.
 *
 * <pre>{@code
 * select(JOB).from(JOB).orderBy(JOB.jobId.asc()).limit(1).forUpdate(lock -> lock.skipLocked())
 * }</pre>
 *
 * <pre>{@code
 * select job.job_id, job.task from job order by job.job_id limit ? for update skip locked
 * }</pre>
 *
 * @param <S> what a lock makes of it
 */
public interface Locking<S> {

    /** This with a lock beside those that it has. */
    S withLock(Lock lock);

    /** {@code for update}: against every other lock. */
    default S forUpdate() {
        return forUpdate(lock -> lock);
    }

    /** {@code for update}, of some tables, or without waiting: {@code forUpdate(lock -> lock.of(FILM).noWait())}. */
    default S forUpdate(Function<RowLock.Waiting, RowLock> lock) {
        return withLock(lock.apply(RowLock.Waiting.of(Strength.UPDATE)).node());
    }

    /** {@code for share}: against changes; others may share the lock. */
    default S forShare() {
        return forShare(lock -> lock);
    }

    /** {@code for share}, of some tables, or without waiting. */
    default S forShare(Function<RowLock.Waiting, RowLock> lock) {
        return withLock(lock.apply(RowLock.Waiting.of(Strength.SHARE)).node());
    }

    /** {@code for no key update}: against changes, but not against foreign keys to the row. PostgreSQL only. */
    default S forNoKeyUpdate() {
        return forNoKeyUpdate(lock -> lock);
    }

    /** {@code for no key update}, of some tables, or without waiting. PostgreSQL only. */
    default S forNoKeyUpdate(Function<RowLock.Waiting, RowLock> lock) {
        return withLock(lock.apply(RowLock.Waiting.of(Strength.NO_KEY_UPDATE)).node());
    }

    /** {@code for key share}: against deletion and changes of keys only. PostgreSQL only. */
    default S forKeyShare() {
        return forKeyShare(lock -> lock);
    }

    /** {@code for key share}, of some tables, or without waiting. PostgreSQL only. */
    default S forKeyShare(Function<RowLock.Waiting, RowLock> lock) {
        return withLock(lock.apply(RowLock.Waiting.of(Strength.KEY_SHARE)).node());
    }
}

package org.ashlarsql.runtime;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.ashlarsql.render.Dialect;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A database to run statements on, each on a connection of its own. Safe to share between threads.
 *
 * <pre>{@code
 * Database db = Database.of(dataSource);
 * List<FilmLine> lines = db.list(q);
 * int id = db.inTransaction(tx -> tx.one(insertInto(FILM).values(film).returning(FILM.filmId)));
 * }</pre>
 *
 * <p>The dialect is found from the first connection.
 */
public final class Database extends ConnectionExecutor {

    private final Jdbi jdbi;
    /** The threads that are inside of a transaction's function. */
    private final Set<Thread> inside = ConcurrentHashMap.newKeySet();

    private volatile @Nullable Dialect dialect;

    private Database(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The database behind a JDBI instance, with the plugins that it has. */
    public static Database of(Jdbi jdbi) {
        return new Database(jdbi);
    }

    /** The database behind a data source, which says whether connections are pooled. */
    public static Database of(DataSource dataSource) {
        return of(Jdbi.create(dataSource));
    }

    /**
     * The database at a JDBC URL, a new connection for each statement or transaction. A SQLite database in memory lives as
     * long as its connection: give that one by a {@code DataSource}, or keep a handle open and use {@link #on}.
     */
    public static Database of(String url) {
        return of(Jdbi.create(url));
    }

    /** The database at a JDBC URL, as a user. */
    public static Database of(String url, String user, String password) {
        return of(Jdbi.create(url, user, password));
    }

    /** JDBI itself, for everything that JDBI does and Ashlar doesn't. */
    public Jdbi jdbi() {
        return jdbi;
    }

    /**
     * Runs statements on a handle that you have already, in whatever transaction it is; threads may take turns with it.
     *
     * <pre>{@code
     * jdbi.useTransaction(handle -> db.on(handle).execute(update(FILM)...));
     * }</pre>
     */
    public Transaction on(Handle handle) {
        return new Transaction(handle, dialect(handle), null);
    }

    /**
     * This database, for statements in the middle of a transaction that are meant to be no part of it: each on a connection
     * of its own, which doesn't see what the transaction has done, and stays when that is rolled back.
     *
     * <pre>{@code
     * db.inTransaction(tx -> {
     *     db.requiresNew().execute(insertInto(ATTEMPT).set(ATTEMPT.film.to(3)));
     *     return tx.execute(update(FILM)...);
     * });
     * }</pre>
     *
     * <p>It waits for rows that the transaction has locked, for ever on some databases; SQLite takes one writer at a time.
     */
    public Executor requiresNew() {
        Database other = new Database(jdbi);
        other.dialect = dialect;
        return other;
    }

    /** The dialect of the database's server. */
    public Dialect dialect() {
        Dialect known = dialect;
        return known == null ? withHandle(this::dialect) : known;
    }

    @Override
    <X extends @Nullable Object> X with(Work<X> work) {
        requireOutside();
        return withHandle(handle -> work.apply(new Runner(handle.getConnection(), dialect(handle))));
    }

    @Override
    long withBulk(BulkWork work, Bulk.Options options) {
        requireOutside();
        if (options.commitEvery() == 0) {
            return withHandle(handle -> on(handle).withBulk(work, options));
        }
        return withHandle(handle -> handle.inTransaction(
                ignored -> work.apply(new BulkSession(handle.getConnection(), dialect(handle), true))));
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function)
            throws X {
        requireOutside();
        return withHandle(handle -> {
            Thread thread = Thread.currentThread();
            inside.add(thread);
            try {
                return new Transaction(handle, dialect(handle), thread).inTransaction(function);
            } finally {
                inside.remove(thread);
            }
        });
    }

    /** A statement here would run beside the transaction, and wait for its locks, where it looks like a part of it. */
    private void requireOutside() {
        if (inside.contains(Thread.currentThread())) {
            throw new IllegalStateException(
                    "this stands inside a transaction's function, but on the Database itself, so"
                            + " that it would be no part of the transaction; use what the function was given, tx ->"
                            + " tx.execute(...), or requiresNew() where that is meant");
        }
    }

    private <R extends @Nullable Object, X extends Exception> R withHandle(HandleCallback<R, X> work) throws X {
        try (Handle handle = Connecting.open(jdbi)) {
            return work.withHandle(handle);
        }
    }

    private Dialect dialect(Handle handle) {
        Dialect known = dialect;
        if (known == null) {
            known = Connecting.dialect(handle);
            dialect = known;
        }
        return known;
    }
}

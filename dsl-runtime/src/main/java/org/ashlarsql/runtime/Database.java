package org.ashlarsql.runtime;

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
     * Runs statements on a handle that you have already, in whatever transaction it is.
     *
     * <pre>{@code
     * jdbi.useTransaction(handle -> db.on(handle).execute(update(FILM)...));
     * }</pre>
     */
    public Transaction on(Handle handle) {
        return new Transaction(handle, dialect(handle));
    }

    /** The dialect of the database's server. */
    public Dialect dialect() {
        Dialect known = dialect;
        return known == null ? withHandle(this::dialect) : known;
    }

    @Override
    <X extends @Nullable Object> X with(Work<X> work) {
        return withHandle(handle -> work.apply(new Runner(handle.getConnection(), dialect(handle))));
    }

    @Override
    long withBulk(BulkWork work, Bulk.Options options) {
        if (options.commitEvery() == 0) {
            return inTransaction(tx -> tx.withBulk(work, options));
        }
        return withHandle(handle -> handle.inTransaction(
                ignored -> work.apply(new BulkSession(handle.getConnection(), dialect(handle), true))));
    }

    @Override
    public <R extends @Nullable Object, X extends Exception> R inTransaction(TransactionFunction<R, X> function)
            throws X {
        return withHandle(handle -> on(handle).inTransaction(function));
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

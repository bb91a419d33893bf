package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.ashlarsql.dsl.Call;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.RawQuery;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.RenderedSql;
import org.ashlarsql.runtime.ConnectionExecutor.Fetch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs statements on one connection. */
final class Runner {

    private static final Logger LOG = LoggerFactory.getLogger("org.ashlarsql.sql");

    private final Connection connection;
    private final Dialect dialect;

    Runner(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    /** Reads the rows of a running query. */
    @FunctionalInterface
    interface Reading<R extends @Nullable Object, X extends @Nullable Object> {
        X apply(Rows<R> rows) throws SQLException;
    }

    <R extends @Nullable Object, X extends @Nullable Object> X query(
            Query<R> query, Fetch fetch, Reading<R, X> reading) {
        RenderedSql sql = ready(query);
        try {
            return fetch == Fetch.BY_PIECES && dialect.streamsInTransactionOnly() && connection.getAutoCommit()
                    ? inTransaction(() -> fetch(query, sql, fetch, reading))
                    : fetch(query, sql, fetch, reading);
        } catch (SQLException e) {
            throw failure(sql, e);
        } catch (Rows.FetchFailed e) {
            throw failure(sql, e.failure());
        }
    }

    long execute(Command command) {
        RenderedSql sql = ready(command);
        try (PreparedStatement statement = connection.prepareStatement(sql.sql())) {
            requireNoTransaction(sql);
            sql.bind(statement, command.arguments());
            long rows = statement.executeLargeUpdate();
            if (rows == 0 && command.isVersioned()) {
                throw new StaleRowException(sql.sql());
            }
            return rows;
        } catch (SQLException e) {
            throw failure(sql, e);
        }
    }

    <R extends @Nullable Object> R call(Call<R> call) {
        return new Calling(connection, dialect, LOG, this::failure).call(call);
    }

    private void requireNoTransaction(RenderedSql sql) throws SQLException {
        if (sql.commits() && !connection.getAutoCommit()) {
            throw new IllegalStateException(dialect + " commits the transaction before this statement, and all that was"
                    + " done in it with it; run it on the Database, outside of a transaction. Statement: " + sql.sql());
        }
    }

    private RenderedSql ready(org.ashlarsql.dsl.Statement statement) {
        RenderedSql sql = statement.render(dialect);
        sql.check(statement.arguments());
        LOG.debug("{}", sql.sql());
        return sql;
    }

    private <R extends @Nullable Object, X extends @Nullable Object> X fetch(
            Query<R> query, RenderedSql sql, Fetch fetch, Reading<R, X> reading) throws SQLException {
        try (PreparedStatement statement = prepare(sql)) {
            switch (fetch) {
                case FIRST -> statement.setMaxRows(1);
                case BY_PIECES -> statement.setFetchSize(dialect.streamingFetchSize());
                case WHOLE -> {}
            }
            sql.bind(statement, query.arguments());
            try (ResultSet result = run(statement, sql)) {
                requireColumns(query, result, sql);
                return reading.apply(new Rows<>(result, query.reader(dialect), sql.sql()));
            }
        }
    }

    private PreparedStatement prepare(RenderedSql sql) throws SQLException {
        return sql.generatedKey() == null
                ? connection.prepareStatement(sql.sql())
                : connection.prepareStatement(sql.sql(), Statement.RETURN_GENERATED_KEYS);
    }

    static ResultSet run(PreparedStatement statement, RenderedSql sql) throws SQLException {
        if (sql.generatedKey() == null) {
            return statement.executeQuery();
        }
        statement.executeUpdate();
        return statement.getGeneratedKeys();
    }

    /** Only a raw query's text can yield other columns than its projection reads. */
    private void requireColumns(Query<?> query, ResultSet result, RenderedSql sql) throws SQLException {
        if (query instanceof RawQuery) {
            int expected = query.columns(dialect);
            int found = result.getMetaData().getColumnCount();
            if (found != expected) {
                throw new ReadException(
                        "the raw query yields " + found + " columns, but its projection reads " + expected
                                + "; both have to be the same. Statement: " + sql.sql(),
                        null);
            }
        }
    }

    /** Ends the transaction that streaming needed, whatever comes of it. */
    private <X extends @Nullable Object> X inTransaction(SqlSupplier<X> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            X result = work.get();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    @FunctionalInterface
    private interface SqlSupplier<X extends @Nullable Object> {
        X get() throws SQLException;
    }

    private DatabaseException failure(RenderedSql sql, SQLException e) {
        var kind = dialect.errorKind(e);
        return new DatabaseException(kind + ": " + e.getMessage() + ". Statement: " + sql.sql(), kind, e);
    }
}

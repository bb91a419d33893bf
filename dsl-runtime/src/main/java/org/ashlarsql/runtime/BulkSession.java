package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Iterator;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ErrorKind;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/** Writes many rows on one connection, inside a transaction. */
final class BulkSession {

    private final Connection connection;
    private final Dialect dialect;
    private final boolean commits;

    /**
     * On a connection without auto-commit.
     *
     * @param commits whether the transaction is this session's own, to be committed piece by piece
     */
    BulkSession(Connection connection, Dialect dialect, boolean commits) {
        this.connection = connection;
        this.dialect = dialect;
        this.commits = commits;
    }

    Dialect dialect() {
        return dialect;
    }

    /** Writes all rows; answers how many rows of the table that was about. */
    <T extends Table<T, ?>> long run(
            Iterator<? extends TableRow<T>> rows, BulkOperation<T> operation, Bulk.Options options) {
        if (!rows.hasNext()) {
            return 0;
        }
        var chunks = new BulkChunks<T>(rows);
        var progress = new Progress(options);
        try (var writer = new BulkWriter<>(connection, dialect, operation, options, chunks.table())) {
            long count = 0;
            while (chunks.hasNext()) {
                BulkChunk<T> chunk = chunks.next(writer.rowsAtOnce());
                count += write(chunk, writer, operation, progress);
                progress.written(chunk.size());
            }
            return count;
        } catch (SQLException e) {
            throw failure("many rows", e);
        }
    }

    private <T extends Table<T, ?>> long write(
            BulkChunk<T> chunk, BulkWriter<T> writer, BulkOperation<T> operation, Progress progress)
            throws SQLException {
        int results = operation.results();
        Savepoint before = writer.writesAllOrNothing(chunk.values()) ? null : connection.setSavepoint();
        try {
            long count = writer.write(chunk.values());
            if (before != null) {
                connection.releaseSavepoint(before);
            }
            return count;
        } catch (SQLException e) {
            if (!isAboutARow(e)) {
                throw failure(chunk.toString(), e);
            }
            if (before != null) {
                connection.rollback(before);
            }
            operation.keepResults(results);
            return new BulkSearch<>(
                            connection, chunk, writer, operation, (row, cause) -> refused(chunk, row, cause, progress))
                    .write();
        }
    }

    private boolean isAboutARow(SQLException e) {
        ErrorKind kind = dialect.errorKind(e);
        return kind != ErrorKind.CONNECTION && kind != ErrorKind.SERIALIZATION && kind != ErrorKind.LOCK_TIMEOUT;
    }

    private BulkException refused(BulkChunk<?> chunk, int row, SQLException cause, Progress progress) {
        return new BulkException(
                chunk.number(row), chunk.row(row), commits ? progress.committed : 0, dialect.errorKind(cause), cause);
    }

    private DatabaseException failure(String rows, SQLException e) {
        ErrorKind kind = dialect.errorKind(e);
        return new DatabaseException(kind + ": " + e.getMessage() + ", while writing " + rows, kind, e);
    }

    /** How far the rows have come. */
    private final class Progress {
        private final Bulk.Options options;
        private long written;
        private long committed;

        Progress(Bulk.Options options) {
            this.options = options;
        }

        void written(int rows) throws SQLException {
            written += rows;
            if (commits && options.commitEvery() > 0 && written - committed >= options.commitEvery()) {
                connection.commit();
                committed = written;
            }
            options.progress().accept(written);
        }
    }
}

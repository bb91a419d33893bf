package org.ashlarsql.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.ashlarsql.schema.Table;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a chunk that was refused half by half, until one row alone is refused. */
final class BulkSearch<T extends Table<T, ?>> {

    private final Connection connection;
    private final BulkChunk<T> chunk;
    private final BulkWriter<T> writer;
    private final BulkOperation<T> operation;
    private final Refusal refusal;

    /** Makes the exception for a row of the chunk. */
    interface Refusal {
        BulkException of(int row, SQLException cause);
    }

    BulkSearch(
            Connection connection,
            BulkChunk<T> chunk,
            BulkWriter<T> writer,
            BulkOperation<T> operation,
            Refusal refusal) {
        this.connection = connection;
        this.chunk = chunk;
        this.writer = writer;
        this.operation = operation;
        this.refusal = refusal;
    }

    /**
     * Writes the rows piece by piece, which may be what the database wanted: two rows of one key can't be upserted by one
     * statement on PostgreSQL.
     *
     * @throws BulkException if a row is refused by itself
     */
    long write() throws SQLException {
        long count = 0;
        int from = 0;
        int size = (chunk.size() + 1) / 2;
        while (from < chunk.size()) {
            int to = Math.min(from + size, chunk.size());
            Written piece = piece(from, to);
            if (piece.failure == null) {
                count += piece.count;
                from = to;
            } else if (to - from == 1) {
                throw refusal.of(from, piece.failure);
            } else {
                size = (to - from + 1) / 2;
            }
        }
        return count;
    }

    private Written piece(int from, int to) throws SQLException {
        int results = operation.results();
        Savepoint before = connection.setSavepoint();
        try {
            return new Written(writer.write(chunk.values().subList(from, to)), null);
        } catch (SQLException e) {
            connection.rollback(before);
            operation.keepResults(results);
            return new Written(0, e);
        }
    }

    private record Written(long count, @Nullable SQLException failure) {}
}

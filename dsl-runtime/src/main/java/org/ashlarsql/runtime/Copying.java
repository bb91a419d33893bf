package org.ashlarsql.runtime;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ashlarsql.schema.RowValues;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's COPY: https://www.postgresql.org/docs/current/sql-copy.html */
final class Copying {

    /** What is sent at once. */
    private static final int BUFFER = 1 << 16;

    private Copying() {}

    /** Whether the connection is the driver's, if only behind a pool's. */
    static boolean isPossible(Connection connection) {
        try {
            return connection.isWrapperFor(PGConnection.class);
        } catch (SQLException | LinkageError e) {
            return false;
        }
    }

    static long copy(Connection connection, String sql, BulkBinder binder, List<? extends RowValues<?>> rows)
            throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        try {
            var text = new StringBuilder(BUFFER + 1_000);
            for (RowValues<?> row : rows) {
                CopyText.row(text, row, binder);
                if (text.length() >= BUFFER) {
                    send(copy, text);
                }
            }
            send(copy, text);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder text) throws SQLException {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        text.setLength(0);
    }
}

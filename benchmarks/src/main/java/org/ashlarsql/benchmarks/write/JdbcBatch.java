package org.ashlarsql.benchmarks.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement, prepared once and sent in batches. */
final class JdbcBatch {

    static final int SIZE = 1_000;

    private JdbcBatch() {}

    static void write(Connection connection, String sql, List<PaymentRow> rows, Binder binder) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                for (PaymentRow row : chunk) {
                    binder.bind(statement, 1, row);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }
}

package org.ashlarsql.benchmarks.write;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.testing.TestDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The table {@code payment} on a server; all ways use the same connection, without auto-commit. */
final class WriteDatabase implements AutoCloseable {

    private final List<PaymentRow> rows = Payments.of(1);
    private final List<PaymentRow> changed = Payments.of(2);
    private final List<NewPayment> newRows = rows.stream()
            .map(row -> new NewPayment(
                            row.account(),
                            row.payee(),
                            row.rate(),
                            row.settled(),
                            row.amount(),
                            row.dueOn(),
                            row.paidAt(),
                            row.reference())
                    .note(row.note().orElse(null)))
            .toList();
    private final JdbcProduct product;
    private final Connection connection;
    private final Handle handle;
    private final Transaction ashlar;

    WriteDatabase(String name) throws SQLException {
        ServerArchives.announce();
        TestDatabase database = TestDatabase.valueOf(name);
        product = JdbcProduct.valueOf(name);
        connection = database.newDatabase().dataSource().getConnection();
        execute(product.createTable());
        connection.setAutoCommit(false);
        Jdbi jdbi = Jdbi.create(() -> connection);
        handle = jdbi.open();
        ashlar = Database.of(jdbi).on(handle);
    }

    /** Makes these the rows of the table, whatever was there. */
    void hold(List<PaymentRow> rows) throws SQLException {
        execute(product.emptyTable());
        JdbcValues.write(connection, JdbcSql::insert, rows, product::bindRow);
        connection.commit();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows to write. */
    List<PaymentRow> rows() {
        return rows;
    }

    /** The same rows without their keys. */
    List<NewPayment> newRows() {
        return newRows;
    }

    /** The rows to write over them: the same keys, other values. */
    List<PaymentRow> changed() {
        return changed;
    }

    /** The connection, for hand-written JDBC. */
    Connection connection() {
        return connection;
    }

    JdbcProduct product() {
        return product;
    }

    /** Ashlar on a handle of the same connection. */
    Transaction ashlar() {
        return ashlar;
    }

    @Override
    public void close() {
        handle.close();
    }
}

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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The table {@code payment} on a server; both ways use the same connection, on which each benchmark commits itself. */
@State(Scope.Benchmark)
public abstract class WriteDatabase {

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
    private JdbcProduct product;
    private Connection connection;
    private Handle handle;
    private Transaction ashlar;

    abstract String name();

    @Setup(Level.Trial)
    public void create() throws SQLException {
        ServerArchives.announce();
        TestDatabase database = TestDatabase.valueOf(name());
        product = JdbcProduct.valueOf(name());
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
    public List<PaymentRow> rows() {
        return rows;
    }

    /** The same rows without their keys. */
    public List<NewPayment> newRows() {
        return newRows;
    }

    /** The rows to write over them: the same keys, other values. */
    public List<PaymentRow> changed() {
        return changed;
    }

    /** The connection, for hand-written JDBC. */
    public Connection connection() {
        return connection;
    }

    JdbcProduct product() {
        return product;
    }

    /** Ashlar on a handle of the same connection. */
    public Transaction ashlar() {
        return ashlar;
    }

    @TearDown(Level.Trial)
    public void close() {
        handle.close();
    }
}

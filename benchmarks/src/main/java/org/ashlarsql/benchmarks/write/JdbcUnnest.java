package org.ashlarsql.benchmarks.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** PostgreSQL's arrays: one parameter for each column of many rows. */
final class JdbcUnnest {

    private static final String ROWS = "unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as v (" + JdbcSql.COLUMNS + ")";
    static final String INSERT = "insert into payment (" + JdbcSql.COLUMNS + ") select * from " + ROWS;
    static final String UPSERT = INSERT + JdbcProduct.ON_CONFLICT;
    static final String UPDATE = "update payment set " + JdbcSql.eachOther(name -> name + " = v." + name) + " from "
            + ROWS + " where payment.payment_id = v.payment_id";
    /** The order is said, since PostgreSQL promises none of its own. */
    private static final String INSERT_RETURNING = "insert into payment (" + JdbcSql.OTHERS + ") select "
            + JdbcSql.OTHERS + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality as v (" + JdbcSql.OTHERS
            + ", n) order by n returning payment_id";

    static final int SIZE = 10_000;

    /** A column as an array. Dates and times travel as texts: the driver's arrays take no others of {@code java.time}. */
    private record Column(String type, Function<PaymentRow, Object> value) {}

    private static final Column KEY = new Column("int4", PaymentRow::paymentId);
    private static final List<Column> OTHERS = List.of(
            new Column("int8", PaymentRow::account),
            new Column("varchar", PaymentRow::payee),
            new Column("varchar", row -> row.note().orElse(null)),
            new Column("float8", PaymentRow::rate),
            new Column("bool", PaymentRow::settled),
            new Column("numeric", PaymentRow::amount),
            new Column("date", row -> row.dueOn().toString()),
            new Column("timestamp", row -> row.paidAt().toString()),
            new Column("uuid", PaymentRow::reference));

    private JdbcUnnest() {}

    /** The arrays of the key and of all other columns. */
    static void write(Connection connection, String sql, List<PaymentRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bind(statement, 1, KEY, chunk);
                bindOthers(statement, 2, chunk);
                statement.executeUpdate();
            }
        }
    }

    /** The array of the key alone. */
    static void writeKeys(Connection connection, String sql, List<PaymentRow> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bind(statement, 1, KEY, chunk);
                statement.executeUpdate();
            }
        }
    }

    /** The arrays of all columns but the key. */
    static List<Integer> returnedKeys(Connection connection, List<PaymentRow> rows) throws SQLException {
        List<Integer> keys = new ArrayList<>(rows.size());
        try (PreparedStatement statement = connection.prepareStatement(INSERT_RETURNING)) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bindOthers(statement, 1, chunk);
                JdbcValues.addKeys(statement.executeQuery(), keys);
            }
        }
        return keys;
    }

    private static void bindOthers(PreparedStatement statement, int first, List<PaymentRow> rows) throws SQLException {
        int parameter = first;
        for (Column column : OTHERS) {
            bind(statement, parameter++, column, rows);
        }
    }

    private static void bind(PreparedStatement statement, int parameter, Column column, List<PaymentRow> rows)
            throws SQLException {
        Object[] values = rows.stream().map(column.value()).toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf(column.type(), values));
    }
}

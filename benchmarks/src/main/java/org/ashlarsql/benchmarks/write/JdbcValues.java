package org.ashlarsql.benchmarks.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Statements of many rows each, whose SQL text depends on their number. */
final class JdbcValues {

    /** Without a rest: it divides the number of rows. */
    static final int SIZE = 500;

    private JdbcValues() {}

    static void write(Connection connection, IntFunction<String> sql, List<PaymentRow> rows, Binder binder)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.apply(SIZE))) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bind(statement, chunk, binder);
                statement.executeUpdate();
            }
        }
    }

    /** For statements with RETURNING. */
    static List<Integer> returnedKeys(
            Connection connection, IntFunction<String> sql, List<PaymentRow> rows, Binder binder) throws SQLException {
        List<Integer> keys = new ArrayList<>(rows.size());
        try (PreparedStatement statement = connection.prepareStatement(sql.apply(SIZE))) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bind(statement, chunk, binder);
                addKeys(statement.executeQuery(), keys);
            }
        }
        return keys;
    }

    /** For MySQL, which knows the first key and counts on. */
    static List<Integer> generatedKeys(
            Connection connection, IntFunction<String> sql, List<PaymentRow> rows, Binder binder) throws SQLException {
        List<Integer> keys = new ArrayList<>(rows.size());
        try (PreparedStatement statement =
                connection.prepareStatement(sql.apply(SIZE), Statement.RETURN_GENERATED_KEYS)) {
            for (List<PaymentRow> chunk : Payments.chunks(rows, SIZE)) {
                bind(statement, chunk, binder);
                statement.executeUpdate();
                addKeys(statement.getGeneratedKeys(), keys);
            }
        }
        return keys;
    }

    private static void bind(PreparedStatement statement, List<PaymentRow> rows, Binder binder) throws SQLException {
        int parameter = 1;
        for (PaymentRow row : rows) {
            parameter = binder.bind(statement, parameter, row);
        }
    }

    static void addKeys(ResultSet result, List<Integer> keys) throws SQLException {
        try (result) {
            while (result.next()) {
                keys.add(result.getInt(1));
            }
        }
    }
}

package org.ashlarsql.benchmarks.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;

/** The columns of a payment as each database stores them, its key left out. */
final class Binders {

    private static final DateTimeFormatter SQLITE_TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter();

    private Binders() {}

    static int sqlite(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException {
        int next = common(statement, parameter, row);
        statement.setDouble(next++, row.amount().doubleValue());
        statement.setString(next++, row.dueOn().toString());
        statement.setString(next++, SQLITE_TIMESTAMP.format(row.paidAt()));
        statement.setString(next++, row.reference().toString());
        return next;
    }

    static int postgresql(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException {
        int next = decimalAndTimes(statement, common(statement, parameter, row), row);
        statement.setObject(next++, row.reference());
        return next;
    }

    static int mysql(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException {
        int next = decimalAndTimes(statement, common(statement, parameter, row), row);
        statement.setString(next++, row.reference().toString());
        return next;
    }

    private static int common(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException {
        int next = parameter;
        statement.setLong(next++, row.account());
        statement.setString(next++, row.payee());
        if (row.note().isPresent()) {
            statement.setString(next++, row.note().get());
        } else {
            statement.setNull(next++, Types.VARCHAR);
        }
        statement.setDouble(next++, row.rate());
        statement.setBoolean(next++, row.settled());
        return next;
    }

    private static int decimalAndTimes(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException {
        int next = parameter;
        statement.setBigDecimal(next++, row.amount());
        statement.setObject(next++, row.dueOn());
        statement.setObject(next++, row.paidAt());
        return next;
    }
}

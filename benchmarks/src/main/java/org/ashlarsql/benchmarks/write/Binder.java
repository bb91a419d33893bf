package org.ashlarsql.benchmarks.write;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Sets the parameters of one row, from this one on, and answers the number of the next. */
interface Binder {
    int bind(PreparedStatement statement, int parameter, PaymentRow row) throws SQLException;
}

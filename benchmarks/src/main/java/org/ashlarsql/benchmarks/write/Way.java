package org.ashlarsql.benchmarks.write;

import java.sql.SQLException;
import java.util.List;

/**
 * One way of writing 100,000 rows.
 *
 * @param comparedWith the hand-written way that this one is measured by; of that itself, nothing
 * @param before the rows that the table holds before
 */
record Way(String name, String comparedWith, Before before, Action action) {

    /** What is there before rows are written. */
    interface Before {
        List<PaymentRow> rows(WriteDatabase payments);

        Before NOTHING = payments -> List.of();
        Before ALL = WriteDatabase::rows;
        Before EACH_SECOND = payments ->
                payments.rows().stream().filter(row -> row.paymentId() % 2 == 0).toList();
    }

    /** What is measured. */
    interface Action {
        void run(WriteDatabase payments) throws SQLException;
    }

    static Way jdbc(String name, Before before, Action action) {
        return new Way(name, "", before, action);
    }

    static Way ashlar(String name, String comparedWith, Before before, Action action) {
        return new Way(name, comparedWith, before, action);
    }

    /** Milliseconds until the rows are committed. */
    double run(WriteDatabase payments) throws SQLException {
        payments.hold(before.rows(payments));
        long start = System.nanoTime();
        action.run(payments);
        payments.connection().commit();
        return (System.nanoTime() - start) / 1e6;
    }
}

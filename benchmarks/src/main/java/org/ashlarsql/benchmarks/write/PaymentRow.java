package org.ashlarsql.benchmarks.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.TableRow;

/** A row of the table {@code payment}. */
public record PaymentRow(
        int paymentId,
        long account,
        String payee,
        Optional<String> note,
        double rate,
        boolean settled,
        BigDecimal amount,
        LocalDate dueOn,
        LocalDateTime paidAt,
        UUID reference)
        implements TableRow<Payment> {

    @Override
    public RowValues<Payment> toRowValues() {
        return RowValues.of(
                Payment.PAYMENT, paymentId, account, payee, note, rate, settled, amount, dueOn, paidAt, reference);
    }
}

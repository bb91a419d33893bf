package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.benchmarks.write.Payment.PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.ashlarsql.schema.NewRow;
import org.jspecify.annotations.Nullable;

/** A row to be inserted into the table {@code payment}. */
public final class NewPayment extends NewRow<Payment> {

    /** With the columns that have to be set. */
    public NewPayment(
            long account,
            String payee,
            double rate,
            boolean settled,
            BigDecimal amount,
            LocalDate dueOn,
            LocalDateTime paidAt,
            UUID reference) {
        super(
                PAYMENT,
                assign(PAYMENT.account, account),
                assign(PAYMENT.payee, payee),
                assign(PAYMENT.rate, rate),
                assign(PAYMENT.settled, settled),
                assign(PAYMENT.amount, amount),
                assign(PAYMENT.dueOn, dueOn),
                assign(PAYMENT.paidAt, paidAt),
                assign(PAYMENT.reference, reference));
    }

    /** With every value that the row has. */
    public static NewPayment of(PaymentRow row) {
        return withAll(
                new NewPayment(
                        row.account(),
                        row.payee(),
                        row.rate(),
                        row.settled(),
                        row.amount(),
                        row.dueOn(),
                        row.paidAt(),
                        row.reference()),
                row.toRowValues());
    }

    public NewPayment paymentId(int paymentId) {
        return with(this, PAYMENT.paymentId, paymentId);
    }

    public NewPayment note(@Nullable String note) {
        return with(this, PAYMENT.note, note);
    }
}

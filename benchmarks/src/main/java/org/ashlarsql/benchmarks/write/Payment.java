package org.ashlarsql.benchmarks.write;

import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.UUID;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.schema.ColumnInfo.Trait.IDENTITY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.schema.BoolColumn;
import org.ashlarsql.schema.DateColumn;
import org.ashlarsql.schema.NumColumn;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TextColumn;
import org.ashlarsql.schema.TimestampColumn;
import org.ashlarsql.schema.UniqueKey;
import org.ashlarsql.schema.ValueColumn;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/** The table that is written, in the shape that the generator gives it. */
public final class Payment extends Table<Payment, PaymentRow> {

    public static final Payment PAYMENT = new Payment(table("payment", "payment_id"));
    public static final UniqueKey<Payment> PAYMENT_PKEY = UniqueKey.of(PAYMENT, "payment_id");

    public final NumColumn<Payment, Integer, Integer> paymentId = requiredNum("payment_id", INTEGER, IDENTITY);
    public final NumColumn<Payment, Long, Long> account = requiredNum("account", BIGINT);
    public final TextColumn<Payment, String> payee = requiredText("payee", varchar(50));
    public final TextColumn<Payment, Optional<String>> note = optionalText("note", varchar(200));
    public final NumColumn<Payment, Double, Double> rate = requiredNum("rate", DOUBLE);
    public final BoolColumn<Payment, Boolean> settled = requiredBool("settled", BOOLEAN);
    public final NumColumn<Payment, BigDecimal, BigDecimal> amount = requiredNum("amount", decimal(12, 2));
    public final DateColumn<Payment, LocalDate> dueOn = requiredDate("due_on", DATE);
    public final TimestampColumn<Payment, LocalDateTime> paidAt = requiredTimestamp("paid_at", TIMESTAMP);
    public final ValueColumn<Payment, UUID, UUID> reference = requiredValue("reference", UUID);

    private Payment(Relation.TableRef relation) {
        super(relation);
    }

    @Override
    public Payment as(String alias) {
        return new Payment(aliased(alias));
    }

    @Override
    public RowReader<PaymentRow> reader(Slots slots) {
        RowReader<Integer> paymentId = this.paymentId.reader(slots);
        RowReader<Long> account = this.account.reader(slots);
        RowReader<String> payee = this.payee.reader(slots);
        RowReader<Optional<String>> note = this.note.reader(slots);
        RowReader<Double> rate = this.rate.reader(slots);
        RowReader<Boolean> settled = this.settled.reader(slots);
        RowReader<BigDecimal> amount = this.amount.reader(slots);
        RowReader<LocalDate> dueOn = this.dueOn.reader(slots);
        RowReader<LocalDateTime> paidAt = this.paidAt.reader(slots);
        RowReader<UUID> reference = this.reference.reader(slots);
        return rows -> new PaymentRow(
                paymentId.read(rows),
                account.read(rows),
                payee.read(rows),
                note.read(rows),
                rate.read(rows),
                settled.read(rows),
                amount.read(rows),
                dueOn.read(rows),
                paidAt.read(rows),
                reference.read(rows));
    }
}

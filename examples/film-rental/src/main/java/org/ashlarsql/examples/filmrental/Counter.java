package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.notExists;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.update;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.examples.filmrental.db.Tables.CUSTOMER;
import static org.ashlarsql.examples.filmrental.db.Tables.DISC;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM;
import static org.ashlarsql.examples.filmrental.db.Tables.PAYMENT;
import static org.ashlarsql.examples.filmrental.db.Tables.PRICE_TIER;
import static org.ashlarsql.examples.filmrental.db.Tables.RENTAL;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.examples.filmrental.db.NewPayment;
import org.ashlarsql.examples.filmrental.db.NewRental;
import org.ashlarsql.examples.filmrental.db.PaymentMethod;
import org.ashlarsql.examples.filmrental.db.ReturnCondition;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Executor;

/** The counter, where films are rented and returned. */
final class Counter {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 5, 11, 17, 30);
    private static final int CUSTOMER_ID = 42;
    private static final int EMPLOYEE_ID = 3;
    private static final int POINTS = 10;

    private final Database db;
    private final Report report;

    /** A disc to rent and what it costs. */
    record Offer(int discId, BigDecimal dailyRate, short maxDays) {}

    Counter(Database db, Report report) {
        this.db = db;
        this.report = report;
    }

    /** Rents a film and takes it back, each in a transaction: all of it happens, or nothing. */
    void rentAndReturn() {
        int rentalId = db.inTransaction(tx -> rent(tx, "The Quiet Harbour"));
        show("Customer " + CUSTOMER_ID + " took The Quiet Harbour home", rentalId);
        db.inTransaction(tx -> tx.execute(update(RENTAL)
                .set(RENTAL.returnedAt.to(NOW.plusDays(2)))
                .set(RENTAL.returnCondition.to(ReturnCondition.GOOD))
                .where(RENTAL.rentalId.eq(rentalId))));
        show("... and brought it back", rentalId);
    }

    private static int rent(Executor tx, String title) {
        Offer offer = tx.findOne(available(title))
                .orElseThrow(() -> new IllegalStateException("no disc of " + title + " is in the store"));
        int rentalId = tx.one(insertInto(RENTAL)
                .values(new NewRental(
                                offer.discId(),
                                CUSTOMER_ID,
                                EMPLOYEE_ID,
                                NOW.toLocalDate().plusDays(offer.maxDays()))
                        .rentedAt(NOW))
                .returning(RENTAL.rentalId));
        tx.execute(insertInto(PAYMENT)
                .values(new NewPayment(rentalId, offer.dailyRate())
                        .employeeId(EMPLOYEE_ID)
                        .paymentMethod(PaymentMethod.CASH)
                        .paidAt(NOW)));
        tx.execute(update(CUSTOMER)
                .set(CUSTOMER.loyaltyPoints.to(CUSTOMER.loyaltyPoints.plus(POINTS)))
                .where(CUSTOMER.customerId.eq(CUSTOMER_ID)));
        return rentalId;
    }

    private static Select<Offer> available(String title) {
        return select(row(DISC.discId, PRICE_TIER.dailyRate, PRICE_TIER.maxDays).into(Offer::new))
                .from(DISC)
                .join(FILM, FILM.filmId.eq(DISC.filmId))
                .join(PRICE_TIER, PRICE_TIER.priceTierId.eq(FILM.priceTierId))
                .where(
                        FILM.title.eq(title),
                        DISC.isRentable.isTrue(),
                        notExists(select(val(1))
                                .from(RENTAL)
                                .where(RENTAL.discId.eq(DISC.discId), RENTAL.returnedAt.isNull())))
                .orderBy(DISC.discId.asc())
                .limit(1);
    }

    private void show(String what, int rentalId) {
        report.ask(
                db,
                what,
                select(row(RENTAL.dueOn, RENTAL.returnedAt, PAYMENT.netAmount, CUSTOMER.loyaltyPoints)
                                .into(Cells::of))
                        .from(RENTAL)
                        .join(PAYMENT, PAYMENT.rentalId.eq(RENTAL.rentalId))
                        .join(CUSTOMER, CUSTOMER.customerId.eq(RENTAL.customerId))
                        .where(RENTAL.rentalId.eq(rentalId)),
                "due",
                "returned",
                "paid",
                "points");
    }
}

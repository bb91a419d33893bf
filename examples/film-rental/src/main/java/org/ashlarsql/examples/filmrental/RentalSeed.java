package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.examples.filmrental.db.Tables.CUSTOMER;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM_REVIEW;
import static org.ashlarsql.examples.filmrental.db.Tables.PAYMENT;
import static org.ashlarsql.examples.filmrental.db.Tables.RENTAL;
import static org.ashlarsql.examples.filmrental.db.Tables.REVIEW_VOTE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.ashlarsql.examples.filmrental.db.NewCustomer;
import org.ashlarsql.examples.filmrental.db.NewFilmReview;
import org.ashlarsql.examples.filmrental.db.NewPayment;
import org.ashlarsql.examples.filmrental.db.NewRental;
import org.ashlarsql.examples.filmrental.db.NewReviewVote;
import org.ashlarsql.examples.filmrental.db.PaymentMethod;
import org.ashlarsql.examples.filmrental.db.ReturnCondition;
import org.ashlarsql.runtime.Executor;

/** Customers with what they rented, paid and thought of it. */
final class RentalSeed {

    static final int CUSTOMERS = 300;
    static final int RENTALS = 15_000;
    private static final int REVIEWS = 2_000;
    /** The last customers have never rented anything. */
    private static final int RENTING_CUSTOMERS = 290;

    private static final int STILL_OUT = 40;
    private static final List<PaymentMethod> METHODS = List.of(PaymentMethod.values());
    private static final List<ReturnCondition> CONDITIONS = List.of(ReturnCondition.values());
    private static final LocalDateTime FIRST_RENTAL = LocalDateTime.of(2025, 1, 2, 10, 0);

    private final Executor db;
    private final Random random = new Random(1936);

    RentalSeed(Executor db) {
        this.db = db;
    }

    void run() {
        Bulk.insert(db, CUSTOMER, CUSTOMERS, RentalSeed::customer);
        Bulk.insert(db, RENTAL, RENTALS, this::rental);
        Bulk.insert(db, PAYMENT, RENTALS, this::payment);
        Bulk.insert(
                db,
                FILM_REVIEW,
                REVIEWS,
                i -> new NewFilmReview(
                                i * 7 % CatalogueSeed.FILMS + 1, i % RENTING_CUSTOMERS + 1, (short) (i * 13 % 5 + 1))
                        .headline(i % 3 == 0 ? null : "Seen it " + (i % 4 + 1) + " times"));
        Bulk.insert(
                db,
                REVIEW_VOTE,
                REVIEWS / 2,
                i -> new NewReviewVote(
                        i * 7 % CatalogueSeed.FILMS + 1,
                        i % RENTING_CUSTOMERS + 1,
                        (i + 17) % RENTING_CUSTOMERS + 1,
                        i % 3 != 0));
    }

    private static UUID card(int customer) {
        return new UUID(0x1234_5678_9abc_4000L, 0x8000_0000_0000_0000L + customer);
    }

    private static NewCustomer customer(int i) {
        return new NewCustomer(card(i), People.first(i * 11), People.last(i * 3 + 1), i % Seed.STORES + 1)
                .email(i % 8 == 0 ? null : "customer" + i + "@mail.example")
                .addressId(i % 5 == 0 ? null : (Integer) (i % Seed.ADDRESSES + 1))
                .referredBy(i % 6 == 5 ? card(i - 5) : null)
                .birthDate(i % 7 == 0 ? null : LocalDate.of(1950 + i % 55, 1 + i % 12, 1 + i % 28))
                .wantsNewsletter(i % 3 == 0 ? null : (Boolean) (i % 2 == 0))
                .isActive(i % 40 != 39);
    }

    private static LocalDateTime rentedAt(int rental) {
        return FIRST_RENTAL.plusMinutes(rental * 47L);
    }

    private NewRental rental(int i) {
        int discs = CatalogueSeed.FILMS * CatalogueSeed.DISCS_OF_A_FILM;
        int disc = i % 4 == 0 ? random.nextInt(120) + 1 : (int) (i * 7_919L % discs) + 1;
        LocalDateTime rented = rentedAt(i);
        boolean out = i >= RENTALS - STILL_OUT;
        LocalDateTime returned = rented.plusHours(20 + random.nextInt(140));
        return new NewRental(
                        disc,
                        random.nextInt(RENTING_CUSTOMERS) + 1,
                        random.nextInt(Seed.STORES * Seed.EMPLOYEES_OF_A_STORE) + 1,
                        rented.toLocalDate().plusDays(5))
                .rentedAt(rented)
                .returnedAt(out ? null : returned)
                .returnCondition(out || i % 9 != 0 ? null : CONDITIONS.get(i / 9 % CONDITIONS.size()));
    }

    private NewPayment payment(int i) {
        var amount = BigDecimal.valueOf(190 + random.nextInt(50) * 10L, 2);
        return new NewPayment(i + 1, amount)
                .employeeId(i % 5 == 0 ? null : (Integer) (i % (Seed.STORES * Seed.EMPLOYEES_OF_A_STORE) + 1))
                .paymentMethod(METHODS.get(random.nextInt(METHODS.size())))
                .discount(i % 10 == 0 ? new BigDecimal("0.50") : new BigDecimal("0.00"))
                .paidAt(rentedAt(i).plusMinutes(3))
                .transactionId(i % 4 == 0 ? new UUID(7, i) : null);
    }
}

package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countDistinct;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.notExists;
import static org.ashlarsql.dsl.Sql.rawQuery;
import static org.ashlarsql.dsl.Sql.result;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.examples.filmrental.db.Keys.DISC_FILM_ID_FKEY;
import static org.ashlarsql.examples.filmrental.db.Keys.FILM_PRICE_TIER_ID_FKEY;
import static org.ashlarsql.examples.filmrental.db.Keys.RENTAL_DISC_ID_FKEY;
import static org.ashlarsql.examples.filmrental.db.Tables.CUSTOMER;
import static org.ashlarsql.examples.filmrental.db.Tables.DISC;
import static org.ashlarsql.examples.filmrental.db.Tables.EMPLOYEE;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM_GENRE;
import static org.ashlarsql.examples.filmrental.db.Tables.FILM_REVIEW;
import static org.ashlarsql.examples.filmrental.db.Tables.GENRE;
import static org.ashlarsql.examples.filmrental.db.Tables.LANGUAGE;
import static org.ashlarsql.examples.filmrental.db.Tables.OPEN_RENTAL;
import static org.ashlarsql.examples.filmrental.db.Tables.PAYMENT;
import static org.ashlarsql.examples.filmrental.db.Tables.PRICE_TIER;
import static org.ashlarsql.examples.filmrental.db.Tables.RENTAL;
import static org.ashlarsql.examples.filmrental.db.Tables.STORE;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ashlarsql.examples.filmrental.db.Rating;
import org.ashlarsql.runtime.Database;

/** What a shop asks. */
final class Questions {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);

    private final Database db;
    private final Report report;

    Questions(Database db, Report report) {
        this.db = db;
        this.report = report;
    }

    void catalogue() {
        var byTitle = select(FILM).from(FILM).where(FILM.title.eq("The Quiet Harbour"));
        report.say("The Quiet Harbour, as a row record: "
                + db.findOne(byTitle)
                        .map(film -> film.title() + ", " + film.rating())
                        .orElse("unknown"));

        report.ask(
                db,
                "Which family films fit into an hour and a half?",
                select(row(FILM.title, FILM.runningMinutes, FILM.rating).into(Cells::of))
                        .from(FILM)
                        .where(FILM.rating.in(Rating.G, Rating.PG), FILM.runningMinutes.lt(90))
                        .orderBy(FILM.runningMinutes.asc(), FILM.title.asc())
                        .limit(5),
                "title",
                "minutes",
                "rating");

        var original = LANGUAGE.as("original").outer();
        report.ask(
                db,
                "In which language were the harbour films shot, if not in their own?",
                select(row(FILM.title, LANGUAGE.name, original.name).into(Cells::of))
                        .from(FILM)
                        .join(LANGUAGE, LANGUAGE.languageId.eq(FILM.languageId))
                        .leftJoin(original, original.languageId.eq(FILM.originalLanguageId))
                        .where(FILM.title.contains("Harbour"), FILM.releaseDate.ge(LocalDate.of(2000, 1, 1)))
                        .orderBy(original.name.asc().nullsLast(), FILM.title.asc())
                        .limit(8),
                "title",
                "language",
                "original language");

        var parent = GENRE.as("parent").outer();
        var films = countDistinct(FILM_GENRE.filmId).as("films");
        report.ask(
                db,
                "How many films has each genre, and under what does it stand?",
                select(row(GENRE.name, parent.name, films).into(Cells::of))
                        .from(GENRE)
                        .join(FILM_GENRE, FILM_GENRE.genreId.eq(GENRE.genreId))
                        .leftJoin(parent, parent.genreId.eq(GENRE.parentGenreId))
                        .groupBy(GENRE.name, parent.name)
                        .orderBy(films.desc(), GENRE.name.asc()),
                "genre",
                "part of",
                "films");

        var stars = avg(FILM_REVIEW.stars).round(2).as("stars");
        report.ask(
                db,
                "Which films do reviewers like best?",
                select(row(FILM.title, stars, count()).into(Cells::of))
                        .from(FILM)
                        .join(FILM_REVIEW, FILM_REVIEW.filmId.eq(FILM.filmId))
                        .groupBy(FILM.filmId, FILM.title)
                        .having(count().ge(2L))
                        .orderBy(stars.desc(), FILM.title.asc())
                        .limit(5),
                "title",
                "stars",
                "reviews");

        report.ask(
                db,
                "Which films did nobody take home since last summer?",
                select(row(FILM.title, FILM.boxOffice.gt(2_000_000_000L).asExpr())
                                .into(Cells::of))
                        .from(FILM)
                        .where(FILM.filmId.notIn(select(DISC.filmId)
                                .from(DISC)
                                .join(RENTAL, RENTAL.discId.eq(DISC.discId))
                                .where(RENTAL.rentedAt.ge(
                                        LocalDate.of(2025, 6, 1).atStartOfDay()))))
                        .orderBy(FILM.title.asc())
                        .limit(5),
                "title",
                "a success once");
    }

    void customers() {
        report.ask(
                db,
                "Which active customers have never rented anything?",
                select(row(CUSTOMER.fullName, CUSTOMER.email).into(Cells::of))
                        .from(CUSTOMER)
                        .where(
                                CUSTOMER.isActive.isTrue(),
                                notExists(select(val(1)).from(RENTAL).where(RENTAL.customerId.eq(CUSTOMER.customerId))))
                        .orderBy(CUSTOMER.fullName.asc(), CUSTOMER.customerId.asc()),
                "customer",
                "email");

        var spent = sum(PAYMENT.netAmount).as("spent");
        var perCustomer = select(RENTAL.customerId, spent)
                .from(RENTAL)
                .join(PAYMENT, PAYMENT.rentalId.eq(RENTAL.rentalId))
                .groupBy(RENTAL.customerId)
                .as("per_customer");
        report.ask(
                db,
                "Who spent the most, and when were they here last?",
                select(row(
                                        CUSTOMER.fullName,
                                        perCustomer.get(spent),
                                        scalar(
                                                max(RENTAL.rentedAt),
                                                q -> q.from(RENTAL).where(RENTAL.customerId.eq(CUSTOMER.customerId))))
                                .into(Cells::of))
                        .from(CUSTOMER)
                        .join(perCustomer, perCustomer.get(RENTAL.customerId).eq(CUSTOMER.customerId))
                        .orderBy(perCustomer.get(spent).desc(), CUSTOMER.customerId.asc())
                        .limit(5),
                "customer",
                "spent",
                "last here");

        var referrer = CUSTOMER.as("referrer");
        report.ask(
                db,
                "Whose recommendations bring us customers?",
                select(row(referrer.fullName, count(CUSTOMER.customerId), sum(CUSTOMER.loyaltyPoints))
                                .into(Cells::of))
                        .from(referrer)
                        .join(CUSTOMER, CUSTOMER.referredBy.eq(referrer.cardId))
                        .groupBy(referrer.customerId, referrer.fullName)
                        .orderBy(referrer.customerId.asc())
                        .limit(4),
                "customer",
                "brought",
                "their points");

        report.ask(
                db,
                "What is overdue?",
                select(row(OPEN_RENTAL.dueOn, OPEN_RENTAL.filmTitle, OPEN_RENTAL.customerName, OPEN_RENTAL.storeName)
                                .into(Cells::of))
                        .from(OPEN_RENTAL)
                        .where(OPEN_RENTAL.dueOn.lt(TODAY))
                        .orderBy(OPEN_RENTAL.dueOn.asc(), OPEN_RENTAL.rentalId.asc())
                        .limit(6),
                "due",
                "film",
                "customer",
                "store");
    }

    void business() {
        var rentals = count().as("rentals");
        report.ask(
                db,
                "What are our ten most rented films?",
                select(row(FILM.title, PRICE_TIER.name, rentals).into(Cells::of))
                        .from(RENTAL)
                        .join(DISC, RENTAL_DISC_ID_FKEY.on(RENTAL, DISC))
                        .join(FILM, DISC_FILM_ID_FKEY.on(DISC, FILM))
                        .join(PRICE_TIER, FILM_PRICE_TIER_ID_FKEY.on(FILM, PRICE_TIER))
                        .groupBy(FILM.filmId, FILM.title, PRICE_TIER.name)
                        .orderBy(rentals.desc(), FILM.title.asc())
                        .limit(10),
                "film",
                "price",
                "rentals");

        var income = sum(PAYMENT.netAmount).as("income");
        var size = caseWhen(PAYMENT.amount.ge(new BigDecimal("5.00")))
                .then(val("large"))
                .otherwise(val("small"))
                .as("size");
        report.ask(
                db,
                "What do our stores take in, in large and small payments?",
                select(row(STORE.name, size, count(), income).into(Cells::of))
                        .from(STORE)
                        .join(DISC, DISC.storeId.eq(STORE.storeId))
                        .join(RENTAL, RENTAL.discId.eq(DISC.discId))
                        .join(PAYMENT, PAYMENT.rentalId.eq(RENTAL.rentalId))
                        .groupBy(STORE.name, size)
                        .orderBy(STORE.name.asc(), size.asc()),
                "store",
                "payments",
                "number",
                "income");

        var manager = EMPLOYEE.as("manager").outer();
        report.ask(
                db,
                "Who reports to whom?",
                select(row(
                                        EMPLOYEE.firstName.concat(" ").concat(EMPLOYEE.lastName),
                                        EMPLOYEE.jobTitle,
                                        manager.lastName,
                                        EMPLOYEE.monthlySalary)
                                .into(Cells::of))
                        .from(EMPLOYEE)
                        .leftJoin(manager, manager.employeeId.eq(EMPLOYEE.managerId))
                        .where(EMPLOYEE.leftOn.isNull())
                        .orderBy(EMPLOYEE.employeeId.asc())
                        .limit(6),
                "employee",
                "job",
                "reports to",
                "salary");

        report.ask(
                db,
                "In raw SQL, since it needs a window: the best film of each store by rentals",
                rawQuery("""
                                select store_name, title, rentals
                                from (
                                  select s.name as store_name, f.title, count(*) as rentals,
                                         row_number() over (partition by s.name order by count(*) desc, f.title) as place
                                  from store s
                                  join disc d on d.store_id = s.store_id
                                  join film f on f.film_id = d.film_id
                                  join rental r on r.disc_id = d.disc_id
                                  where r.rented_at >= :since
                                  group by s.name, f.title
                                ) ranked
                                where place <= :places
                                order by store_name, place""", row(result(TEXT), result(TEXT), result(BIGINT)).into(Cells::of))
                        .bind("since", LocalDate.of(2025, 1, 1).atStartOfDay())
                        .bind("places", 2),
                "store",
                "film",
                "rentals");
    }
}

package org.ashlarsql.examples.filmrental;

import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.examples.filmrental.db.Tables.ADDRESS;
import static org.ashlarsql.examples.filmrental.db.Tables.CITY;
import static org.ashlarsql.examples.filmrental.db.Tables.COUNTRY;
import static org.ashlarsql.examples.filmrental.db.Tables.EMPLOYEE;
import static org.ashlarsql.examples.filmrental.db.Tables.SHELF;
import static org.ashlarsql.examples.filmrental.db.Tables.STORE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ashlarsql.examples.filmrental.db.NewAddress;
import org.ashlarsql.examples.filmrental.db.NewCity;
import org.ashlarsql.examples.filmrental.db.NewCountry;
import org.ashlarsql.examples.filmrental.db.NewEmployee;
import org.ashlarsql.examples.filmrental.db.NewShelf;
import org.ashlarsql.examples.filmrental.db.NewStore;
import org.ashlarsql.runtime.Executor;

/** Fills the tables, with the same rows on every database and at every run. */
final class Seed {

    static final int STORES = 3;
    static final int SHELVES = 8;
    static final int ADDRESSES = 60;
    static final int EMPLOYEES_OF_A_STORE = 4;

    private static final String[] STREETS = {"Mill Lane", "Station Road", "High Street", "Orchard Close", "Quay"};

    private final Executor db;

    Seed(Executor db) {
        this.db = db;
    }

    void run() {
        places();
        stores();
        new CatalogueSeed(db).run();
        new RentalSeed(db).run();
    }

    private void places() {
        db.execute(insertInto(COUNTRY)
                .values(
                        new NewCountry("DK", "Denmark"),
                        new NewCountry("IE", "Ireland"),
                        new NewCountry("PT", "Portugal")));
        db.execute(insertInto(CITY)
                .values(
                        new NewCity("IE", "Galway").population(85_910),
                        new NewCity("PT", "Porto").population(231_800),
                        new NewCity("DK", "Aarhus").population(null)));
        List<NewAddress> addresses = new ArrayList<>();
        for (int i = 0; i < ADDRESSES; i++) {
            addresses.add(new NewAddress((i + 1) + " " + STREETS[i % STREETS.length], i % STORES + 1)
                    .extraLine(i % 4 == 0 ? "Flat " + (i % 7 + 1) : null)
                    .postalCode(i % 3 == 0 ? null : "P" + (1000 + i))
                    .latitude(i % 2 == 0 ? 53.25 + i / 8.0 : null)
                    .longitude(i % 2 == 0 ? -9.0 + i / 16.0 : null));
        }
        db.execute(insertInto(ADDRESS).values(addresses));
    }

    private void stores() {
        db.execute(insertInto(STORE)
                .values(
                        new NewStore("Galway Films", 1, LocalDate.of(2003, 5, 1))
                                .sundayOpensAt(LocalTime.NOON)
                                .hasParking(true),
                        new NewStore("Porto Filmes", 2, LocalDate.of(2008, 9, 15))
                                .sundayOpensAt(null)
                                .hasParking(false),
                        new NewStore("Aarhus Film", 3, LocalDate.of(2015, 2, 20))
                                .sundayOpensAt(LocalTime.of(10, 30))
                                .hasParking(true)));
        List<NewShelf> shelves = new ArrayList<>();
        List<NewEmployee> employees = new ArrayList<>();
        for (int store = 1; store <= STORES; store++) {
            for (int shelf = 1; shelf <= SHELVES; shelf++) {
                shelves.add(new NewShelf(store, (short) shelf).label(shelf == 1 ? "New" : null));
            }
            for (int i = 0; i < EMPLOYEES_OF_A_STORE; i++) {
                employees.add(employee(store, i));
            }
        }
        db.execute(insertInto(SHELF).values(shelves));
        db.execute(insertInto(EMPLOYEE).values(employees));
    }

    /** The first of each store leads it and reports to the very first; the others report to the first. */
    private static NewEmployee employee(int store, int number) {
        int chief = (store - 1) * EMPLOYEES_OF_A_STORE + 1;
        Integer manager = number == 0 ? (store == 1 ? null : (Integer) 1) : (Integer) chief;
        String first = People.first(store * 10 + number);
        String last = People.last(store * 7 + number);
        return new NewEmployee(
                        store,
                        first,
                        last,
                        (first + "." + last + store + number).toLowerCase(Locale.ROOT) + "@films.example",
                        LocalDate.of(2010 + store, 1 + number, 3))
                .managerId(manager)
                .jobTitle(number == 0 ? "Manager" : "Clerk")
                .monthlySalary(number == 3 ? null : new BigDecimal("2400.00").add(BigDecimal.valueOf(150L * number)));
    }
}

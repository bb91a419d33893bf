package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.DateUnit.DAY;
import static org.ashlarsql.expr.DateUnit.MONTH;
import static org.ashlarsql.expr.DateUnit.QUARTER;
import static org.ashlarsql.expr.DateUnit.WEEK;
import static org.ashlarsql.expr.DateUnit.YEAR;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.OfEach.ofDates;
import static org.ashlarsql.feature.OfEach.ofTimestamps;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Units added to dates. What java.time makes of it is what each database has to make of it. */
class DateArithmeticTest {

    @Test
    void days() {
        ofDates(ANYTHING.aDate.plus(60, DAY))
                .is("date_add(anything.a_date, interval ? day)")
                .on(POSTGRESQL, "anything.a_date + cast(? as integer)")
                .on(SQLITE, "date(anything.a_date, ? || ' days')")
                .binds(60L)
                .shows("date + days")
                .gives(date -> date.plusDays(60));
    }

    @Test
    void weeks() {
        ofDates(ANYTHING.aDate.minus(53, WEEK))
                .is("date_add(anything.a_date, interval ? week)")
                .on(POSTGRESQL, "anything.a_date + cast(? as integer) * 7")
                .on(SQLITE, "date(anything.a_date, (? * 7) || ' days')")
                .binds(-53L)
                .gives(date -> date.minusWeeks(53));
    }

    /** January 31 and a month is the end of February. */
    @Test
    void aMonthEndsWhereItEnds() {
        ofDates(ANYTHING.aDate.plus(1, MONTH))
                .is("date_add(anything.a_date, interval ? month)")
                .on(POSTGRESQL, "cast(anything.a_date + ? * interval '1 month' as date)")
                .on(SQLITE, "date(anything.a_date, ? || ' months', 'floor')")
                .binds(1L)
                .shows("date + months")
                .gives(date -> date.plusMonths(1));
        ofDates(ANYTHING.aDate.minus(11, MONTH))
                .is("date_add(anything.a_date, interval ? month)")
                .on(POSTGRESQL, "cast(anything.a_date + ? * interval '1 month' as date)")
                .on(SQLITE, "date(anything.a_date, ? || ' months', 'floor')")
                .binds(-11L)
                .gives(date -> date.minusMonths(11));
    }

    @Test
    void quartersAndYears() {
        ofDates(ANYTHING.aDate.plus(-1, QUARTER))
                .is("date_add(anything.a_date, interval ? quarter)")
                .on(POSTGRESQL, "cast(anything.a_date + ? * interval '3 months' as date)")
                .on(SQLITE, "date(anything.a_date, (? * 3) || ' months', 'floor')")
                .binds(-1L)
                .gives(date -> date.minus(1, IsoFields.QUARTER_YEARS));
        ofDates(ANYTHING.aDate.plus(1, YEAR))
                .is("date_add(anything.a_date, interval ? year)")
                .on(POSTGRESQL, "cast(anything.a_date + ? * interval '1 year' as date)")
                .on(SQLITE, "date(anything.a_date, ? || ' years', 'floor')")
                .binds(1L)
                .gives(date -> date.plusYears(1));
    }

    @Test
    void aPeriodIsItsMonthsAndThenItsDays() {
        ofDates(ANYTHING.aDate.minus(Period.of(1, 1, 1)))
                .is("date_add(date_add(anything.a_date, interval ? month), interval ? day)")
                .on(POSTGRESQL, "cast(anything.a_date + ? * interval '1 month' as date) + cast(? as integer)")
                .on(SQLITE, "date(date(anything.a_date, ? || ' months', 'floor'), ? || ' days')")
                .binds(-13L, -1L)
                .gives(date -> date.minus(Period.of(1, 1, 1)));
        ofDates(ANYTHING.aDate.plus(Period.ZERO)).is("anything.a_date").gives(date -> date);
        ofTimestamps(ANYTHING.aTimestamp.plus(Period.ofMonths(-1)))
                .is("date_add(anything.a_timestamp, interval ? month)")
                .on(POSTGRESQL, "anything.a_timestamp + ? * interval '1 month'")
                .on(
                        SQLITE,
                        "(datetime(substr(anything.a_timestamp, 1, 19), ? || ' months', 'floor')"
                                + " || substr(anything.a_timestamp, 20))")
                .binds(-1L)
                .gives(timestamp -> timestamp.minusMonths(1));
    }

    @Test
    void whatIsAddedMayBeComputed() {
        var base = LocalDate.of(2024, 1, 28);
        query(select(val(base).plus(FILM.filmId.times(2), DAY), val(base).minus(FILM.filmId, MONTH))
                        .from(FILM)
                        .where(FILM.filmId.eq(3)))
                .is("select date_add(cast(? as date), interval film.film_id * ? day),"
                        + " date_add(cast(? as date), interval -film.film_id month) from film where film.film_id = ?")
                .on(
                        POSTGRESQL,
                        "select cast(? as date) + cast(film.film_id * ? as integer),"
                                + " cast(cast(? as date) + (-film.film_id) * interval '1 month' as date) from film"
                                + " where film.film_id = ?")
                .on(
                        SQLITE,
                        "select date(?, (film.film_id * ?) || ' days'),"
                                + " date(?, (-film.film_id) || ' months', 'floor') from film where film.film_id = ?")
                .binds(base, 2, base, 3)
                .returns(new Row2<>(LocalDate.of(2024, 2, 3), LocalDate.of(2023, 10, 28)));
    }

    @Test
    void onlyWholeNumbersOfUnits() {
        var date = val(LocalDate.of(2024, 1, 28));
        assertThatThrownBy(() -> date.plus(FILM.price, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dates and times take whole numbers of units, but film.price is of decimal(10, 2);"
                        + " use cast(x, BIGINT), or a smaller unit");
    }
}

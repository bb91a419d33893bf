package org.ashlarsql.feature;

import static java.time.ZoneOffset.UTC;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.BOOLEAN;
import static org.ashlarsql.expr.SqlTypes.DATE;
import static org.ashlarsql.expr.SqlTypes.DECIMAL;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.REAL;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.TIME;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP;
import static org.ashlarsql.expr.SqlTypes.TIMESTAMP_WITH_TIME_ZONE;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.expr.SqlTypes.varchar;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/**
 * Casts that come to the same on every database. Some don't: a fraction cast to a whole number is cut on SQLite and
 * rounded elsewhere, a truth value as text is {@code true} or {@code 1}, a decimal as text has the digits of its type or
 * as many as it needs.
 */
class CastTest {

    private static final UUID A_UUID = UUID.fromString("123e4567-e89b-42d3-a456-426614174000");

    @Test
    void wholeNumbersFromText() {
        query(select(
                        cast(val("-12"), INTEGER),
                        cast(val("-32768"), SMALLINT),
                        cast(val("9223372036854775807"), BIGINT)))
                .is("select cast(? as integer), cast(? as smallint), cast(? as bigint)")
                .on(SQLITE, "select cast(? as integer), cast(? as integer), cast(? as integer)")
                .onMySqlFamily("select cast(? as signed), cast(? as signed), cast(? as signed)")
                .binds("-12", "-32768", "9223372036854775807")
                .shows(Section.EXPRESSIONS, "CAST to a whole number")
                .returns(new Row3<>(Optional.of(-12), Optional.of(Short.MIN_VALUE), Optional.of(Long.MAX_VALUE)));
    }

    @Test
    void wholeNumbersToText() {
        query(select(cast(FILM.filmId, TEXT), cast(val(-5_000_000_000L), TEXT))
                        .from(FILM)
                        .where(FILM.filmId.eq(3)))
                .is("select cast(film.film_id as text), cast(? as text) from film where film.film_id = ?")
                .onMySqlFamily("select cast(film.film_id as char), cast(? as char) from film where film.film_id = ?")
                .binds(-5_000_000_000L, 3)
                .shows(Section.EXPRESSIONS, "CAST to text")
                .returns(new Row2<>(Optional.of("3"), Optional.of("-5000000000")));
    }

    @Test
    void decimalsAreRoundedToTheirDigits() {
        query(select(cast(val("12.346"), decimal(10, 2)), cast(val("-7"), decimal(10, 2))))
                .is("select cast(? as decimal(10, 2)), cast(? as decimal(10, 2))")
                .on(POSTGRESQL, "select cast(? as numeric(10, 2)), cast(? as numeric(10, 2))")
                .on(SQLITE, "select round(?, 2), round(?, 2)")
                .binds("12.346", "-7")
                .shows(Section.EXPRESSIONS, "CAST to a decimal")
                .emulatedOn(SQLITE)
                .returns(new Row2<>(Optional.of(new BigDecimal("12.35")), Optional.of(new BigDecimal("-7.00"))));
        query(select(cast(FILM.price, decimal(5, 1))).from(FILM).where(FILM.filmId.eq(1)))
                .is("select cast(film.price as decimal(5, 1)) from film where film.film_id = ?")
                .on(POSTGRESQL, "select cast(film.price as numeric(5, 1)) from film where film.film_id = ?")
                .on(SQLITE, "select round(film.price, 1) from film where film.film_id = ?")
                .binds(1)
                .returns(Optional.of(new BigDecimal("10.0")));
    }

    /** Without digits MySQL and MariaDB give as many as they can, so the sum is rounded. */
    @Test
    void decimalsWithoutDigitsKeepWhatTheyHave() {
        query(select(cast(val("12.5"), DECIMAL).plus(new BigDecimal("0.25")).round(2)))
                .is("select round(cast(? as decimal(65, 30)) + ?, 2)")
                .on(POSTGRESQL, "select round(cast(cast(? as numeric) + ? as numeric), 2)")
                .on(SQLITE, "select round(cast(? as numeric) + ?, 2)")
                .binds("12.5", new BigDecimal("0.25"))
                .returns(Optional.of(new BigDecimal("12.75")));
    }

    @Test
    void aFractionIsRoundedBeforeItBecomesAWholeNumber() {
        query(select(cast(FILM.price.round(0), INTEGER))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select cast(round(film.price, 0) as signed) from film where film.film_id <= ? order by film.film_id")
                .on(
                        POSTGRESQL,
                        "select cast(round(cast(film.price as numeric), 0) as integer) from film"
                                + " where film.film_id <= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select cast(round(film.price, 0) as integer) from film where film.film_id <= ? order by film.film_id")
                .binds(2)
                .returns(Optional.of(10), Optional.of(8));
    }

    @Test
    void floatingNumbers() {
        query(select(cast(val("-0.5"), DOUBLE), cast(FILM.filmId, DOUBLE), cast(val("1.5"), REAL))
                        .from(FILM)
                        .where(FILM.filmId.eq(3)))
                .is("select cast(? as double), cast(film.film_id as double), cast(? as float) from film"
                        + " where film.film_id = ?")
                .on(
                        MARIADB,
                        "select cast(? as double), cast(film.film_id as double), cast(? as double) from film"
                                + " where film.film_id = ?")
                .on(
                        POSTGRESQL,
                        "select cast(? as double precision), cast(film.film_id as double precision), cast(? as real)"
                                + " from film where film.film_id = ?")
                .on(
                        SQLITE,
                        "select cast(? as real), cast(film.film_id as real), cast(? as real) from film"
                                + " where film.film_id = ?")
                .binds("-0.5", "1.5", 3)
                .shows(Section.EXPRESSIONS, "CAST to a floating number")
                .returns(new Row3<>(Optional.of(-0.5), Optional.of(3.0), Optional.of(1.5f)));
        query(select(cast(val(0.5), TEXT)))
                .is("select cast(? as text)")
                .onMySqlFamily("select cast(? as char)")
                .binds(0.5)
                .returns(Optional.of("0.5"));
    }

    @Test
    void textIsCutToItsLength() {
        query(select(cast(val("Amélie"), varchar(3)), cast(FILM.title, varchar(3)))
                        .from(FILM)
                        .where(FILM.filmId.eq(2)))
                .is("select cast(? as char(3)), cast(film.title as char(3)) from film where film.film_id = ?")
                .on(
                        POSTGRESQL,
                        "select cast(? as varchar(3)), cast(film.title as varchar(3)) from film where film.film_id = ?")
                .on(SQLITE, "select substr(?, 1, 3), substr(film.title, 1, 3) from film where film.film_id = ?")
                .binds("Amélie", 2)
                .returns(new Row2<>(Optional.of("Amé"), Optional.of("Bra")));
    }

    @Test
    void truthValuesFromNumbersAndDigits() {
        query(select(cast(val(1), BOOLEAN), cast(val(0), BOOLEAN), cast(val("1"), BOOLEAN), cast(val("0"), BOOLEAN)))
                .is("select cast(? as boolean), cast(? as boolean), cast(? as boolean), cast(? as boolean)")
                .on(
                        SQLITE,
                        "select (cast(? as numeric) <> 0), (cast(? as numeric) <> 0), (cast(? as numeric) <> 0),"
                                + " (cast(? as numeric) <> 0)")
                .onMySqlFamily("select ((?) <> 0), ((?) <> 0), ((?) <> 0), ((?) <> 0)")
                .binds(1, 0, "1", "0")
                .shows(Section.EXPRESSIONS, "CAST to a truth value")
                .emulatedOn(SQLITE, MARIADB, MYSQL)
                .returns(new Row4<>(Optional.of(true), Optional.of(false), Optional.of(true), Optional.of(false)));
        query(select(cast(FILM.filmId.minus(1), BOOLEAN))
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .orderBy(FILM.filmId.asc()))
                .is("select cast(film.film_id - ? as boolean) from film where film.film_id <= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select (cast(film.film_id - ? as numeric) <> 0) from film where film.film_id <= ?"
                                + " order by film.film_id")
                .onMySqlFamily(
                        "select ((film.film_id - ?) <> 0) from film where film.film_id <= ? order by film.film_id")
                .binds(1, 2)
                .returns(Optional.of(false), Optional.of(true));
    }

    @Test
    void aTruthValueIsANumberToo() {
        query(select(cast(FILM.filmId.gt(2).asExpr(), INTEGER))
                        .from(FILM)
                        .where(FILM.filmId.in(2, 3))
                        .orderBy(FILM.filmId.asc()))
                .is(
                        "select cast(film.film_id > ? as integer) from film where film.film_id in (?, ?) order by film.film_id")
                .binds(2, 2, 3)
                .on(
                        POSTGRESQL,
                        "select cast(film.film_id > ? as integer) from film where film.film_id = any (?) order by film.film_id")
                .bindsOn(POSTGRESQL, 2, List.of(2, 3))
                .onMySqlFamily(
                        "select cast(film.film_id > ? as signed) from film where film.film_id in (?, ?) order by film.film_id")
                .returns(Optional.of(0), Optional.of(1));
    }

    @Test
    void datesAndTimesFromText() {
        query(select(
                        cast(val("2024-02-29"), DATE),
                        cast(val("23:59:59.25"), TIME),
                        cast(val("2024-02-29 08:05:00.125"), TIMESTAMP)))
                .is("select cast(? as date), cast(? as time(6)), cast(? as datetime(6))")
                .on(POSTGRESQL, "select cast(? as date), cast(? as time), cast(? as timestamp)")
                .on(
                        SQLITE,
                        "select date(?), rtrim(rtrim(time(?, 'subsec'), '0'), '.'),"
                                + " rtrim(rtrim(datetime(?, 'subsec'), '0'), '.')")
                .binds("2024-02-29", "23:59:59.25", "2024-02-29 08:05:00.125")
                .shows(Section.EXPRESSIONS, "CAST to a date, time or timestamp")
                .emulatedOn(SQLITE)
                .returns(new Row3<>(
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.of(LocalTime.of(23, 59, 59, 250_000_000)),
                        Optional.of(LocalDateTime.of(2024, 2, 29, 8, 5, 0, 125_000_000))));
    }

    @Test
    void aDateToText() {
        query(select(cast(val(LocalDate.of(2024, 2, 29)), TEXT)))
                .is("select cast(? as text)")
                .onMySqlFamily("select cast(? as char)")
                .binds(LocalDate.of(2024, 2, 29))
                .returns(Optional.of("2024-02-29"));
    }

    @Test
    void aTimestampHasADateAndATime() {
        var noon = LocalDateTime.of(2024, 2, 29, 12, 0, 0, 123_456_000);
        query(select(cast(val(noon), DATE), cast(val(noon), TIME)))
                .is("select cast(cast(? as datetime(6)) as date), cast(cast(? as datetime(6)) as time(6))")
                .on(POSTGRESQL, "select cast(? as date), cast(? as time)")
                .on(SQLITE, "select substr(?, 1, 10), substr(?, 12)")
                .binds(noon, noon)
                .returns(new Row2<>(Optional.of(noon.toLocalDate()), Optional.of(noon.toLocalTime())));
        query(select(cast(val(noon.toLocalDate()), TIMESTAMP)))
                .is("select cast(cast(? as date) as datetime(6))")
                .on(POSTGRESQL, "select cast(? as timestamp)")
                .on(SQLITE, "select (? || ' 00:00:00')")
                .binds(noon.toLocalDate())
                .returns(Optional.of(LocalDateTime.of(2024, 2, 29, 0, 0)));
    }

    @Test
    void anInstantHasADateAndATimeOfUtc() {
        var instant = Instant.parse("2024-02-29T23:30:00.123456Z");
        query(select(
                        cast(val(instant), DATE),
                        cast(val(instant), TIME),
                        cast(val(instant), TIMESTAMP),
                        cast(val(LocalDateTime.ofInstant(instant, UTC)), TIMESTAMP_WITH_TIME_ZONE)))
                .is("select cast(cast(? as datetime(6)) as date), cast(cast(? as datetime(6)) as time(6)),"
                        + " cast(? as datetime(6)), cast(? as datetime(6))")
                .on(
                        POSTGRESQL,
                        "select cast((cast(? as timestamp with time zone) at time zone 'UTC') as date),"
                                + " cast((cast(? as timestamp with time zone) at time zone 'UTC') as time),"
                                + " (cast(? as timestamp with time zone) at time zone 'UTC'),"
                                + " (cast(? as timestamp) at time zone 'UTC')")
                .on(SQLITE, "select substr(?, 1, 10), substr(?, 12), ?, ?")
                .binds(instant, instant, instant, LocalDateTime.ofInstant(instant, UTC))
                .returns(new Row4<>(
                        Optional.of(LocalDate.of(2024, 2, 29)),
                        Optional.of(LocalTime.of(23, 30, 0, 123_456_000)),
                        Optional.of(LocalDateTime.ofInstant(instant, UTC)),
                        Optional.of(instant)));
    }

    @Test
    void whatWasCastEqualsWhatIsStored() {
        var time = LocalTime.of(8, 5);
        var timestamp = LocalDateTime.of(2024, 2, 29, 8, 5, 0, 250_000_000);
        command(insertInto(ANYTHING).set(ANYTHING.aTime.to(time)).set(ANYTHING.aTimestamp.to(timestamp)))
                .is("insert into anything (a_time, a_timestamp) values (?, ?)")
                .binds(time, timestamp)
                .changes(
                        1,
                        select(val(1))
                                .from(ANYTHING)
                                .where(
                                        ANYTHING.aTime.eq(cast(val("08:05:00"), TIME)),
                                        ANYTHING.aTimestamp.eq(cast(val("2024-02-29 08:05:00.250"), TIMESTAMP))),
                        1);
    }

    @Test
    void uuidsFromTextAndToText() {
        query(select(cast(val(A_UUID.toString()), SqlTypes.UUID), cast(val(A_UUID), TEXT)))
                .is("select cast(? as char(36)), cast(? as char)")
                .on(POSTGRESQL, "select cast(? as uuid), cast(? as text)")
                .on(SQLITE, "select substr(?, 1, 36), cast(? as text)")
                .binds(A_UUID.toString(), A_UUID)
                .returns(new Row2<>(Optional.of(A_UUID), Optional.of(A_UUID.toString())));
    }

    @Test
    void enumsFromTextAndToText() {
        query(select(cast(val("PG-13"), Rating.TYPE), cast(FILM.rating, TEXT))
                        .from(FILM)
                        .where(FILM.filmId.eq(1)))
                .is("select cast(? as char), cast(film.rating as char) from film where film.film_id = ?")
                .on(
                        POSTGRESQL,
                        "select cast(? as \"rating\"), cast(film.rating as text) from film where film.film_id = ?")
                .on(SQLITE, "select cast(? as text), cast(film.rating as text) from film where film.film_id = ?")
                .binds("PG-13", 1)
                .returns(new Row2<>(Optional.of(Rating.PG_13), Optional.of("PG")));
    }

    @Test
    void nullStaysNull() {
        query(select(
                                cast(FILM.length, TEXT),
                                cast(nullOf(TEXT), INTEGER),
                                cast(nullOf(TEXT), BOOLEAN),
                                cast(nullOf(TEXT), TIMESTAMP))
                        .from(FILM)
                        .where(FILM.filmId.eq(4)))
                .is("select cast(film.length as char), cast(? as signed), ((?) <> 0), cast(? as datetime(6)) from film"
                        + " where film.film_id = ?")
                .on(
                        POSTGRESQL,
                        "select cast(film.length as text), cast(? as integer), cast(? as boolean), cast(? as timestamp)"
                                + " from film where film.film_id = ?")
                .on(
                        SQLITE,
                        "select cast(film.length as text), cast(? as integer), (cast(? as numeric) <> 0),"
                                + " rtrim(rtrim(datetime(?, 'subsec'), '0'), '.') from film where film.film_id = ?")
                .binds(null, null, null, 4)
                .shows(Section.EXPRESSIONS, "NULL of a type")
                .returns(new Row4<>(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}

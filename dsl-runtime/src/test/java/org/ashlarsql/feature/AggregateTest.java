package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countDistinct;
import static org.ashlarsql.dsl.Sql.insertInto;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.min;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.feature.Expectation.command;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Anything.ANYTHING;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.sample.Language.LANGUAGE;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.junit.jupiter.api.Test;

/** Aggregates, GROUP BY and HAVING. */
class AggregateTest {

    @Test
    void counts() {
        query(select(count(), count(FILM.length), countDistinct(FILM.price)).from(FILM))
                .is("select count(*), count(film.length), count(distinct film.price) from film")
                .shows(Section.AGGREGATES, "COUNT(*)")
                .shows(Section.AGGREGATES, "COUNT(DISTINCT x)")
                .returns(new Row3<>(5L, 4L, 4L));
    }

    @Test
    void aggregatesOfWholeNumbers() {
        query(select(sum(FILM.length), sumLong(FILM.length), min(FILM.length), max(FILM.length))
                        .from(FILM))
                .is("select sum(film.length), sum(film.length), min(film.length), max(film.length) from film")
                .shows(Section.AGGREGATES, "SUM, MIN, MAX")
                .returns(new Row4<>(
                        Optional.of(new BigDecimal("512")), Optional.of(512L), Optional.of(96), Optional.of(162)));
    }

    @Test
    void aggregatesOfDecimals() {
        query(select(sum(FILM.price), min(FILM.price), max(FILM.price)).from(FILM))
                .is("select sum(film.price), min(film.price), max(film.price) from film")
                .returns(new Row3<>(
                        Optional.of(new BigDecimal("44.73")),
                        Optional.of(new BigDecimal("5.25")),
                        Optional.of(new BigDecimal("12.00"))));
    }

    /** Databases differ in how many digits an average has, so it is rounded. */
    @Test
    void averages() {
        query(select(avg(FILM.length).round(1), avg(FILM.price).round(3)).from(FILM))
                .is("select round(avg(film.length), 1), round(avg(film.price), 3) from film")
                .on(
                        POSTGRESQL,
                        "select round(cast(avg(film.length) as numeric), 1), round(cast(avg(film.price) as numeric), 3)"
                                + " from film")
                .shows(Section.AGGREGATES, "AVG")
                .returns(new Row2<>(Optional.of(new BigDecimal("128.0")), Optional.of(new BigDecimal("8.946"))));
    }

    @Test
    void aggregatesOfTexts() {
        query(select(min(FILM.title), max(FILM.title), max(FILM.synopsis)).from(FILM))
                .is("select min(film.title), max(film.title), max(film.synopsis) from film")
                .returns(new Row3<>(Optional.of("100% Wolf"), Optional.of("Ran"), Optional.of("In space")));
    }

    @Test
    void aggregatesOfDatesAndTimes() {
        LocalDate first = LocalDate.of(2024, 2, 29);
        LocalDate last = LocalDate.of(2024, 10, 1);
        var rows = insertInto(ANYTHING)
                .values(
                        new NewAnything().set(ANYTHING.aDate, last).set(ANYTHING.aTimestamp, first.atTime(9, 0)),
                        new NewAnything().set(ANYTHING.aDate, first).set(ANYTHING.aTimestamp, last.atTime(8, 30)));
        LocalDateTime latest = last.atTime(8, 30);
        command(rows)
                .is("insert into anything (a_date, a_timestamp) values (?, ?), (?, ?)")
                .binds(last, first.atTime(9, 0), first, latest)
                .changes(
                        2,
                        select(min(ANYTHING.aDate), max(ANYTHING.aDate), max(ANYTHING.aTimestamp))
                                .from(ANYTHING),
                        new Row3<>(Optional.of(first), Optional.of(last), Optional.of(latest)));
    }

    @Test
    void ofNoRowsAllButCountAreNull() {
        query(select(count(), sum(FILM.price), sumLong(FILM.filmId), avg(FILM.length), max(FILM.title))
                        .from(FILM)
                        .where(FILM.filmId.lt(0)))
                .is("select count(*), sum(film.price), sum(film.film_id), avg(film.length), max(film.title) from film"
                        + " where film.film_id < ?")
                .binds(0)
                .returns(new Row5<>(0L, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        query(select(sumLong(FILM.length).orElse(0L)).from(FILM).where(FILM.filmId.lt(0)))
                .is("select coalesce(sum(film.length), ?) from film where film.film_id < ?")
                .binds(0L, 0)
                .returns(0L);
    }

    @Test
    void onlyWholeNumbersSumUpToALong() {
        assertThatThrownBy(() -> sumLong(FILM.price))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sumLong(film.price) takes whole numbers; use sum(...), which keeps the digits");
    }

    @Test
    void groupByAndHaving() {
        query(select(FILM.languageId, count())
                        .from(FILM)
                        .groupBy(FILM.languageId)
                        .having(count().gt(2L))
                        .orderBy(FILM.languageId.asc()))
                .is("select film.language_id, count(*) from film group by film.language_id having count(*) > ?"
                        + " order by film.language_id")
                .binds(2L)
                .shows(Section.GROUPING, "GROUP BY")
                .shows(Section.GROUPING, "HAVING")
                .returns(new Row2<>(1, 3L));
    }

    @Test
    void groupBySeveral() {
        query(select(FILM.languageId, FILM.price, count())
                        .from(FILM)
                        .where(FILM.price.gt(new BigDecimal("7")))
                        .groupBy(FILM.languageId)
                        .groupBy(FILM.price)
                        .orderBy(FILM.languageId.asc(), FILM.price.asc()))
                .is("select film.language_id, film.price, count(*) from film where film.price > ?"
                        + " group by film.language_id, film.price order by film.language_id, film.price")
                .binds(new BigDecimal("7"))
                .returns(
                        new Row3<>(1, new BigDecimal("7.50"), 1L),
                        new Row3<>(1, new BigDecimal("9.99"), 1L),
                        new Row3<>(1, new BigDecimal("12.00"), 1L),
                        new Row3<>(2, new BigDecimal("9.99"), 1L));
    }

    @Test
    void whatDependsOnAGroupedKeyNeedsNoGroupOfItsOwn() {
        query(select(LANGUAGE.name, count())
                        .from(LANGUAGE)
                        .join(FILM, FILM.languageId.eq(LANGUAGE.languageId))
                        .groupBy(LANGUAGE.languageId)
                        .orderBy(LANGUAGE.name.asc()))
                .is("select language.name, count(*) from language join film on film.language_id = language.language_id"
                        + " group by language.language_id order by language.name")
                .shows(Section.GROUPING, "columns that depend on the grouped key")
                .returns(new Row2<>("English", 3L), new Row2<>("French", 2L));
    }

    /** HAVING of MariaDB and MySQL knows what is grouped or selected alone. */
    @Test
    void whatDependsOnAGroupedKeyInHaving() {
        query(select(count(), LANGUAGE.languageId)
                        .from(LANGUAGE)
                        .join(FILM, FILM.languageId.eq(LANGUAGE.languageId))
                        .groupBy(LANGUAGE.languageId)
                        .having(LANGUAGE.name.eq("French"), LANGUAGE.languageId.gt(1)))
                .is("select count(*), language.language_id from language"
                        + " join film on film.language_id = language.language_id group by language.language_id"
                        + " having language.name = ? and language.language_id > ?")
                .onMySqlFamily("select count(*), language.language_id from language"
                        + " join film on film.language_id = language.language_id group by language.language_id"
                        + " having min(language.name) = ? and language.language_id > ?")
                .binds("French", 1)
                .shows(Section.GROUPING, "columns that depend on the grouped key, in HAVING")
                .emulatedOn(MARIADB, MYSQL)
                .returns(new Row2<>(2L, 2));
    }

    @Test
    void anExpressionThatHoldsAValueIsGroupedByItsPlace() {
        var half = FILM.filmId.dividedBy(2);
        query(select(count(), half)
                        .from(FILM)
                        .groupBy(half)
                        .orderBy(count().desc(), min(FILM.filmId).asc()))
                .is("select count(*), film.film_id / ? from film group by 2 order by count(*) desc, min(film.film_id)")
                .onMySqlFamily(
                        "select count(*), film.film_id div ? from film group by 2 order by count(*) desc, min(film.film_id)")
                .binds(2)
                .shows(Section.GROUPING, "GROUP BY an expression that holds values")
                .returns(new Row2<>(2L, 1), new Row2<>(2L, 2), new Row2<>(1L, 0));
    }

    @Test
    void andSortedByItsPlace() {
        var length = FILM.length.orElse(0);
        query(select(length, count()).from(FILM).groupBy(length).orderBy(length.desc()))
                .is("select coalesce(film.length, ?), count(*) from film group by 1 order by 1 desc")
                .binds(0)
                .returns(
                        new Row2<>(162, 1L),
                        new Row2<>(132, 1L),
                        new Row2<>(122, 1L),
                        new Row2<>(96, 1L),
                        new Row2<>(0, 1L));
        var price = FILM.price.times(BigDecimal.TEN);
        query(select(price).distinct().from(FILM).orderBy(price.desc()).limit(2))
                .is("select distinct film.price * ? from film order by 1 desc limit ?")
                .binds(BigDecimal.TEN, 2L)
                .returns(new BigDecimal("120.00"), new BigDecimal("99.90"));
    }

    @Test
    void groupedWithoutItsLabel() {
        var length = FILM.length.orElse(0);
        query(select(length.as("minutes"), count())
                        .from(FILM)
                        .where(FILM.filmId.eq(4))
                        .groupBy(length))
                .is("select coalesce(film.length, ?) as minutes, count(*) from film where film.film_id = ? group by 1")
                .binds(0, 4)
                .returns(new Row2<>(0, 1L));
    }

    @Test
    void aGroupedExpressionThatHoldsAValueIsUsedAgain() {
        var length = FILM.length.orElse(0);
        query(select(length, count())
                        .from(FILM)
                        .groupBy(length)
                        .having(length.gt(130))
                        .orderBy(length.asc()))
                .is("select coalesce(film.length, ?), count(*) from film group by 1 having coalesce(film.length, ?) > ?"
                        + " order by 1")
                .on(
                        POSTGRESQL,
                        "select coalesce(film.length, ?), count(*) from film group by 1"
                                + " having any_value(coalesce(film.length, ?)) > ? order by 1")
                .onMySqlFamily("select coalesce(film.length, ?), count(*) from film group by 1"
                        + " having min(coalesce(film.length, ?)) > ? order by 1")
                .binds(0, 0, 130)
                .shows(Section.GROUPING, "grouped expression that holds values, again in HAVING")
                .emulatedOn(POSTGRESQL, MARIADB, MYSQL)
                .returns(new Row2<>(132, 1L), new Row2<>(162, 1L));
        var films = select(length.as("minutes")).from(FILM).as("t");
        var minutes = films.get(length.as("minutes"));
        query(select(minutes, count())
                        .from(films)
                        .groupBy(minutes)
                        .having(minutes.gt(130))
                        .orderBy(minutes.asc()))
                .is("select t.minutes, count(*) from (select coalesce(film.length, ?) as minutes from film) as t"
                        + " group by t.minutes having t.minutes > ? order by t.minutes")
                .binds(0, 130)
                .returns(new Row2<>(132, 1L), new Row2<>(162, 1L));
    }

    /** A histogram: how many films there are in each half hour. */
    @Test
    void aGroupedExpressionInLargerOnes() {
        var halfHours = FILM.length.dividedBy(30);
        query(select(halfHours.times(30), count())
                        .from(FILM)
                        .where(FILM.length.isNotNull())
                        .groupBy(halfHours)
                        .orderBy(halfHours.plus(1).desc()))
                .is("select film.length / ? * ?, count(*) from film where film.length is not null"
                        + " group by film.length / ? order by film.length / ? + ? desc")
                .on(
                        POSTGRESQL,
                        "select any_value(film.length / ?) * ?, count(*) from film where film.length is not null"
                                + " group by film.length / ? order by any_value(film.length / ?) + ? desc")
                .onMySqlFamily("select min(film.length div ?) * ?, count(*) from film where film.length is not null"
                        + " group by film.length div ? order by min(film.length div ?) + ? desc")
                .binds(30, 30, 30, 30, 1)
                .shows(Section.GROUPING, "grouped expression that holds values, in a larger one")
                .emulatedOn(POSTGRESQL, MARIADB, MYSQL)
                .returns(
                        new Row2<>(Optional.of(150), 1L),
                        new Row2<>(Optional.of(120), 2L),
                        new Row2<>(Optional.of(90), 1L));
    }

    /** MariaDB's HAVING doesn't know a grouped expression again, MySQL no part of an item either. */
    @Test
    void aGroupedExpressionWithoutValuesIsUsedAgain() {
        var big = FILM.title.upper();
        query(select(big.concat("!"), count())
                        .from(FILM)
                        .groupBy(big)
                        .having(big.gt("B"))
                        .orderBy(big.lower().desc()))
                .is("select upper(film.title) || ?, count(*) from film group by upper(film.title)"
                        + " having upper(film.title) > ? order by lower(upper(film.title)) desc")
                .on(
                        MARIADB,
                        "select concat(upper(film.title), ?), count(*) from film group by upper(film.title)"
                                + " having min(upper(film.title)) > ? order by lower(upper(film.title)) desc")
                .on(
                        MYSQL,
                        "select concat(min(upper(film.title)), ?), count(*) from film group by upper(film.title)"
                                + " having min(upper(film.title)) > ? order by lower(min(upper(film.title))) desc")
                .binds("!", "B")
                .shows(Section.GROUPING, "grouped expression again in HAVING")
                .emulatedOn(MARIADB, MYSQL)
                .returns(new Row2<>("RAN!", 1L), new Row2<>("BRAZIL!", 1L));
    }

    @Test
    void groupByAnExpressionWithoutValuesIsWrittenOut() {
        var big = FILM.title.upper();
        query(select(big, count())
                        .from(FILM)
                        .where(FILM.filmId.le(2))
                        .groupBy(big)
                        .orderBy(big.asc()))
                .is("select upper(film.title), count(*) from film where film.film_id <= ? group by upper(film.title)"
                        + " order by upper(film.title)")
                .binds(2)
                .returns(new Row2<>("AMELIE", 1L), new Row2<>("BRAZIL", 1L));
    }

    @Test
    void orderByTheLabelOfAnAggregate() {
        var films = count().as("films");
        query(select(FILM.languageId, films).from(FILM).groupBy(FILM.languageId).orderBy(films.desc()))
                .is(
                        "select film.language_id, count(*) as films from film group by film.language_id order by films desc")
                .returns(new Row2<>(1, 3L), new Row2<>(2, 2L));
    }

    @Test
    void havingWithoutGroupBy() {
        query(select(max(FILM.length))
                        .from(FILM)
                        .having(count().gt(4L), min(FILM.price).isNotNull()))
                .is("select max(film.length) from film having count(*) > ? and min(film.price) is not null")
                .binds(4L)
                .shows(Section.GROUPING, "HAVING without GROUP BY")
                .returns(Optional.of(162));
    }

    @Test
    void aggregatesAreComputedWith() {
        query(select(sumLong(FILM.length).plus(count().nullable()).times(10L))
                        .from(FILM)
                        .where(FILM.languageId.eq(2)))
                .is("select (sum(film.length) + count(*)) * ? from film where film.language_id = ?")
                .binds(10L, 2)
                .returns(Optional.of(2200L));
        query(select(sum(FILM.length.times(2).plus(1))).from(FILM))
                .is("select sum(film.length * ? + ?) from film")
                .binds(2, 1)
                .returns(Optional.of(new BigDecimal("1028")));
    }

    @Test
    void anAverageOfNumbersThatSqliteKeepsWhole() {
        query(select(avg(FILM.languageId).round(2)).from(FILM))
                .is("select round(avg(film.language_id), 2) from film")
                .on(POSTGRESQL, "select round(cast(avg(film.language_id) as numeric), 2) from film")
                .on(SQLITE, "select round(avg(film.language_id), 2) from film")
                .returns(Optional.of(new BigDecimal("1.40")));
    }
}

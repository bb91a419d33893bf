package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.all;
import static org.ashlarsql.dsl.Sql.any;
import static org.ashlarsql.dsl.Sql.avg;
import static org.ashlarsql.dsl.Sql.caseValue;
import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.coalesce;
import static org.ashlarsql.dsl.Sql.concat;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.countOf;
import static org.ashlarsql.dsl.Sql.greatest;
import static org.ashlarsql.dsl.Sql.least;
import static org.ashlarsql.dsl.Sql.max;
import static org.ashlarsql.dsl.Sql.row;
import static org.ashlarsql.dsl.Sql.scalar;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.BIGINT;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.SMALLINT;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.TextExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.junit.jupiter.api.Test;

/** Numbers of different types, and values that may be NULL beside those that can't. */
class MixedTypesTest {

    private static Optional<BigDecimal> decimal(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    private static String plain(Object decimal) {
        var number = (BigDecimal) ((Optional<?>) decimal).orElseThrow();
        return number.stripTrailingZeros().toPlainString();
    }

    @Test
    void anIntegerAndADecimalMakeADecimal() {
        query(select(
                                FILM.filmId.times(FILM.price),
                                FILM.price.times(FILM.filmId),
                                FILM.filmId.plus(FILM.price),
                                FILM.price.minus(FILM.length))
                        .from(FILM)
                        .where(FILM.filmId.ge(3), FILM.filmId.le(4))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id * film.price, film.price * film.film_id, film.film_id + film.price,"
                        + " film.price - film.length from film where film.film_id >= ? and film.film_id <= ?"
                        + " order by film.film_id")
                .binds(3, 4)
                .shows(Section.NUMBERS, "integers and decimals in one computation")
                .returns(
                        new Row4<>(decimal("36.00"), decimal("36.00"), decimal("15.00"), decimal("-150.00")),
                        new Row4<>(decimal("39.96"), decimal("39.96"), decimal("13.99"), Optional.empty()));
    }

    @Test
    void divisionOfMixedNumbers() {
        var quotients = select(
                        FILM.price.dividedBy(FILM.languageId).as("exact"),
                        FILM.length.dividedBy(FILM.price).as("turned"),
                        FILM.length.dividedBy(cast(FILM.filmId, BIGINT)).as("whole"),
                        FILM.price.modulo(FILM.filmId).as("rest"))
                .from(FILM)
                .where(FILM.filmId.eq(3));
        query(quotients)
                .is("select film.price / film.language_id as exact, film.length / film.price as turned,"
                        + " film.length / cast(film.film_id as bigint) as whole, film.price % film.film_id as rest"
                        + " from film where film.film_id = ?")
                .on(
                        SQLITE,
                        "select cast(film.price as real) / film.language_id as exact,"
                                + " cast(film.length as real) / film.price as turned,"
                                + " film.length / cast(film.film_id as integer) as whole,"
                                + " mod(film.price, film.film_id) as rest from film where film.film_id = ?")
                .onMySqlFamily("select film.price / film.language_id as exact, film.length / film.price as turned,"
                        + " film.length div cast(film.film_id as signed) as whole,"
                        + " film.price % film.film_id as rest from film where film.film_id = ?")
                .binds(3)
                .onEachDatabase((database, tx) -> {
                    Row4<?, ?, ?, ?> row = tx.one(quotients);
                    assertThat(List.of(row.v1(), row.v2(), row.v3(), row.v4()))
                            .as("%s", database)
                            .usingElementComparator(Comparator.comparing(MixedTypesTest::plain))
                            .isEqualTo(List.of(decimal("12"), decimal("13.5"), decimal("54"), decimal("0")));
                });
    }

    @Test
    void oneOfTwoMayBeNull() {
        query(select(FILM.filmId.plus(FILM.length), FILM.length.times(FILM.filmId), FILM.title.concat(FILM.synopsis))
                        .from(FILM)
                        .where(FILM.filmId.ge(3), FILM.filmId.le(4))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id + film.length, film.length * film.film_id, film.title || film.synopsis"
                        + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .onMySqlFamily("select film.film_id + film.length, film.length * film.film_id,"
                        + " concat(film.title, film.synopsis)"
                        + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .binds(3, 4)
                .returns(
                        new Row3<>(Optional.of(165), Optional.of(486), Optional.of("RanAn old lord")),
                        new Row3<>(Optional.empty(), Optional.empty(), Optional.of("AlienIn space")));
    }

    /** Films longer than the average of those known, 128; and those whose number is that of a count. */
    @Test
    void textsOfWhichSomeMayBeNull() {
        TextExpr<Optional<String>> both = concat(FILM.title, val(": "), FILM.synopsis);
        TextExpr<String> neither = concat(FILM.title, val("?"), FILM.label);
        query(select(both, neither).from(FILM).where(FILM.filmId.in(2, 3)).orderBy(FILM.filmId.asc()))
                .is("select film.title || ? || film.synopsis, film.title || ? || film.label from film where"
                        + " film.film_id in (?, ?) order by film.film_id")
                .on(
                        POSTGRESQL,
                        "select film.title || ? || film.synopsis, film.title || ? || film.label from film where"
                                + " film.film_id = any (?) order by film.film_id")
                .onMySqlFamily(
                        "select concat(film.title, ?, film.synopsis), concat(film.title, ?, film.label) from film"
                                + " where film.film_id in (?, ?) order by film.film_id")
                .binds(": ", "?", 2, 3)
                .bindsOn(POSTGRESQL, ": ", "?", List.of(2, 3))
                .returns(
                        new Row2<>(Optional.empty(), "Brazil?Brazil!"),
                        new Row2<>(Optional.of("Ran: An old lord"), "Ran?Ran!"));
    }

    /** Films in English (1) are three, in French (2) two; Ran costs 12.00, and Alien's length is unknown. */
    @Test
    void wholeNumbersInLists() {
        filmsWhere(FILM.price.in(new BigDecimal(12), new BigDecimal(5)))
                .is("film.price in (?, ?)")
                .on(POSTGRESQL, "film.price = any (?)")
                .binds(new BigDecimal("12"), new BigDecimal("5"))
                .bindsOn(POSTGRESQL, List.of(new BigDecimal("12"), new BigDecimal("5")))
                .returns(3);
        filmsWhere(FILM.filmId.notIn(1, 2, 5))
                .is("film.film_id not in (?, ?, ?, ?)")
                .on(POSTGRESQL, "film.film_id <> all (?)")
                .binds(1, 2, 5, 5)
                .bindsOn(POSTGRESQL, List.of(1, 2, 5))
                .returns(3, 4);
        query(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(count().in(2L, 4L, 6L)))
                .is("select film.language_id from film group by film.language_id having count(*) in (?, ?, ?, ?)")
                .on(POSTGRESQL, "select film.language_id from film group by film.language_id having count(*) = any (?)")
                .binds(2L, 4L, 6L, 6L)
                .bindsOn(POSTGRESQL, List.of(2L, 4L, 6L))
                .returns(2);
    }

    @Test
    void listsOfNumbersOfOneTypeAreWhatTheyWere() {
        Integer boxed = 1;
        assertThat(FILM.filmId.in(boxed, 2).node())
                .isEqualTo(FILM.filmId.in(1, 2).node())
                .isEqualTo(FILM.filmId.in(List.of(1, 2)).node());
        assertThat(FILM.filmId.in(1, boxed, 3, 4).node())
                .isEqualTo(FILM.filmId.in(List.of(1, 1, 3, 4)).node());
    }

    @Test
    void aWholeNumberInsteadOfNull() {
        NumExpr<Integer, Integer> length = FILM.length.orElse(0);
        NumExpr<BigDecimal, BigDecimal> price = FILM.price.nullable().orElse(0);
        filmsWhere(length.eq(0)).is("coalesce(film.length, ?) = ?").binds(0, 0).returns(4);
        filmsWhere(price.gt(10))
                .is("coalesce(film.price, ?) > ?")
                .binds(BigDecimal.ZERO, BigDecimal.TEN)
                .returns(3);
    }

    @Test
    void numbersOfDifferentTypesAreCompared() {
        var other = FILM.as("other");
        filmsWhere(FILM.length.gt(scalar(avg(other.length), q -> q.from(other))))
                .is("film.length > (select avg(other.length) from film as other)")
                .binds()
                .shows(Section.CONDITIONS, "integers compared with decimals")
                .returns(2, 3);
        filmsWhere(FILM.filmId
                        .eq(scalar(count(other.length), q -> q.from(other)))
                        .or(FILM.price.le(FILM.filmId)))
                .is("film.film_id = (select count(other.length) from film as other) or film.price <= film.film_id")
                .binds()
                .returns(4);
    }

    @Test
    void aReadyQueryIsAValue() {
        var cheap = select(FILM.title).from(FILM).where(FILM.price.lt(9));
        query(select(
                        BIGINT.scalar(countOf(cheap)),
                        INTEGER.scalar(select(max(FILM.length)).from(FILM))))
                .is("select (select count(*) from (select film.title from film where film.price < ?) as counted),"
                        + " (select max(film.length) from film)")
                .binds(new BigDecimal(9))
                .returns(new Row2<>(Optional.of(2L), Optional.of(162)));
        assertThatThrownBy(() -> TEXT.scalar(
                        select(row(FILM.title, FILM.filmId).into((t, id) -> t)).from(FILM)))
                .hasMessage("scalar(...) takes a query of one column, but this one has 2; replace them with"
                        + " withProjection(...)");
    }

    @Test
    void resultsOfWhichOneMayBeNull() {
        query(select(
                                caseWhen(FILM.filmId.gt(3)).then(FILM.filmId).otherwise(FILM.length),
                                caseWhen(FILM.filmId.gt(3)).then(FILM.length).otherwise(FILM.filmId),
                                caseWhen(FILM.filmId.gt(3))
                                        .then("new")
                                        .when(FILM.filmId.gt(2))
                                        .then(FILM.synopsis)
                                        .otherwise("old"),
                                caseValue(FILM.filmId).when(3).then(FILM.filmId).otherwise(FILM.length))
                        .from(FILM)
                        .where(FILM.filmId.ge(3), FILM.filmId.le(4))
                        .orderBy(FILM.filmId))
                .is("select case when film.film_id > ? then film.film_id else film.length end,"
                        + " case when film.film_id > ? then film.length else film.film_id end,"
                        + " case when film.film_id > ? then ? when film.film_id > ? then film.synopsis else ? end,"
                        + " case film.film_id when ? then film.film_id else film.length end"
                        + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .binds(3, 3, 3, "new", 2, "old", 3, 3, 4)
                .returns(
                        new Row4<>(Optional.of(162), Optional.of(3), Optional.of("An old lord"), Optional.of(3)),
                        new Row4<>(Optional.of(4), Optional.empty(), Optional.of("new"), Optional.empty()));
        query(select(
                                greatest(FILM.filmId, FILM.length),
                                least(FILM.length, FILM.filmId),
                                FILM.length.orElse(FILM.filmId),
                                coalesce(FILM.length, FILM.originalLanguageId))
                        .from(FILM)
                        .where(FILM.filmId.ge(3), FILM.filmId.le(4))
                        .orderBy(FILM.filmId))
                .is("select greatest(film.film_id, film.length), least(film.length, film.film_id),"
                        + " coalesce(film.length, film.film_id), coalesce(film.length, film.original_language_id)"
                        + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .on(
                        POSTGRESQL,
                        "select case when num_nulls(film.film_id, film.length) = 0"
                                + " then greatest(film.film_id, film.length) end,"
                                + " case when num_nulls(film.length, film.film_id) = 0"
                                + " then least(film.length, film.film_id) end,"
                                + " coalesce(film.length, film.film_id), coalesce(film.length, film.original_language_id)"
                                + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .on(
                        SQLITE,
                        "select max(film.film_id, film.length), min(film.length, film.film_id),"
                                + " coalesce(film.length, film.film_id), coalesce(film.length, film.original_language_id)"
                                + " from film where film.film_id >= ? and film.film_id <= ? order by film.film_id")
                .binds(3, 4)
                .returns(
                        new Row4<>(Optional.of(162), Optional.of(3), 162, Optional.of(162)),
                        new Row4<>(Optional.empty(), Optional.empty(), 4, Optional.empty()));
    }

    @Test
    void wholeNumbersBesideEveryType() {
        filmsWhere(FILM.price
                        .gt(9)
                        .and(FILM.price.times(2).lt(21))
                        .and(FILM.price.between(BigDecimal.ONE, BigDecimal.TEN))
                        .and(FILM.price.ne(5)))
                .is("film.price > ? and film.price * ? < ? and film.price between ? and ? and film.price <> ?")
                .binds(
                        new BigDecimal(9),
                        new BigDecimal(2),
                        new BigDecimal(21),
                        new BigDecimal(1),
                        new BigDecimal(10),
                        new BigDecimal(5))
                .returns(1, 4);
        query(select(FILM.languageId).from(FILM).groupBy(FILM.languageId).having(count().gt(2)))
                .is("select film.language_id from film group by film.language_id having count(*) > ?")
                .binds(2L)
                .returns(1);
        query(select(val((short) 1).plus(1), val(1.5).minus(1), val(7L).modulo(4), val(7).dividedBy(2L)))
                .is("select ? + ?, ? - ?, ? % ?, ? / ?")
                .onMySqlFamily("select ? + ?, ? - ?, ? % ?, ? div ?")
                .binds((short) 1, (short) 1, 1.5, 1.0, 7L, 4L, 7, 2)
                .returns(new Row4<>((short) 2, 0.5, 3L, 3));
    }

    @Test
    void numbersThatDontFit() {
        assertThatThrownBy(() -> FILM.length.eq(5_000_000_000L))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5000000000 is no integer, which film.length is; give it as a value of that type, or cast"
                        + " film.length to a wider one");
        assertThatThrownBy(() -> cast(FILM.length, SMALLINT).plus(40_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("40000 is no smallint, which cast(film.length as smallint) is;");
    }

    @Test
    void floatingNumbersAndExactOnes() {
        assertThatThrownBy(() -> FILM.price.plus(cast(FILM.length, DOUBLE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.price + cast(film.length as double precision) has an exact number and a floating one,"
                        + " or floating ones of two sizes; cast one of them to the other's type, cast(x, DOUBLE) for"
                        + " example");
    }

    @Test
    void subqueriesThatMayYieldNull() {
        var other = FILM.as("other");
        filmsWhere(FILM.languageId.in(select(other.originalLanguageId).from(other)))
                .is("film.language_id in (select other.original_language_id from film as other)")
                .binds()
                .shows(Section.CONDITIONS, "IN of a subquery that may yield NULL")
                .returns(2, 3, 4);
        filmsWhere(FILM.length
                        .ge(all(select(other.length).from(other).where(other.length.isNotNull())))
                        .and(FILM.length.gt(any(select(other.length).from(other)))))
                .is("film.length >= all (select other.length from film as other where other.length is not null)"
                        + " and film.length > any (select other.length from film as other)")
                .onMySqlFamily("mod(film.length >= all (select other.length from film as other"
                        + " where other.length is not null), 2)"
                        + " and mod(film.length > any (select other.length from film as other), 2)")
                .on(
                        SQLITE,
                        "(with \"left side\"(x) as (select film.length), \"right side\"(y) as (select other.length from film"
                                + " as other where other.length is not null) select case when min(x >= y) = 0 then 0"
                                + " when count(*) > count(x >= y) then null else 1 end from \"left side\","
                                + " \"right side\") and (with \"left side\"(x) as (select film.length),"
                                + " \"right side\"(y) as (select other.length from film as other) select case when"
                                + " max(x > y) = 1 then 1 when count(*) > count(x > y) then null else 0 end"
                                + " from \"left side\", \"right side\")")
                .binds()
                .returns(3);
    }

    @Test
    void aColumnFoundThroughLevelsAndLabels() {
        var priced = select(FILM.title.as("name"), FILM.price, FILM.languageId)
                .from(FILM)
                .as("priced");
        query(select(priced.get(FILM.title), priced.get(FILM.price))
                        .from(priced)
                        .where(priced.get(FILM.languageId).eq(2))
                        .orderBy(priced.get(FILM.title).asc()))
                .is("select priced.name, priced.price from (select film.title as name, film.price, film.language_id"
                        + " from film) as priced where priced.language_id = ? order by priced.name")
                .binds(2)
                .returns(new Row2<>("100% Wolf", new BigDecimal("5.25")), new Row2<>("Amelie", new BigDecimal("9.99")));
        var outer = select(priced.get(FILM.title), priced.get(FILM.price).as("cost"))
                .from(priced)
                .as("outside");
        query(select(outer.get(FILM.title), outer.get(FILM.price))
                        .from(outer)
                        .where(outer.get(FILM.price).gt(10)))
                .is("select outside.name, outside.cost from (select priced.name, priced.price as cost from"
                        + " (select film.title as name, film.price, film.language_id from film) as priced) as outside"
                        + " where outside.cost > ?")
                .binds(new BigDecimal(10))
                .returns(new Row2<>("Ran", new BigDecimal("12.00")));
    }

    @Test
    void aColumnThatIsntThereOrTwice() {
        var twice =
                select(FILM.title.as("one"), FILM.title.as("two")).from(FILM).as("t");
        assertThatThrownBy(() -> twice.get(FILM.title))
                .hasMessage(
                        "film.title is selected twice by the subquery t, which has the columns [one, two]; give both"
                                + " a name with as(\"...\"), and ask for it by what has that name");
        var far = select(FILM.title).from(FILM).as("f").outer();
        var joined = select(FILM.filmId, far.get(FILM.title))
                .from(FILM)
                .leftJoin(far, FILM.filmId.eq(99))
                .as("j");
        assertThatThrownBy(() -> joined.get(FILM.title))
                .hasMessageStartingWith("film.title isn't selected by the subquery j, which has the columns"
                        + " [film_id, title]; select it there, and ask for it by the same expression");
    }
}

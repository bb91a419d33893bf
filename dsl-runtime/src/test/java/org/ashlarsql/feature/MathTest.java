package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.pi;
import static org.ashlarsql.dsl.Sql.random;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.junit.jupiter.api.Test;

/** What mathematics makes of numbers. */
class MathTest {

    private static final NumExpr<Integer, Optional<Integer>> NO_NUMBER = nullOf(INTEGER);

    private static <R> Select<R> ofRan(Projection<R> projection) {
        return select(projection).from(FILM).where(FILM.title.eq("Ran"));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void signs() {
        query(select(
                        val(-7).sign(),
                        val(decimal("0.00")).sign(),
                        val(2.5).sign(),
                        val(3L).sign().dividedBy(2),
                        NO_NUMBER.sign()))
                .is("select sign(?), sign(?), sign(?), sign(?) / ?, sign(?)")
                .onMySqlFamily("select sign(?), sign(?), sign(?), sign(?) div ?, sign(?)")
                .on(
                        POSTGRESQL,
                        "select cast(sign(?) as integer), cast(sign(?) as integer), cast(sign(?) as integer),"
                                + " cast(sign(?) as integer) / ?, cast(sign(?) as integer)")
                .binds(-7, decimal("0.00"), 2.5, 3L, 2, null)
                .shows(Section.NUMBERS, "SIGN")
                .returns(new Row5<>(Optional.of(-1), Optional.of(0), Optional.of(1), Optional.of(0), Optional.empty()));
    }

    @Test
    void roundingToWholeNumbers() {
        query(select(val(2.4).round(), val(decimal("-2.50")).round(), val(7).round(), val(7).round(2)))
                .is("select round(?, 0), round(?, 0), ?, ?")
                .on(POSTGRESQL, "select round(cast(? as numeric), 0), round(cast(? as numeric), 0), ?, ?")
                .binds(2.4, decimal("-2.50"), 7, 7)
                .returns(new Row4<>(2.0, decimal("-3"), 7, 7));
    }

    /** A whole number stays whole, so that what is computed with it has no rest. */
    @Test
    void roundingBeforeThePoint() {
        query(select(
                        val(1250).round(-2),
                        val(-149).round(-2).dividedBy(3),
                        val(decimal("155.5")).round(-1)))
                .is(
                        "select cast(round(cast(? as signed), -2) as signed), cast(round(cast(? as signed), -2) as signed) div ?,"
                                + " round(?, -1)")
                .on(
                        POSTGRESQL,
                        "select cast(round(cast(? as numeric), -2) as integer),"
                                + " cast(round(cast(? as numeric), -2) as integer) / ?, round(cast(? as numeric), -1)")
                .on(
                        SQLITE,
                        "select cast(round(? / 100.0) * 100.0 as integer),"
                                + " cast(round(? / 100.0) * 100.0 as integer) / ?, round(? / 10.0) * 10.0")
                .binds(1250, -149, 3, decimal("155.5"))
                .shows(Section.NUMBERS, "ROUND before the point")
                .emulatedOn(SQLITE)
                .returns(new Row3<>(1300, -33, decimal("160")));
    }

    @Test
    void theNextWholeNumber() {
        query(ofRan(FILM.price.times(decimal("1.11")).ceil()))
                .is("select ceil(film.price * ?) from film where film.title = ?")
                .binds(decimal("1.11"), "Ran")
                .shows(Section.NUMBERS, "CEIL")
                .returns(decimal("14"));
        query(select(
                        val(-1.5).floor(),
                        val(decimal("-1.50")).floor(),
                        val(-1.5).ceil(),
                        val(7).floor(),
                        val(7L).ceil()))
                .is("select floor(?), floor(?), ceil(?), ?, ?")
                .binds(-1.5, decimal("-1.50"), -1.5, 7, 7L)
                .shows(Section.NUMBERS, "FLOOR")
                .returns(new Row5<>(-2.0, decimal("-2"), -1.0, 7, 7L));
    }

    @Test
    void whatIsBehindThePoint() {
        query(select(val(-1.75).truncate(), val(decimal("1.99")).truncate(), val(7).truncate(), val(7).truncate(2)))
                .is("select truncate(?, 0), truncate(?, 0), ?, ?")
                .on(POSTGRESQL, "select trunc(?), trunc(?), ?, ?")
                .on(SQLITE, "select trunc(?), trunc(?), ?, ?")
                .binds(-1.75, decimal("1.99"), 7, 7)
                .shows(Section.NUMBERS, "TRUNC")
                .returns(new Row4<>(-1.0, decimal("1"), 7, 7));
        query(select(val(decimal("-1.999")).truncate(2)))
                .is("select truncate(?, 2)")
                .on(POSTGRESQL, "select trunc(cast(? as numeric), 2)")
                .unsupportedOn(SQLITE, "TRUNC to digits behind the point; use round(digits), or truncate in Java")
                .binds(decimal("-1.999"))
                .shows(Section.NUMBERS, "TRUNC to digits")
                .returns(decimal("-1.99"));
        assertThatThrownBy(() -> FILM.price.truncate(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rootsAndPowers() {
        query(select(val(9).sqrt(), val(2).power(10), val(2.0).power(val(-1)), val(0).exp(), NO_NUMBER.sqrt()))
                .is("select sqrt(?), power(?, ?), power(?, ?), exp(?), sqrt(?)")
                .binds(9, 2, 10.0, 2.0, -1, 0, null)
                .shows(Section.NUMBERS, "SQRT, POWER, EXP")
                .returns(new Row5<>(
                        Optional.of(3.0), Optional.of(1024.0), Optional.of(0.5), Optional.of(1.0), Optional.empty()));
        query(ofRan(FILM.price.times(decimal("3")).sqrt()))
                .is("select sqrt(cast(film.price * ? as double)) from film where film.title = ?")
                .on(POSTGRESQL, "select sqrt(cast(film.price * ? as double precision)) from film where film.title = ?")
                .on(SQLITE, "select sqrt(cast(film.price * ? as real)) from film where film.title = ?")
                .binds(decimal("3"), "Ran")
                .returns(Optional.of(6.0));
    }

    @Test
    void logarithms() {
        query(select(val(1).ln(), val(1000).log10(), val(8).log(2).round(6), NO_NUMBER.ln()))
                .is("select ln(?), log10(?), round(ln(?) / ln(?), 6), ln(?)")
                .on(POSTGRESQL, "select ln(?), log10(?), round(cast(ln(?) / ln(?) as numeric), 6), ln(?)")
                .binds(1, 1000, 8, 2.0, null)
                .shows(Section.NUMBERS, "LN, LOG10, LOG")
                .returns(new Row4<>(Optional.of(0.0), Optional.of(3.0), Optional.of(3.0), Optional.empty()));
        assertThatThrownBy(() -> FILM.length.log(1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.length.log(1.0) is no number; use a base above 0 that isn't 1");
        assertThatThrownBy(() -> FILM.length.log(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void angles() {
        query(select(val(0).sin(), val(0).cos(), val(0).tan(), val(0.0).atan(), NO_NUMBER.sin()))
                .is("select sin(?), cos(?), tan(?), atan(?), sin(?)")
                .binds(0, 0, 0, 0.0, null)
                .shows(Section.NUMBERS, "SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2")
                .returns(new Row5<>(
                        Optional.of(0.0), Optional.of(1.0), Optional.of(0.0), Optional.of(0.0), Optional.empty()));
        query(select(
                        val(1).asin().degrees().round(6),
                        val(0).acos().degrees().round(6),
                        val(1).atan2(val(-1)).degrees().round(6)))
                .is("select round(degrees(asin(?)), 6), round(degrees(acos(?)), 6), round(degrees(atan2(?, ?)), 6)")
                .on(
                        POSTGRESQL,
                        "select round(cast(degrees(asin(?)) as numeric), 6), round(cast(degrees(acos(?)) as numeric), 6),"
                                + " round(cast(degrees(atan2(?, ?)) as numeric), 6)")
                .binds(1, 0, 1, -1)
                .returns(new Row3<>(Optional.of(90.0), Optional.of(90.0), Optional.of(135.0)));
        query(select(pi(), val(180).radians(), pi().degrees()))
                .is("select pi(), radians(?), degrees(pi())")
                .onMySqlFamily("select cast(pi() as double), radians(?), degrees(cast(pi() as double))")
                .binds(180)
                .shows(Section.NUMBERS, "PI, DEGREES, RADIANS")
                .returns(new Row3<>(Math.PI, Optional.of(Math.PI), Optional.of(180.0)));
    }

    @Test
    void randomNumbers() {
        query(select(FILM.filmId)
                        .from(FILM)
                        .where(random().between(0.0, 1.0), random().lt(1.0))
                        .orderBy(FILM.filmId.asc()))
                .is("select film.film_id from film where random() between ? and ? and random() < ?"
                        + " order by film.film_id")
                .onMySqlFamily("select film.film_id from film where rand() between ? and ? and rand() < ?"
                        + " order by film.film_id")
                .on(
                        SQLITE,
                        "select film.film_id from film"
                                + " where (random() & 9007199254740991) / 9007199254740992.0 between ? and ?"
                                + " and (random() & 9007199254740991) / 9007199254740992.0 < ? order by film.film_id")
                .binds(0.0, 1.0, 1.0)
                .shows(Section.NUMBERS, "RANDOM")
                .returns(1, 2, 3, 4, 5);
        query(select(random(), random()))
                .is("select random(), random()")
                .onMySqlFamily("select rand(), rand()")
                .on(
                        SQLITE,
                        "select (random() & 9007199254740991) / 9007199254740992.0,"
                                + " (random() & 9007199254740991) / 9007199254740992.0")
                .onEachDatabase((database, tx) -> {
                    Row2<Double, Double> numbers = tx.one(select(random(), random()));
                    assertThat(numbers.v1()).as("%s", database).isNotEqualTo(numbers.v2());
                });
    }

    @Test
    void whatHasNoResultIsNull() {
        query(select(
                        nullOf(DOUBLE).power(2),
                        nullOf(DOUBLE).round(2),
                        nullOf(DOUBLE).floor()))
                .is("select power(?, ?), round(?, 2), floor(?)")
                .on(POSTGRESQL, "select power(?, ?), round(cast(? as numeric), 2), floor(?)")
                .binds(null, 2.0, null, null)
                .returns(new Row3<>(Optional.empty(), Optional.empty(), Optional.empty()));
    }
}

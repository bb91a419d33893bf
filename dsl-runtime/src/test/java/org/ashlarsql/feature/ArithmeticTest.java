package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.cast;
import static org.ashlarsql.dsl.Sql.coalesce;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sum;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.DOUBLE;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.TEXT;
import static org.ashlarsql.expr.SqlTypes.decimal;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.row.Row2;
import org.junit.jupiter.api.Test;

/** Numbers computed with: operators, their parentheses, and the digits of what comes out. */
class ArithmeticTest {

    private static <R> Select<R> ofRan(Projection<R> projection) {
        return select(projection).from(FILM).where(FILM.title.eq("Ran"));
    }

    @Test
    void wholeNumbers() {
        query(select(val(7).plus(2), val(7).minus(9)))
                .is("select ? + ?, ? - ?")
                .binds(7, 2, 7, 9)
                .shows(Section.NUMBERS, "+, -")
                .returns(new Row2<>(9, -2));
        query(select(val(7).times(-2), val(7L).modulo(4L)))
                .is("select ? * ?, ? % ?")
                .binds(7, -2, 7L, 4L)
                .returns(new Row2<>(-14, 3L));
        query(ofRan(FILM.filmId.times(FILM.languageId)))
                .is("select film.film_id * film.language_id from film where film.title = ?")
                .binds("Ran")
                .shows(Section.NUMBERS, "*")
                .returns(3);
    }

    @Test
    void whatIsComputedOfNullIsNull() {
        query(select(FILM.length.plus(1)).from(FILM).where(FILM.filmId.ge(4)).orderBy(FILM.filmId.asc()))
                .is("select film.length + ? from film where film.film_id >= ? order by film.film_id")
                .binds(1, 4)
                .returns(Optional.empty(), Optional.of(97));
    }

    @Test
    void theQuotientOfWholeNumbersIsWhole() {
        query(select(val(7).dividedBy(2), val(-7).dividedBy(2)))
                .is("select ? / ?, ? / ?")
                .onMySqlFamily("select ? div ?, ? div ?")
                .binds(7, 2, -7, 2)
                .shows(Section.NUMBERS, "/ of whole numbers")
                .returns(new Row2<>(3, -3));
        query(ofRan(FILM.length.dividedBy(FILM.filmId.nullable().plus(97))))
                .is("select film.length / (film.film_id + ?) from film where film.title = ?")
                .onMySqlFamily("select film.length div (film.film_id + ?) from film where film.title = ?")
                .binds(97, "Ran")
                .returns(Optional.of(1));
    }

    @Test
    void theRestHasTheSignOfTheNumberDivided() {
        query(select(val(-7).modulo(3), val(7).modulo(-3)))
                .is("select ? % ?, ? % ?")
                .binds(-7, 3, 7, -3)
                .shows(Section.NUMBERS, "% of whole numbers")
                .returns(new Row2<>(-1, 1));
    }

    @Test
    void decimalsKeepTheirDigits() {
        query(ofRan(FILM.price.plus(new BigDecimal("0.005"))))
                .is("select film.price + ? from film where film.title = ?")
                .binds(new BigDecimal("0.005"), "Ran")
                .returns(new BigDecimal("12.005"));
        query(ofRan(FILM.price.minus(new BigDecimal("2"))))
                .is("select film.price - ? from film where film.title = ?")
                .binds(new BigDecimal("2"), "Ran")
                .returns(new BigDecimal("10.00"));
        query(ofRan(FILM.price.times(new BigDecimal("1.5"))))
                .is("select film.price * ? from film where film.title = ?")
                .binds(new BigDecimal("1.5"), "Ran")
                .returns(new BigDecimal("18.000"));
        query(ofRan(FILM.price.times(FILM.price)))
                .is("select film.price * film.price from film where film.title = ?")
                .binds("Ran")
                .returns(new BigDecimal("144.0000"));
        query(ofRan(val(BigDecimal.ONE).minus(FILM.price)))
                .is("select ? - film.price from film where film.title = ?")
                .binds(BigDecimal.ONE, "Ran")
                .returns(new BigDecimal("-11.00"));
        // In floats this is 1.2100000000000002.
        var tenPercentMore = new BigDecimal("1.1");
        query(select(val(tenPercentMore).times(tenPercentMore)))
                .is("select ? * ?")
                .binds(tenPercentMore, tenPercentMore)
                .returns(new BigDecimal("1.21"));
        query(select(literal(tenPercentMore).times(literal(tenPercentMore))))
                .is("select 1.1 * 1.1")
                .returns(new BigDecimal("1.21"));
        query(select(sum(FILM.price)).from(FILM))
                .is("select sum(film.price) from film")
                .returns(Optional.of(new BigDecimal("44.73")));
    }

    @Test
    void theRestOfDecimals() {
        query(ofRan(FILM.price.modulo(new BigDecimal("7.5"))))
                .is("select film.price % ? from film where film.title = ?")
                .on(SQLITE, "select mod(film.price, ?) from film where film.title = ?")
                .binds(new BigDecimal("7.5"), "Ran")
                .shows(Section.NUMBERS, "% of decimals")
                .returns(new BigDecimal("4.50"));
    }

    /** Databases differ in how many digits a quotient has, so it is rounded. */
    @Test
    void theQuotientOfDecimalsIsAFraction() {
        query(ofRan(FILM.price.dividedBy(new BigDecimal("7")).round(3)))
                .is("select round(film.price / ?, 3) from film where film.title = ?")
                .on(POSTGRESQL, "select round(cast(film.price / ? as numeric), 3) from film where film.title = ?")
                .on(SQLITE, "select round(cast(film.price as real) / ?, 3) from film where film.title = ?")
                .binds(new BigDecimal("7"), "Ran")
                .shows(Section.NUMBERS, "/ of decimals")
                .emulatedOn(SQLITE)
                .returns(new BigDecimal("1.714"));
        query(ofRan(cast(FILM.length, decimal(10, 2))
                        .dividedBy(new BigDecimal("4"))
                        .round(1)))
                .is("select round(cast(film.length as decimal(10, 2)) / ?, 1) from film where film.title = ?")
                .on(
                        POSTGRESQL,
                        "select round(cast(cast(film.length as numeric(10, 2)) / ? as numeric), 1) from film"
                                + " where film.title = ?")
                .on(SQLITE, "select round(cast(round(film.length, 2) as real) / ?, 1) from film where film.title = ?")
                .binds(new BigDecimal("4"), "Ran")
                .returns(Optional.of(new BigDecimal("40.5")));
    }

    @Test
    void floatingNumbers() {
        query(select(val(7.0).dividedBy(2.0), val(0.5).times(0.25).plus(1.0).minus(0.125)))
                .is("select ? / ?, ? * ? + ? - ?")
                .on(SQLITE, "select cast(? as real) / ?, ? * ? + ? - ?")
                .binds(7.0, 2.0, 0.5, 0.25, 1.0, 0.125)
                .returns(new Row2<>(3.5, 1.0));
        query(ofRan(cast(FILM.length, DOUBLE).dividedBy(-8.0)))
                .is("select cast(film.length as double) / ? from film where film.title = ?")
                .on(POSTGRESQL, "select cast(film.length as double precision) / ? from film where film.title = ?")
                .on(SQLITE, "select cast(cast(film.length as real) as real) / ? from film where film.title = ?")
                .binds(-8.0, "Ran")
                .returns(Optional.of(-20.25));
    }

    @Test
    void floatingNumbersHaveNoExactRest() {
        assertThatThrownBy(() -> val(7.5).modulo(2.0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("?.modulo(...) takes whole numbers and decimals, and floating numbers aren't exact;"
                        + " use cast(x, decimal(precision, scale))");
        assertThatThrownBy(() -> val(7.5f).modulo(val(2.0f))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void signs() {
        query(ofRan(FILM.filmId.negated()))
                .is("select -film.film_id from film where film.title = ?")
                .binds("Ran")
                .shows(Section.NUMBERS, "- (sign)")
                .returns(-3);
        query(ofRan(FILM.filmId.negated().negated()))
                .is("select -(-film.film_id) from film where film.title = ?")
                .binds("Ran")
                .returns(3);
        query(select(val(-5).negated(), val(3).minus(val(-5).negated())))
                .is("select -?, ? - -?")
                .binds(-5, 3, -5)
                .returns(new Row2<>(5, -2));
        query(ofRan(FILM.filmId.plus(1).negated().times(2)))
                .is("select -(film.film_id + ?) * ? from film where film.title = ?")
                .binds(1, 2, "Ran")
                .returns(-8);
    }

    @Test
    void noCommentComesOfTwoHyphensWhenValuesAreWrittenOut() {
        assertThat(select(val(-5).negated()).inlined(Dialects.postgreSql())).isEqualTo("select - -5");
        assertThat(select(val(3).minus(-5)).inlined(Dialects.postgreSql())).isEqualTo("select 3 - -5");
    }

    @Test
    void parenthesesKeepTheTreesMeaning() {
        NumExpr<Integer, Integer> a = FILM.filmId;
        NumExpr<Integer, Integer> b = FILM.languageId;
        shape(a.plus(b).times(10), "(film.film_id + film.language_id) * ?", 40, 10);
        shape(a.plus(b.times(10)), "film.film_id + film.language_id * ?", 13, 10);
        shape(a.minus(b.minus(10)), "film.film_id - (film.language_id - ?)", 12, 10);
        shape(a.minus(b).minus(10), "film.film_id - film.language_id - ?", -8, 10);
        shape(a.times(b.modulo(10)), "film.film_id * (film.language_id % ?)", 3, 10);
        shape(a.times(b).modulo(2), "film.film_id * film.language_id % ?", 1, 2);
        shape(val(10).minus(a).times(b.negated()), "(? - film.film_id) * -film.language_id", -7, 10);
    }

    private static void shape(NumExpr<Integer, Integer> expression, String sql, int result, int bind) {
        query(ofRan(expression))
                .is("select " + sql + " from film where film.title = ?")
                .binds(bind, "Ran")
                .returns(result);
    }

    @Test
    void quotientsAssociateToTheLeft() {
        query(select(val(100).dividedBy(val(7).times(2)), val(100).dividedBy(7).times(2)))
                .is("select ? / (? * ?), ? / ? * ?")
                .onMySqlFamily("select ? div (? * ?), ? div ? * ?")
                .binds(100, 7, 2, 100, 7, 2)
                .returns(new Row2<>(7, 28));
    }

    @Test
    void comparisonsOfWhatIsComputedNeedNoParentheses() {
        query(select(FILM.title).from(FILM).where(FILM.filmId.plus(1).eq(FILM.languageId.times(3))))
                .is("select film.title from film where film.film_id + ? = film.language_id * ?")
                .binds(1, 3)
                .returns("Brazil", "100% Wolf");
    }

    /** A sum beside a concatenation is cast, so that the databases' different ranks of the two don't matter. */
    @Test
    void aSumInsideAConcatenation() {
        var text = FILM.title.concat(cast(FILM.filmId.plus(1), TEXT).notNull()).concat("!");
        query(ofRan(text))
                .is("select film.title || cast(film.film_id + ? as text) || ? from film where film.title = ?")
                .onMySqlFamily(
                        "select concat(film.title, cast(film.film_id + ? as char), ?) from film where film.title = ?")
                .binds(1, "!", "Ran")
                .returns("Ran4!");
    }

    @Test
    void absoluteValues() {
        query(select(val(-7).abs(), val(new BigDecimal("-1.25")).abs()))
                .is("select abs(?), abs(?)")
                .binds(-7, new BigDecimal("-1.25"))
                .shows(Section.NUMBERS, "ABS")
                .returns(new Row2<>(7, new BigDecimal("1.25")));
    }

    @Test
    void rounding() {
        query(ofRan(FILM.price.times(new BigDecimal("0.333")).round(2)))
                .is("select round(film.price * ?, 2) from film where film.title = ?")
                .on(POSTGRESQL, "select round(cast(film.price * ? as numeric), 2) from film where film.title = ?")
                .binds(new BigDecimal("0.333"), "Ran")
                .shows(Section.NUMBERS, "ROUND")
                .returns(new BigDecimal("4.00"));
        query(select(val(2.675).round(1)))
                .is("select round(?, 1)")
                .on(POSTGRESQL, "select round(cast(? as numeric), 1)")
                .binds(2.675)
                .returns(2.7);
    }

    /** On MariaDB and MySQL a NULL of no type makes a float of what is computed with it, and -5 % 5 a negative zero. */
    @Test
    void nullHasAType() {
        var rest = coalesce(val(-5).plus(nullOf(INTEGER)), val(-5)).modulo(5);
        query(select(cast(rest, TEXT)))
                .is("select cast(coalesce(? + ?, ?) % ? as text)")
                .onMySqlFamily("select cast(coalesce(? + cast(? as signed), ?) % ? as char)")
                .binds(-5, null, -5, 5)
                .returns(Optional.of("0"));
        query(select(nullOf(INTEGER).negated()))
                .is("select -?")
                .onMySqlFamily("select -cast(? as signed)")
                .binds((Object) null)
                .returns(Optional.empty());
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.caseWhen;
import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.literal;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.expr.SqlTypes.converted;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.ValueType;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.ashlarsql.sample.Rating;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.type.ConversionException;
import org.ashlarsql.type.Converter;
import org.junit.jupiter.api.Test;

/** Values written into the SQL: each is read back as what it was, whatever it is made of. */
class LiteralTest {

    private record Cents(int amount) {}

    private static final ValueType<Cents> CENTS = converted(INTEGER, Converter.of(Cents::new, Cents::amount));

    @Test
    void wholeNumbers() {
        query(select(literal(5), literal(-5), literal((short) 7), literal(5L), literal(-5L)))
                .is("select 5, -5, 7, 5, -5")
                .on(POSTGRESQL, "select 5, -5, smallint '7', bigint '5', bigint '-5'")
                .shows(Section.EXPRESSIONS, "literal")
                .returns(new Row5<>(5, -5, (short) 7, 5L, -5L));
    }

    @Test
    void theLeastAndTheLargestNumbers() {
        query(select(literal(Integer.MIN_VALUE), literal(Integer.MAX_VALUE)))
                .is("select -2147483648, 2147483647")
                .on(POSTGRESQL, "select integer '-2147483648', 2147483647")
                .returns(new Row2<>(Integer.MIN_VALUE, Integer.MAX_VALUE));
        query(select(literal(Long.MIN_VALUE), literal(Long.MAX_VALUE)))
                .is("select -9223372036854775808, 9223372036854775807")
                .on(POSTGRESQL, "select bigint '-9223372036854775808', bigint '9223372036854775807'")
                .returns(new Row2<>(Long.MIN_VALUE, Long.MAX_VALUE));
    }

    /** Two hyphens would start a comment. */
    @Test
    void aNegativeNumberBesideASign() {
        query(select(literal(-5).negated(), literal(3).minus(literal(-5)), val(2).minus(-5)))
                .is("select -(-5), 3 - -5, ? - ?")
                .binds(2, -5)
                .returns(new Row3<>(5, 8, 7));
        query(select(literal(-5L).negated(), literal(-0.5).negated()))
                .is("select -(-5), -(-0.5)")
                .on(POSTGRESQL, "select -(bigint '-5'), -(double precision '-0.5')")
                .onMySqlFamily("select -(-5), -(-0.5E0)")
                .returns(new Row2<>(5L, 0.5));
        query(select(literal(new Cents(-5), CENTS))).is("select -5").returns(new Cents(-5));
    }

    @Test
    void decimals() {
        query(select(literal(new BigDecimal("9.99")), literal(new BigDecimal("-0.50"))))
                .is("select 9.99, -0.50")
                .on(SQLITE, "select 9.99, -0.5")
                .onEachDatabase((database, tx) -> {
                    var read = tx.one(select(literal(new BigDecimal("9.99")), literal(new BigDecimal("-0.50"))));
                    assertThat(read.v1()).as("%s", database).isEqualByComparingTo("9.99");
                    assertThat(read.v2()).as("%s", database).isEqualByComparingTo("-0.5");
                });
        query(select(literal(new BigDecimal("7")).dividedBy(new BigDecimal("2")).round(1)))
                .is("select round(7 / ?, 1)")
                .on(POSTGRESQL, "select round(cast(numeric '7' / ? as numeric), 1)")
                .on(SQLITE, "select round(cast(7.0 as real) / ?, 1)")
                .binds(new BigDecimal("2"))
                .returns(new BigDecimal("3.5"));
    }

    @Test
    void floatingNumbers() {
        query(select(literal(1.5), literal(-2.5e-7), literal(1e300), literal(0.5f)))
                .is("select 1.5, -2.5E-7, 1.0E300, 0.5")
                .onMySqlFamily("select 1.5E0, -2.5E-7, 1.0E300, 0.5E0")
                .on(
                        POSTGRESQL,
                        "select double precision '1.5', double precision '-2.5E-7', double precision '1.0E300', real '0.5'")
                .returns(new Row4<>(1.5, -2.5e-7, 1e300, 0.5f));
    }

    @Test
    void whatIsNoNumber() {
        var infinities = select(literal(Double.POSITIVE_INFINITY), literal(Double.NEGATIVE_INFINITY));
        assertThat(infinities.render(Dialects.sqlite()).sql()).isEqualTo("select 9e999, -9e999");
        assertThat(infinities.render(Dialects.postgreSql()).sql())
                .isEqualTo("select double precision 'Infinity', double precision '-Infinity'");
        assertThat(select(literal(Double.NaN)).render(Dialects.postgreSql()).sql())
                .isEqualTo("select double precision 'NaN'");
        assertThatThrownBy(() -> select(literal(Double.NaN)).render(Dialects.sqlite()))
                .isInstanceOf(ConversionException.class)
                .hasMessage("NaN can't be stored: SQLite makes NULL of it");
        assertThatThrownBy(() -> select(literal(Double.NEGATIVE_INFINITY)).render(Dialects.mySql()))
                .isInstanceOf(ConversionException.class)
                .hasMessage("-Infinity can't be stored: MySQL and MariaDB know finite numbers only");
        assertThatThrownBy(() -> select(literal(Float.NaN)).render(Dialects.mariaDb()))
                .isInstanceOf(ConversionException.class);
        assertThatThrownBy(() ->
                        select(literal(new BigDecimal("1234567890.12345678"))).render(Dialects.sqlite()))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining("can't be stored exactly");
    }

    @Test
    void textsOfWhateverCharacters() {
        for (String text : new String[] {
            "",
            "plain",
            "it's",
            "'",
            "''",
            "\\",
            "\\'",
            "' or 1 = 1 --",
            "\\' or 1 = 1 #",
            "/* ? */",
            "? ?? :name",
            "{fn now()}",
            "$$ ; $1",
            "% _ !",
            "\n\t\r\b",
            "äß𝄞日本",
            "\"`[]"
        }) {
            for (TestDatabase database : TestDatabase.enabled()) {
                assertThat(SampleDatabases.on(database).one(select(literal(text))))
                        .as("%s on %s", text, database)
                        .isEqualTo(text);
            }
        }
    }

    @Test
    void howTextsAreWritten() {
        query(select(literal("it's"), literal("a\\b")))
                .is("select 'it''s', 'a\\b'")
                .on(POSTGRESQL, "select 'it''s', E'a\\\\b'")
                .onMySqlFamily("select 'it''s', _utf8mb4 x'615c62'")
                .returns(new Row2<>("it's", "a\\b"));
    }

    @Test
    void aTextCantHoldTheCharacterNul() {
        Expr<String, String> text = literal("a\0' or 1 = 1 --");
        assertThatThrownBy(() -> select(text).render(Dialects.sqlite()))
                .isInstanceOf(ConversionException.class)
                .hasMessage("a text with a NUL character can't be written into SQL, which ends there for some drivers;"
                        + " bind it with val(...), or leave that character out of names and comments");
        assertThatThrownBy(() -> select(text).render(Dialects.mySql())).isInstanceOf(ConversionException.class);
        assertThatThrownBy(() -> select(text).render(Dialects.postgreSql())).isInstanceOf(ConversionException.class);
    }

    @Test
    void datesAndTimes() {
        var date = LocalDate.of(2026, 1, 31);
        var time = LocalTime.of(8, 5, 0, 250_000_000);
        query(select(literal(date), literal(time), literal(date.atTime(time))))
                .is("select date '2026-01-31', time '08:05:00.250', timestamp '2026-01-31 08:05:00.25'")
                .on(SQLITE, "select '2026-01-31', '08:05:00.25', '2026-01-31 08:05:00.25'")
                .returns(new Row3<>(date, time, LocalDateTime.of(date, time)));
        query(select(literal(Instant.parse("2026-01-31T08:05:00.25Z"))))
                .is("select timestamp '2026-01-31 08:05:00.25'")
                .on(SQLITE, "select '2026-01-31 08:05:00.25'")
                .on(POSTGRESQL, "select timestamp with time zone '2026-01-31 08:05:00.25+00:00'")
                .returns(Instant.parse("2026-01-31T08:05:00.25Z"));
    }

    @Test
    void truthIdentifiersAndEnums() {
        var uuid = UUID.fromString("6f1d4ce0-9a7e-4bd0-8f6a-0c3e5b1d2a34");
        query(select(literal(true), literal(false), literal(uuid)))
                .is("select true, false, '" + uuid + "'")
                .on(POSTGRESQL, "select true, false, uuid '" + uuid + "'")
                .returns(new Row3<>(true, false, uuid));
        filmsWhere(FILM.rating.eq(literal(Rating.PG_13, Rating.TYPE)))
                .is("film.rating = 'PG-13'")
                .returns(2, 3, 4);
    }

    @Test
    void binaryData() {
        query(select(literal(new byte[] {0, 92, 39, -1})))
                .is("select x'005c27ff'")
                .on(POSTGRESQL, "select bytea E'\\\\x005c27ff'")
                .onEachDatabase((database, tx) -> assertThat(tx.one(select(literal(new byte[] {0, 92, 39, -1}))))
                        .containsExactly(0, 92, 39, -1));
    }

    /** A server knows an expression again that holds no parameter. */
    @Test
    void aGroupedExpressionIsKnownAgain() {
        var shortFilm =
                caseWhen(FILM.length.lt(literal(130))).then(literal("short")).otherwise(literal("long"));
        query(select(shortFilm, count()).from(FILM).groupBy(shortFilm).orderBy(shortFilm.asc()))
                .is("select case when film.length < 130 then 'short' else 'long' end, count(*) from film"
                        + " group by case when film.length < 130 then 'short' else 'long' end"
                        + " order by case when film.length < 130 then 'short' else 'long' end")
                .returns(new Row2<>("long", 3L), new Row2<>("short", 2L));
    }

    @Test
    void nullIsNoLiteral() {
        assertThatThrownBy(() -> literal(null, SqlTypes.INTEGER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("literal(null) has no type; use nullOf(TYPE)");
    }
}

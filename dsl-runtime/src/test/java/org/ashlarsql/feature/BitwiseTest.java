package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.nullOf;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.expr.SqlTypes.INTEGER;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.feature.FilmsWhere.filmsWhere;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.testing.TestDatabase;
import org.junit.jupiter.api.Test;

/** The bits of whole numbers, the same on every database: negative numbers, widths, and what stands around. */
class BitwiseTest {

    private static final NumExpr<Integer, Optional<Integer>> NO_NUMBER = nullOf(INTEGER);

    @Test
    void andOrXorNot() {
        query(select(val(12).bitAnd(10), val(12).bitOr(10), val(12).bitXor(10), val(12).bitNot()))
                .is("select ? & ?, ? | ?, ? # ?, ~?")
                .on(SQLITE, "select ? & ?, ? | ?, (? | ?) - (? & ?), ~?")
                .onMySqlFamily("select cast(? & ? as signed), cast(? | ? as signed), cast(? ^ ? as signed),"
                        + " cast(~? as signed)")
                .binds(12, 10, 12, 10, 12, 10, 12)
                .bindsOn(SQLITE, 12, 10, 12, 10, 12, 10, 12, 10, 12)
                .shows(Section.NUMBERS, "&, |, ~")
                .returns(new Row4<>(8, 14, 6, -13));
    }

    @Test
    void negativeNumbers() {
        query(select(val(-6).bitAnd(11), val(-6).bitOr(11), val(-6L).bitXor(11L), val(-6).bitNot()))
                .is("select ? & ?, ? | ?, ? # ?, ~?")
                .on(SQLITE, "select ? & ?, ? | ?, (? | ?) - (? & ?), ~?")
                .onMySqlFamily("select cast(? & ? as signed), cast(? | ? as signed), cast(? ^ ? as signed),"
                        + " cast(~? as signed)")
                .binds(-6, 11, -6, 11, -6L, 11L, -6)
                .bindsOn(SQLITE, -6, 11, -6, 11, -6L, 11L, -6L, 11L, -6)
                .returns(new Row4<>(-6 & 11, -6 | 11, -6L ^ 11L, 5));
    }

    @Test
    void xorOfWhateverNumbers() {
        long[] numbers = {0, 1, -1, 5, 3, Long.MIN_VALUE, Long.MAX_VALUE, 0x5555_5555_5555_5555L};
        for (long left : numbers) {
            for (long right : numbers) {
                var statement = select(
                        val(left).bitXor(right), val(left).bitXor(val(right)).bitXor(right));
                for (TestDatabase database : TestDatabase.enabled()) {
                    assertThat(SampleDatabases.on(database).one(statement))
                            .as("%s ^ %s on %s", left, right, database)
                            .isEqualTo(new Row2<>(left ^ right, left));
                }
            }
        }
    }

    @Test
    void insideOtherExpressions() {
        query(select(
                        val(2).times(3).bitXor(5),
                        val(5).bitXor(3).times(2),
                        val(1).plus(val(6).bitAnd(3)),
                        val(6).bitAnd(val(1).plus(2))))
                .is("select (? * ?) # ?, (? # ?) * ?, ? + (? & ?), ? & (? + ?)")
                .on(SQLITE, "select ((? * ?) | ?) - ((? * ?) & ?), ((? | ?) - (? & ?)) * ?, ? + (? & ?), ? & (? + ?)")
                .onMySqlFamily("select cast((? * ?) ^ ? as signed), cast(? ^ ? as signed) * ?,"
                        + " ? + cast(? & ? as signed), cast(? & (? + ?) as signed)")
                .binds(2, 3, 5, 5, 3, 2, 1, 6, 3, 6, 1, 2)
                .bindsOn(SQLITE, 2, 3, 5, 2, 3, 5, 5, 3, 5, 3, 2, 1, 6, 3, 6, 1, 2)
                .shows(Section.NUMBERS, "XOR")
                .emulatedOn(SQLITE)
                .returns(new Row4<>(3, 12, 3, 2));
        query(select(val(5).bitNot().plus(1), val(5).plus(1).bitNot(), val(1).minus(val(5).bitNot())))
                .is("select ~? + ?, ~(? + ?), ? - ~?")
                .on(POSTGRESQL, "select (~?) + ?, ~(? + ?), ? - (~?)")
                .onMySqlFamily("select cast(~? as signed) + ?, cast(~(? + ?) as signed), ? - cast(~? as signed)")
                .binds(5, 1, 5, 1, 1, 5)
                .returns(new Row3<>(-5, -7, 7));
        query(select(
                        val(-1).bitNot().bitNot(),
                        val(5).negated().bitNot(),
                        val(5).bitNot().negated()))
                .is("select ~(~?), ~(-?), -(~?)")
                .onMySqlFamily("select cast(~cast(~? as signed) as signed), cast(~(-?) as signed), -cast(~? as signed)")
                .binds(-1, 5, 5)
                .returns(new Row3<>(-1, 4, 6));
    }

    @Test
    void asConditions() {
        filmsWhere(FILM.filmId.bitAnd(1).eq(1))
                .is("(film.film_id & ?) = ?")
                .onMySqlFamily("cast(film.film_id & ? as signed) = ?")
                .binds(1, 1)
                .returns(1, 3, 5);
        filmsWhere(FILM.filmId.bitOr(FILM.languageId).between(3, 4))
                .is("(film.film_id | film.language_id) between ? and ?")
                .onMySqlFamily("cast(film.film_id | film.language_id as signed) between ? and ?")
                .binds(3, 4)
                .returns(1, 2, 3);
    }

    @Test
    void shiftsAreOf64Bits() {
        query(select(
                        val(1).shiftLeft(40),
                        val(-3).shiftLeft(1),
                        val(-8).shiftRight(1),
                        val(255L).shiftRight(4)))
                .is("select cast(? as bigint) << 40, cast(? as bigint) << 1, cast(? as bigint) >> 1,"
                        + " cast(? as bigint) >> 4")
                .on(SQLITE, "select ? << 40, ? << 1, ? >> 1, ? >> 4")
                .onMySqlFamily("select cast(? << 40 as signed), cast(? << 1 as signed), "
                        + "case when ? < 0 then cast(~(~? >> 1) as signed) else cast(? >> 1 as signed) end,"
                        + " case when ? < 0 then cast(~(~? >> 4) as signed) else cast(? >> 4 as signed) end")
                .binds(1, -3, -8, 255L)
                .bindsOn(TestDatabase.MARIADB, 1, -3, -8, -8, -8, 255L, 255L, 255L)
                .bindsOn(TestDatabase.MYSQL, 1, -3, -8, -8, -8, 255L, 255L, 255L)
                .shows(Section.NUMBERS, "<<, >>")
                .returns(new Row4<>(Optional.of(1L << 40), Optional.of(-6L), Optional.of(-4L), Optional.of(15L)));
        assertThatThrownBy(() -> FILM.filmId.shiftLeft(64))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.film_id can't be shifted by 64 places; use 0 to 63");
        assertThatThrownBy(() -> FILM.filmId.shiftRight(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shiftsByComputedPlacesAreJavas() {
        long[] numbers = {1, -1, 5, Long.MIN_VALUE, Long.MAX_VALUE};
        int[] places = {0, 1, 31, 63, 64, 65, -1};
        for (long number : numbers) {
            for (int by : places) {
                var statement =
                        select(val(number).shiftLeft(val(by)), val(number).shiftRight(val(by)));
                for (TestDatabase database : TestDatabase.enabled()) {
                    assertThat(SampleDatabases.on(database).one(statement))
                            .as("%s by %s on %s", number, by, database)
                            .isEqualTo(new Row2<>(Optional.of(number << by), Optional.of(number >> by)));
                }
            }
        }
        filmsWhere(val(1).shiftLeft(FILM.filmId).eq(8L))
                .is("(cast(? as bigint) << cast(film.film_id & 63 as integer)) = ?")
                .on(SQLITE, "(? << (film.film_id & 63)) = ?")
                .onMySqlFamily("cast(? << (film.film_id & 63) as signed) = ?")
                .binds(1, 8L)
                .returns(3);
    }

    @Test
    void nullStaysNull() {
        query(select(
                        NO_NUMBER.bitXor(1),
                        NO_NUMBER.shiftRight(1),
                        val(1).nullable().bitAnd(NO_NUMBER)))
                .is("select ? # ?, cast(? as bigint) >> 1, ? & ?")
                .on(SQLITE, "select (? | ?) - (? & ?), ? >> 1, ? & ?")
                .onMySqlFamily("select cast(? ^ ? as signed),"
                        + " case when ? < 0 then cast(~(~? >> 1) as signed) else cast(? >> 1 as signed) end,"
                        + " cast(? & ? as signed)")
                .on(POSTGRESQL, "select ? # ?, cast(? as bigint) >> 1, ? & ?")
                .binds(null, 1, null, 1, null)
                .bindsOn(SQLITE, null, 1, null, 1, null, 1, null)
                .bindsOn(TestDatabase.MARIADB, null, 1, null, null, null, 1, null)
                .bindsOn(TestDatabase.MYSQL, null, 1, null, null, null, 1, null)
                .returns(new Row3<>(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void otherNumbersHaveNoBits() {
        assertThatThrownBy(() -> FILM.price.bitAnd(FILM.price))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("film.price has no bits that databases agree on; use cast(x, BIGINT)");
        assertThatThrownBy(() -> val(1.5).bitNot()).isInstanceOf(IllegalArgumentException.class);
    }
}

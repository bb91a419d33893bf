package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.count;
import static org.ashlarsql.dsl.Sql.currentRow;
import static org.ashlarsql.dsl.Sql.following;
import static org.ashlarsql.dsl.Sql.orderBy;
import static org.ashlarsql.dsl.Sql.preceding;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.sumLong;
import static org.ashlarsql.dsl.Sql.unboundedFollowing;
import static org.ashlarsql.dsl.Sql.unboundedPreceding;
import static org.ashlarsql.dsl.Sql.val;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.dsl.Select;
import org.ashlarsql.expr.Window;
import org.junit.jupiter.api.Test;

/** Frames, by what they add up to; the lengths by film_id: 122, 132, 162, NULL, 96. */
class FrameTest {

    private static final Window BY_ID = orderBy(FILM.filmId.asc());
    private static final Window BY_PRICE = orderBy(FILM.price.asc());
    private static final String LENGTHS = "select sum(film.length) over (order by film.film_id ";
    private static final String COUNTS = "select count(*) over (order by film.price ";
    private static final String END = ") from film order by film.film_id";

    private static Select<Optional<Long>> lengths(Window window) {
        return select(sumLong(FILM.length).over(window)).from(FILM).orderBy(FILM.filmId.asc());
    }

    private static Select<Long> counts(Window window) {
        return select(count().over(window)).from(FILM).orderBy(FILM.filmId.asc());
    }

    private static Optional<Long> sum(long value) {
        return Optional.of(value);
    }

    @Test
    void rowsUpToHere() {
        query(lengths(BY_ID.rows(unboundedPreceding(), currentRow())))
                .is(LENGTHS + "rows between unbounded preceding and current row" + END)
                .shows(Section.WINDOWS, "frames of ROWS")
                .returns(sum(122), sum(254), sum(416), sum(416), sum(512));
    }

    @Test
    void rowsAround() {
        query(lengths(BY_ID.rows(preceding(1), following(1))))
                .is(LENGTHS + "rows between ? preceding and ? following" + END)
                .on(MARIADB, LENGTHS + "rows between 1 preceding and 1 following" + END)
                .binds(1L, 1L)
                .bindsOn(MARIADB)
                .returns(sum(254), sum(416), sum(294), sum(258), sum(96));
    }

    @Test
    void aFrameThatMayBeEmpty() {
        query(lengths(BY_ID.rows(preceding(3), preceding(1))))
                .is(LENGTHS + "rows between ? preceding and ? preceding" + END)
                .on(MARIADB, LENGTHS + "rows between 3 preceding and 1 preceding" + END)
                .binds(3L, 1L)
                .bindsOn(MARIADB)
                .returns(Optional.empty(), sum(122), sum(254), sum(416), sum(294));
        query(lengths(BY_ID.rows(following(1), unboundedFollowing())))
                .is(LENGTHS + "rows between ? following and unbounded following" + END)
                .on(MARIADB, LENGTHS + "rows between 1 following and unbounded following" + END)
                .binds(1L)
                .bindsOn(MARIADB)
                .returns(sum(390), sum(258), sum(96), sum(96), Optional.empty());
    }

    /** Amelie (1) and Alien (4) have one price, so that each belongs to the other's current row. */
    @Test
    void aRangeTakesAllThatSortAlike() {
        query(counts(BY_PRICE.range(unboundedPreceding(), currentRow())))
                .is(COUNTS + "range between unbounded preceding and current row" + END)
                .shows(Section.WINDOWS, "frames of RANGE")
                .returns(4L, 2L, 5L, 4L, 1L);
        query(counts(BY_PRICE.rows(unboundedPreceding(), unboundedFollowing())))
                .is(COUNTS + "rows between unbounded preceding and unbounded following" + END)
                .returns(5L, 5L, 5L, 5L, 5L);
    }

    /** Prices from 3 less to 1 more. */
    @Test
    void aRangeOfValues() {
        query(counts(BY_PRICE.range(preceding(3), following(1))))
                .is(COUNTS + "range between ? preceding and ? following" + END)
                .on(MARIADB, COUNTS + "range between 3 preceding and 1 following" + END)
                .binds(3L, 1L)
                .bindsOn(MARIADB)
                .shows(Section.WINDOWS, "frames of RANGE so far from the sort key")
                .returns(3L, 2L, 3L, 3L, 1L);
        query(counts(BY_PRICE.range(currentRow(), following(val(new BigDecimal("2.49"))))))
                .is(COUNTS + "range between current row and ? following" + END)
                .on(MARIADB, COUNTS + "range between current row and 2.49 following" + END)
                .binds(new BigDecimal("2.49"))
                .bindsOn(MARIADB)
                .returns(3L, 3L, 1L, 3L, 2L);
    }

    @Test
    void aRangeOfValuesWithItsNullsElsewhere() {
        String message =
                "does not support NULLS FIRST and NULLS LAST in a window whose frame is so far from the sort key;"
                        + " leave it out, or compute over the rows where the key isn't NULL";
        query(counts(orderBy(FILM.length.desc().nullsFirst()).range(preceding(10), currentRow())))
                .is(
                        "select count(*) over (order by film.length desc nulls first range between ? preceding and current row"
                                + END)
                .binds(10L)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(2L, 1L, 1L, 1L, 1L);
    }

    @Test
    void groupsOfRowsThatSortAlike() {
        String message =
                "does not support window frames in GROUPS; number the groups by denseRank() in a derived table, and"
                        + " use range(...) over that number";
        query(counts(BY_PRICE.groups(preceding(1), currentRow())))
                .is(COUNTS + "groups between ? preceding and current row" + END)
                .binds(1L)
                .shows(Section.WINDOWS, "frames of GROUPS")
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(3L, 2L, 3L, 3L, 1L);
    }

    @Test
    void exclusions() {
        String message =
                "does not support EXCLUDE in a window frame; compute over the whole frame and take the excluded"
                        + " rows' share off";
        Window all = BY_PRICE.rows(unboundedPreceding(), unboundedFollowing());
        query(counts(all.excludeCurrentRow()))
                .is(COUNTS + "rows between unbounded preceding and unbounded following exclude current row" + END)
                .shows(Section.WINDOWS, "EXCLUDE")
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(4L, 4L, 4L, 4L, 4L);
        query(counts(all.excludeGroup()))
                .is(COUNTS + "rows between unbounded preceding and unbounded following exclude group" + END)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(3L, 4L, 4L, 3L, 4L);
        query(counts(all.excludeTies()))
                .is(COUNTS + "rows between unbounded preceding and unbounded following exclude ties" + END)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(4L, 5L, 5L, 4L, 5L);
    }

    @Test
    void framesThatMakeNoSense() {
        assertThatThrownBy(() -> BY_ID.rows(following(1), currentRow()))
                .hasMessage(
                        "a frame between ? following and current row ends before it starts; give the bounds the other"
                                + " way round");
        assertThatThrownBy(() -> preceding(-1))
                .hasMessage("preceding(-1): an offset can't be negative; use following(1)");
        assertThatThrownBy(BY_ID::excludeTies)
                .hasMessage("EXCLUDE belongs to a frame; call rows(...), range(...) or groups(...) first");
    }
}

package org.ashlarsql.feature;

import static org.ashlarsql.dsl.Sql.corr;
import static org.ashlarsql.dsl.Sql.covarPop;
import static org.ashlarsql.dsl.Sql.covarSamp;
import static org.ashlarsql.dsl.Sql.median;
import static org.ashlarsql.dsl.Sql.mode;
import static org.ashlarsql.dsl.Sql.partitionBy;
import static org.ashlarsql.dsl.Sql.percentileCont;
import static org.ashlarsql.dsl.Sql.percentileDisc;
import static org.ashlarsql.dsl.Sql.regrAvgx;
import static org.ashlarsql.dsl.Sql.regrAvgy;
import static org.ashlarsql.dsl.Sql.regrCount;
import static org.ashlarsql.dsl.Sql.regrIntercept;
import static org.ashlarsql.dsl.Sql.regrR2;
import static org.ashlarsql.dsl.Sql.regrSlope;
import static org.ashlarsql.dsl.Sql.regrSxx;
import static org.ashlarsql.dsl.Sql.regrSxy;
import static org.ashlarsql.dsl.Sql.regrSyy;
import static org.ashlarsql.dsl.Sql.select;
import static org.ashlarsql.dsl.Sql.stddevPop;
import static org.ashlarsql.dsl.Sql.stddevSamp;
import static org.ashlarsql.dsl.Sql.varPop;
import static org.ashlarsql.dsl.Sql.varSamp;
import static org.ashlarsql.feature.Expectation.query;
import static org.ashlarsql.sample.Film.FILM;
import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;
import static org.ashlarsql.testing.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ashlarsql.row.Row2;
import org.ashlarsql.row.Row3;
import org.ashlarsql.row.Row4;
import org.ashlarsql.row.Row5;
import org.ashlarsql.sample.Rating;
import org.junit.jupiter.api.Test;

/** Statistics of the lengths 96, 122, 132, 162, whose average is 128; the squares of the distances to it add up to 2232. */
class StatisticsTest {

    private static final String MARIADB_STATISTICS = "stddev_samp(cast(film.length as double)), "
            + "stddev_pop(cast(film.length as double)), var_samp(cast(film.length as double)),"
            + " var_pop(cast(film.length as double))";
    private static final String SQLITE_STATISTICS = "case when count(film.length) > 1 then stdev(film.length) end,"
            + " sqrt(variance(film.length) * (count(film.length) - 1) / count(film.length)),"
            + " case when count(film.length) > 1 then variance(film.length) end,"
            + " (variance(film.length) * (count(film.length) - 1) / count(film.length))";
    private static final String STATISTICS =
            "stddev_samp(film.length), stddev_pop(film.length), var_samp(film.length), var_pop(film.length)";

    @Test
    void deviations() {
        query(select(varSamp(FILM.length), varPop(FILM.length)).from(FILM))
                .is("select var_samp(film.length), var_pop(film.length) from film")
                .on(
                        SQLITE,
                        "select case when count(film.length) > 1 then variance(film.length) end, (variance(film.length) *"
                                + " (count(film.length) - 1) / count(film.length)) from film")
                .on(
                        MARIADB,
                        "select var_samp(cast(film.length as double)), var_pop(cast(film.length as double)) from film")
                .shows(Section.AGGREGATES, "VAR_SAMP, VAR_POP")
                .emulatedOn(SQLITE)
                .returns(new Row2<>(Optional.of(744.0), Optional.of(558.0)));
        query(select(stddevSamp(FILM.price).round(4), stddevPop(FILM.length).round(3))
                        .from(FILM))
                .is("select round(stddev_samp(film.price), 4), round(stddev_pop(film.length), 3) from film")
                .on(
                        SQLITE,
                        "select round(case when count(film.price) > 1 then stdev(film.price) end, 4),"
                                + " round(sqrt(variance(film.length) * (count(film.length) - 1) / count(film.length)), 3)"
                                + " from film")
                .on(
                        POSTGRESQL,
                        "select round(cast(stddev_samp(film.price) as numeric), 4), round(cast(stddev_pop(film.length) as"
                                + " numeric), 3) from film")
                .on(
                        MARIADB,
                        "select round(stddev_samp(cast(film.price as double)), 4), round(stddev_pop(cast(film.length as"
                                + " double)), 3) from film")
                .shows(Section.AGGREGATES, "STDDEV_SAMP, STDDEV_POP")
                .emulatedOn(SQLITE)
                .returns(new Row2<>(Optional.of(2.6105), Optional.of(23.622)));
    }

    /** Of one number the deviation of a sample isn't known, that of all there is is 0. */
    @Test
    void deviationsOfOneNumber() {
        query(select(stddevSamp(FILM.length), stddevPop(FILM.length), varSamp(FILM.length), varPop(FILM.length))
                        .from(FILM)
                        .where(FILM.filmId.eq(1)))
                .is("select " + STATISTICS + " from film where film.film_id = ?")
                .on(SQLITE, "select " + SQLITE_STATISTICS + " from film where film.film_id = ?")
                .on(MARIADB, "select " + MARIADB_STATISTICS + " from film where film.film_id = ?")
                .binds(1)
                .returns(new Row4<>(Optional.empty(), Optional.of(0.0), Optional.empty(), Optional.of(0.0)));
    }

    @Test
    void deviationsOfNoNumber() {
        query(select(stddevSamp(FILM.length), stddevPop(FILM.length), varSamp(FILM.length), varPop(FILM.length))
                        .from(FILM)
                        .where(FILM.filmId.eq(4)))
                .is("select " + STATISTICS + " from film where film.film_id = ?")
                .on(SQLITE, "select " + SQLITE_STATISTICS + " from film where film.film_id = ?")
                .on(MARIADB, "select " + MARIADB_STATISTICS + " from film where film.film_id = ?")
                .binds(4)
                .returns(new Row4<>(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void deviationsOfDistinctAndFilteredNumbers() {
        String message = "does not support DISTINCT in var_pop(distinct film.languageId)";
        query(select(varPop(FILM.languageId).distinct()).from(FILM))
                .is("select var_pop(distinct film.language_id) from film")
                .on(
                        SQLITE,
                        "select (variance(distinct film.language_id) * (count(distinct film.language_id) - 1) /"
                                + " count(distinct film.language_id)) from film")
                .unsupportedOn(MARIADB, message.replace("languageId", "language_id"))
                .unsupportedOn(
                        MYSQL,
                        "does not support DISTINCT in var_pop(distinct film.language_id); compute it from a derived table,"
                                + " select(...).distinct().as(\"t\")")
                .returns(Optional.of(0.25));
        query(select(varSamp(FILM.length).filter(FILM.filmId.le(2))).from(FILM))
                .is("select var_samp(film.length) filter (where film.film_id <= ?) from film")
                .on(
                        SQLITE,
                        "select case when count(film.length) filter (where film.film_id <= ?) > 1 then variance(film.length)"
                                + " filter (where film.film_id <= ?) end from film")
                .on(
                        MARIADB,
                        "select var_samp(cast(case when film.film_id <= ? then film.length end as double)) from film")
                .on(MYSQL, "select var_samp(case when film.film_id <= ? then film.length end) from film")
                .binds(2)
                .bindsOn(SQLITE, 2, 2)
                .returns(Optional.of(50.0));
    }

    @Test
    void deviationsOverAWindow() {
        query(select(FILM.filmId, varSamp(FILM.length).over(partitionBy(FILM.languageId)))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc())
                        .limit(2))
                .is("select film.film_id, var_samp(film.length) over (partition by film.language_id) from film"
                        + " order by film.film_id limit ?")
                .on(
                        MARIADB,
                        "select film.film_id, var_samp(cast(film.length as double)) over (partition by film.language_id)"
                                + " from film order by film.film_id limit ?")
                .binds(2L)
                .unsupportedOn(
                        SQLITE,
                        "does not support var_samp(film.length) over a window; compute it in a grouped derived table and join"
                                + " that")
                .returns(new Row2<>(1, Optional.of(338.0)), new Row2<>(2, Optional.of(450.0)));
    }

    /** Of the pairs of a length y and a film_id x: 122 and 1, 132 and 2, 162 and 3, 96 and 5; Alien's length is NULL. */
    @Test
    void pairs() {
        String message = "; select the pairs and compute it in Java; from sums in SQL it would lose digits";
        query(select(
                                corr(FILM.length, FILM.filmId).round(4),
                                covarPop(FILM.length, FILM.filmId),
                                covarSamp(FILM.length, FILM.filmId).round(3))
                        .from(FILM))
                .is("select round(cast(corr(film.length, film.film_id) as numeric), 4), covar_pop(film.length,"
                        + " film.film_id), round(cast(covar_samp(film.length, film.film_id) as numeric), 3) from film")
                .shows(Section.AGGREGATES, "CORR, COVAR_POP, COVAR_SAMP, REGR_...")
                .unsupportedOn(SQLITE, "does not support CORR" + message)
                .unsupportedOn(MARIADB, "does not support CORR" + message)
                .unsupportedOn(MYSQL, "does not support CORR" + message)
                .returns(new Row3<>(Optional.of(-0.4007), Optional.of(-14.0), Optional.of(-18.667)));
        query(select(
                                regrSlope(FILM.length, FILM.filmId).round(6),
                                regrIntercept(FILM.length, FILM.filmId).round(6),
                                regrCount(FILM.length, FILM.filmId),
                                regrAvgx(FILM.length, FILM.filmId),
                                regrAvgy(FILM.length, FILM.filmId))
                        .from(FILM))
                .is(
                        "select round(cast(regr_slope(film.length, film.film_id) as numeric), 6), round(cast(regr_intercept("
                                + "film.length, film.film_id) as numeric), 6), regr_count(film.length, film.film_id), regr_avgx("
                                + "film.length, film.film_id), regr_avgy(film.length, film.film_id) from film")
                .unsupportedOn(SQLITE, "does not support REGR_SLOPE" + message)
                .unsupportedOn(MARIADB, "does not support REGR_SLOPE" + message)
                .unsupportedOn(MYSQL, "does not support REGR_SLOPE" + message)
                .returns(new Row5<>(Optional.of(-6.4), Optional.of(145.6), 4L, Optional.of(2.75), Optional.of(128.0)));
        query(select(
                                regrSxx(FILM.length, FILM.filmId),
                                regrSxy(FILM.length, FILM.filmId),
                                regrSyy(FILM.length, FILM.filmId),
                                regrR2(FILM.length, FILM.filmId).round(4))
                        .from(FILM))
                .is(
                        "select regr_sxx(film.length, film.film_id), regr_sxy(film.length, film.film_id), regr_syy(film.length,"
                                + " film.film_id), round(cast(regr_r2(film.length, film.film_id) as numeric), 4) from film")
                .unsupportedOn(SQLITE, "does not support REGR_SXX" + message)
                .unsupportedOn(MARIADB, "does not support REGR_SXX" + message)
                .unsupportedOn(MYSQL, "does not support REGR_SXX" + message)
                .returns(new Row4<>(Optional.of(8.75), Optional.of(-56.0), Optional.of(2232.0), Optional.of(0.1606)));
    }

    @Test
    void percentiles() {
        query(select(median(FILM.length), percentileCont(0.25).withinGroup(FILM.length))
                        .from(FILM))
                .is(
                        "select percentile_cont(?) within group (order by film.length), percentile_cont(?) within group (order by"
                                + " film.length) from film")
                .on(SQLITE, "select percentile_cont(film.length, ?), percentile_cont(film.length, ?) from film")
                .binds(0.5, 0.25)
                .shows(Section.AGGREGATES, "PERCENTILE_CONT")
                .emulatedOn(SQLITE)
                .unsupportedOn(
                        MARIADB,
                        "does not support percentile_cont(?) within group (order by film.length) without a window; compute it"
                                + " over(partitionBy(...)) in a derived table and select its distinct rows")
                .unsupportedOn(
                        MYSQL,
                        "does not support PERCENTILE_CONT; number the rows with rowNumber().over(...) in a derived table and"
                                + " pick those in the middle")
                .returns(new Row2<>(Optional.of(127.0), Optional.of(115.5)));
        query(select(
                                percentileDisc(0.5).withinGroup(FILM.length),
                                percentileDisc(0.5).withinGroupDesc(FILM.length),
                                percentileDisc(0.3).withinGroup(FILM.title),
                                percentileCont(0.25).withinGroupDesc(FILM.length))
                        .from(FILM))
                .is(
                        "select percentile_disc(?) within group (order by film.length), percentile_disc(?) within group (order by"
                                + " film.length desc), percentile_disc(?) within group (order by film.title), percentile_cont(?)"
                                + " within group (order by film.length desc) from film")
                .binds(0.5, 0.5, 0.3, 0.25)
                .shows(Section.AGGREGATES, "PERCENTILE_DISC")
                .unsupportedOn(SQLITE, "does not support PERCENTILE_DISC; select the values and compute it in Java")
                .unsupportedOn(MARIADB, "without a window")
                .unsupportedOn(MYSQL, "does not support PERCENTILE_DISC")
                .returns(new Row4<>(Optional.of(122), Optional.of(132), Optional.of("Alien"), Optional.of(139.5)));
    }

    @Test
    void aMedianForEachRow() {
        query(select(FILM.filmId, median(FILM.length).over(partitionBy(FILM.languageId)))
                        .from(FILM)
                        .orderBy(FILM.filmId.asc())
                        .limit(2))
                .is(
                        "select film.film_id, percentile_cont(film.length, ?) over (partition by film.language_id) from film"
                                + " order by film.film_id limit ?")
                .on(
                        MARIADB,
                        "select film.film_id, percentile_cont(0.5) within group (order by film.length) over (partition by"
                                + " film.language_id) from film order by film.film_id limit ?")
                .binds(0.5, 2L)
                .bindsOn(MARIADB, 2L)
                .shows(Section.WINDOWS, "WITHIN GROUP over a window")
                .unsupportedOn(
                        POSTGRESQL,
                        "does not support WITHIN GROUP over a window; compute percentile_cont(?) within group (order by"
                                + " film.length) in a grouped derived table and join that")
                .unsupportedOn(MYSQL, "does not support WITHIN GROUP over a window")
                .returns(new Row2<>(1, Optional.of(109.0)), new Row2<>(2, Optional.of(147.0)));
    }

    @Test
    void theCommonest() {
        String message = "does not support MODE; count the values in a grouped query and take the first by that count";
        query(select(mode().withinGroup(FILM.rating)).from(FILM))
                .is("select mode() within group (order by film.rating) from film")
                .shows(Section.AGGREGATES, "MODE")
                .unsupportedOn(SQLITE, message)
                .unsupportedOn(MARIADB, message)
                .unsupportedOn(MYSQL, message)
                .returns(Optional.of(Rating.PG_13));
    }

    @Test
    void sharesThatMakeNoSense() {
        assertThatThrownBy(() -> percentileCont(50)).hasMessage("percentileCont(50.0) takes a share from 0 to 1");
        assertThatThrownBy(() -> percentileDisc(-0.1)).hasMessage("percentileDisc(-0.1) takes a share from 0 to 1");
    }
}

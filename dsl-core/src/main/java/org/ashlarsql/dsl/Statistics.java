package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.Aggregates;
import org.ashlarsql.expr.NumAggregate;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.OrderedSetFunction;
import org.ashlarsql.expr.PercentileCont;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprNode.Aggregate;
import org.ashlarsql.type.StandardTypes;

/**
 * Statistics; users have them from {@link Sql}. All are floating numbers, whose last digits differ between databases, and NULL
 * of too few rows.
 */
abstract class Statistics extends Datetimes {

    Statistics() {}

    /** {@code stddev_pop(number)}: the standard deviation of all there is. */
    public static NumAggregate<Double, Optional<Double>> stddevPop(NumExpr<?, ?> number) {
        return Aggregates.statistic("stddev_pop", number);
    }

    /** {@code stddev_samp(number)}: the standard deviation judged by a sample; NULL of one row. */
    public static NumAggregate<Double, Optional<Double>> stddevSamp(NumExpr<?, ?> number) {
        return Aggregates.statistic("stddev_samp", number);
    }

    /** {@code var_pop(number)}: the variance of all there is. */
    public static NumAggregate<Double, Optional<Double>> varPop(NumExpr<?, ?> number) {
        return Aggregates.statistic("var_pop", number);
    }

    /** {@code var_samp(number)}: the variance judged by a sample; NULL of one row. */
    public static NumAggregate<Double, Optional<Double>> varSamp(NumExpr<?, ?> number) {
        return Aggregates.statistic("var_samp", number);
    }

    // Of pairs

    /** {@code covar_pop(y, x)}: the covariance of all pairs. PostgreSQL only, as all functions of pairs. */
    public static NumAggregate<Double, Optional<Double>> covarPop(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("covar_pop", y, x);
    }

    /** {@code covar_samp(y, x)}: the covariance judged by a sample. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> covarSamp(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("covar_samp", y, x);
    }

    /** {@code corr(y, x)}: the coefficient of correlation. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> corr(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("corr", y, x);
    }

    /** {@code regr_slope(y, x)}: the slope of the line that fits the pairs best. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrSlope(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_slope", y, x);
    }

    /** {@code regr_intercept(y, x)}: where that line meets the y axis. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrIntercept(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_intercept", y, x);
    }

    /** {@code regr_r2(y, x)}: the square of the coefficient of correlation. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrR2(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_r2", y, x);
    }

    /** {@code regr_count(y, x)}: the number of pairs without NULL. PostgreSQL only. */
    public static NumAggregate<Long, Long> regrCount(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.count(Aggregate.of("regr_count", y.node(), x.node()));
    }

    /** {@code regr_avgx(y, x)}: the average of x over the pairs without NULL. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrAvgx(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_avgx", y, x);
    }

    /** {@code regr_avgy(y, x)}: the average of y over the pairs without NULL. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrAvgy(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_avgy", y, x);
    }

    /** {@code regr_sxx(y, x)}: the sum of the squares of x around its average. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrSxx(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_sxx", y, x);
    }

    /** {@code regr_sxy(y, x)}: the sum of the products of x and y around their averages. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrSxy(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_sxy", y, x);
    }

    /** {@code regr_syy(y, x)}: the sum of the squares of y around its average. PostgreSQL only. */
    public static NumAggregate<Double, Optional<Double>> regrSyy(NumExpr<?, ?> y, NumExpr<?, ?> x) {
        return Aggregates.statistic("regr_syy", y, x);
    }

    // By rank

    /** {@code percentile_cont(0.5) within group (order by number)}, see {@link #percentileCont}. */
    public static NumAggregate<Double, Optional<Double>> median(NumExpr<?, ?> number) {
        return percentileCont(0.5).withinGroup(number);
    }

    /**
     * {@code percentile_cont(fraction)}: the number below which this share of them lies, computed between two where it must
     * be.
     *
     * <pre>{@code
     * percentileCont(0.9).withinGroup(FILM.length)
     * }</pre>
     */
    public static PercentileCont percentileCont(double fraction) {
        return new PercentileCont(Aggregate.of("percentile_cont", fraction("percentileCont", fraction)));
    }

    /** {@code percentile_disc(fraction)}: the first value that has this share of them at or before it. */
    public static OrderedSetFunction percentileDisc(double fraction) {
        return new OrderedSetFunction(Aggregate.of("percentile_disc", fraction("percentileDisc", fraction)));
    }

    /** {@code mode()}: the value that is there most often. PostgreSQL only. */
    public static OrderedSetFunction mode() {
        return new OrderedSetFunction(Aggregate.of("mode"));
    }

    private static ExprNode fraction(String function, double fraction) {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException(function + "(" + fraction + ") takes a share from 0 to 1");
        }
        return new ExprNode.Bind<>(StandardTypes.DOUBLE, fraction);
    }
}

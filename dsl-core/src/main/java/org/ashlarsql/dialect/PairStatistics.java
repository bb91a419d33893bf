package org.ashlarsql.dialect;

import java.util.List;

/** The statistics of pairs of numbers, which PostgreSQL alone has. */
final class PairStatistics {

    static final List<String> NAMES = List.of(
            "covar_pop",
            "covar_samp",
            "corr",
            "regr_avgx",
            "regr_avgy",
            "regr_count",
            "regr_intercept",
            "regr_r2",
            "regr_slope",
            "regr_sxx",
            "regr_sxy",
            "regr_syy");

    static final String INSTEAD = "select the pairs and compute it in Java; from sums in SQL it would lose digits";

    private PairStatistics() {}
}

package org.ashlarsql.tree;

import java.util.List;

/**
 * Which of a query's equal rows are kept.
 *
 * @param rows whether each row is wanted once
 * @param on where not empty, one row is wanted for each value of these: {@code distinct on (...)}
 */
public record Distinct(boolean rows, List<ExprNode> on) {
    /** Every row is kept. */
    public static final Distinct NONE = new Distinct(false, List.of());

    /** Each row is kept once. */
    public static final Distinct ROWS = new Distinct(true, List.of());

    public Distinct {
        on = List.copyOf(on);
    }

    /** The first row for each value of the expressions is kept. */
    public static Distinct on(List<ExprNode> expressions) {
        return new Distinct(false, expressions);
    }
}

package org.ashlarsql.dsl;

import java.math.BigDecimal;
import java.util.Optional;
import org.ashlarsql.expr.Aggregable;
import org.ashlarsql.expr.Aggregates;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.NumAggregate;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.RowCount;
import org.ashlarsql.tree.ExprNode.Aggregate;

/** Aggregate functions and grouping; users have them from {@link Sql}. */
abstract class AggregateFunctions extends Datetimes {

    AggregateFunctions() {}

    /** {@code count(*)}: the number of rows. */
    public static RowCount count() {
        return new RowCount(Aggregate.of("count"));
    }

    /** {@code count(expression)}: the number of rows where it isn't NULL. */
    public static NumAggregate<Long, Long> count(Expr<?, ?> expression) {
        return Aggregates.count(Aggregate.of("count", expression.node()));
    }

    /** {@code count(distinct expression)}: the number of its different values. */
    public static NumAggregate<Long, Long> countDistinct(Expr<?, ?> expression) {
        return count(expression).distinct();
    }

    /** {@code sum(number)}, exact; NULL of no rows. See {@link #sumLong} for whole numbers. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> sum(NumExpr<?, ?> number) {
        return Aggregates.sum(number);
    }

    /** {@code sum(number)} of whole numbers, read as a long; NULL of no rows. */
    public static NumAggregate<Long, Optional<Long>> sumLong(NumExpr<?, ?> number) {
        return Aggregates.sumLong(number);
    }

    /** {@code avg(number)}; NULL of no rows. Databases differ in its last digits: {@code round} it. */
    public static NumAggregate<BigDecimal, Optional<BigDecimal>> avg(NumExpr<?, ?> number) {
        return Aggregates.avg(number);
    }

    /** {@code min(expression)}; NULL of no rows. */
    public static <A> A min(Aggregable<A> expression) {
        return expression.aggregate(Aggregate.of("min", expression.node()));
    }

    /** {@code max(expression)}; NULL of no rows. */
    public static <A> A max(Aggregable<A> expression) {
        return expression.aggregate(Aggregate.of("max", expression.node()));
    }
}

package org.ashlarsql.expr;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;

/** A date and a time of day without a zone. */
public interface TimestampExpr<R>
        extends Expr<LocalDateTime, R>,
                Shape<TimestampExpr<R>, TimestampExpr<Optional<LocalDateTime>>, TimestampExpr<LocalDateTime>>,
                Aggregable<TimestampAggregate<Optional<LocalDateTime>>> {

    /**
     * So many units later: {@code rented_at + 3 * interval '1 hour'}. A day that the month doesn't have becomes its last
     * one: a month after January 31 is the end of February.
     */
    default TimestampExpr<R> plus(long amount, TimestampUnit unit) {
        return sameAs(DatetimeNodes.plus("timestamp", node(), DatetimeNodes.amount(amount), unit));
    }

    /** Like {@link #plus(long, TimestampUnit)} with a number that is computed, and that isn't NULL. */
    default <N extends Number> TimestampExpr<R> plus(NumExpr<N, N> amount, TimestampUnit unit) {
        return sameAs(DatetimeNodes.plus("timestamp", node(), DatetimeNodes.amount(amount), unit));
    }

    /** So many units earlier: {@link #plus(long, TimestampUnit)} of the negative number. */
    default TimestampExpr<R> minus(long amount, TimestampUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Like {@link #minus(long, TimestampUnit)} with a number that is computed, and that isn't NULL. */
    default <N extends Number> TimestampExpr<R> minus(NumExpr<N, N> amount, TimestampUnit unit) {
        return plus(amount.negated(), unit);
    }

    /** Months and then days later, as {@link java.time.LocalDate#plus} has it; a year is twelve months. */
    default TimestampExpr<R> plus(Period period) {
        TimestampExpr<R> months =
                period.toTotalMonths() == 0 ? sameAs(node()) : plus(period.toTotalMonths(), DateUnit.MONTH);
        long days = period.get(ChronoUnit.DAYS);
        return days == 0 ? months : months.plus(days, DateUnit.DAY);
    }

    /** Months and then days earlier, as {@link java.time.LocalDate#minus} has it; a year is twelve months. */
    default TimestampExpr<R> minus(Period period) {
        return plus(period.negated());
    }

    /**
     * So much later.
     *
     * @throws IllegalArgumentException if the duration has nanoseconds, which no database counts
     */
    default TimestampExpr<R> plus(Duration duration) {
        return duration.getNano() == 0
                ? plus(duration.getSeconds(), TimeUnit.SECOND)
                : plus(DatetimeNodes.microseconds(duration), TimeUnit.MICROSECOND);
    }

    /** So much earlier, see {@link #plus(Duration)}. */
    default TimestampExpr<R> minus(Duration duration) {
        return plus(duration.negated());
    }

    /** {@code extract(year from this)}; seconds are whole, {@link TimeUnit#MICROSECOND} is their fraction. */
    default NumExpr<Integer, Optional<Integer>> extract(TimestampField field) {
        return SqlTypes.INTEGER.nullable(DatetimeNodes.extract("timestamp", node(), field));
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default TimestampExpr<LocalDateTime> orElse(LocalDateTime value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(new ExprNode.Call("coalesce", List.of(node(), other)));
    }

    @Override
    default TimestampExpr<R> sameAs(ExprNode node) {
        return new PlainTimestamp<>(node, sqlType(), nullness());
    }

    @Override
    default TimestampExpr<Optional<LocalDateTime>> nullable(ExprNode node) {
        return new PlainTimestamp<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TimestampExpr<LocalDateTime> required(ExprNode node) {
        return new PlainTimestamp<>(node, sqlType(), Nullness.required());
    }

    @Override
    default TimestampAggregate<Optional<LocalDateTime>> aggregate(ExprNode.Aggregate node) {
        return new TimestampAggregate<>(node, sqlType(), Nullness.optional());
    }
}

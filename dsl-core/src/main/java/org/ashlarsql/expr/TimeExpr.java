package org.ashlarsql.expr;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.tree.ExprNode;

/** A time of day. */
public interface TimeExpr<R>
        extends Comparisons<LocalTime, R>,
                Shape<TimeExpr<R>, TimeExpr<Optional<LocalTime>>, TimeExpr<LocalTime>>,
                Aggregable<TimeAggregate<Optional<LocalTime>>> {

    /**
     * So many units later: {@code opens + 3 * interval '1 hour'}. Midnight follows the end of the day, as
     * {@link LocalTime#plus} has it.
     */
    default TimeExpr<R> plus(long amount, TimeUnit unit) {
        return sameAs(DatetimeNodes.plus("time", node(), DatetimeNodes.amount(amount), unit));
    }

    /** Like {@link #plus(long, TimeUnit)} with a number that is computed, and that isn't NULL. */
    default TimeExpr<R> plus(NumExpr<?, ? extends Number> amount, TimeUnit unit) {
        return sameAs(DatetimeNodes.plus("time", node(), DatetimeNodes.amount(amount), unit));
    }

    /** The same with a number that may be NULL. */
    default TimeExpr<Optional<LocalTime>> plus(AnyNum amount, TimeUnit unit) {
        return nullable(DatetimeNodes.plus("time", node(), DatetimeNodes.amount(amount), unit));
    }

    /** So many units earlier: {@link #plus(long, TimeUnit)} of the negative number. */
    default TimeExpr<R> minus(long amount, TimeUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Like {@link #minus(long, TimeUnit)} with a number that is computed, and that isn't NULL. */
    default TimeExpr<R> minus(NumExpr<?, ? extends Number> amount, TimeUnit unit) {
        return plus(amount.negated(), unit);
    }

    /** The same with a number that may be NULL. */
    default TimeExpr<Optional<LocalTime>> minus(AnyNum amount, TimeUnit unit) {
        return nullable(DatetimeNodes.plus("time", node(), DatetimeNodes.negated(amount), unit));
    }

    /**
     * So much later.
     *
     * @throws IllegalArgumentException if the duration has nanoseconds, which no database counts
     */
    default TimeExpr<R> plus(Duration duration) {
        return duration.getNano() == 0
                ? plus(duration.getSeconds(), TimeUnit.SECOND)
                : plus(DatetimeNodes.microseconds(duration), TimeUnit.MICROSECOND);
    }

    /** So much earlier, see {@link #plus(Duration)}. */
    default TimeExpr<R> minus(Duration duration) {
        return plus(duration.negated());
    }

    /** {@code extract(hour from this)}; seconds are whole, {@link TimeUnit#MICROSECOND} is their fraction. */
    default NumExpr<Integer, Optional<Integer>> extract(TimeUnit field) {
        return SqlTypes.INTEGER.nullable(DatetimeNodes.extract("time", node(), field));
    }

    /** The start of the unit that this is in: {@code date_trunc('hour', this)}. */
    default TimeExpr<R> truncate(TimeUnit unit) {
        return sameAs(DatetimeNodes.truncate("time", node(), unit));
    }

    /**
     * The whole units from this time to the other on the same day, negative if it's earlier.
     */
    default NumExpr<Long, Optional<Long>> until(LocalTime other, TimeUnit unit) {
        return DatetimeNodes.until("time", node(), DatetimeNodes.value(other), unit);
    }

    /** Like {@link #until(LocalTime, TimeUnit)}. */
    default NumExpr<Long, Optional<Long>> until(Expr<LocalTime, ?> other, TimeUnit unit) {
        return DatetimeNodes.until("time", node(), other.node(), unit);
    }

    /**
     * As a text, {@code format("HH:mm")}:
     * {@code to_char(this, 'HH24:MI')}, {@code date_format} or {@code strftime} by the database.
     *
     * <p>The fields are {@code HH}, {@code mm}, {@code ss}; texts stand in single quotes.
     *
     * @throws IllegalArgumentException if the pattern has other letters
     */
    default TextExpr<Optional<String>> format(String pattern) {
        return DatetimeNodes.format("time", node(), pattern, Set.of("HH", "mm", "ss"));
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default TimeExpr<LocalTime> orElse(LocalTime value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default TimeExpr<Optional<LocalTime>> nullif(LocalTime value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default TimeExpr<Optional<LocalTime>> nullif(Expr<LocalTime, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default TimeExpr<R> sameAs(ExprNode node) {
        return new PlainTime<>(node, sqlType(), nullness());
    }

    @Override
    default TimeExpr<Optional<LocalTime>> nullable(ExprNode node) {
        return new PlainTime<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default TimeExpr<LocalTime> required(ExprNode node) {
        return new PlainTime<>(node, sqlType(), Nullness.required());
    }

    @Override
    default TimeAggregate<Optional<LocalTime>> aggregate(ExprNode.Aggregate node) {
        return new TimeAggregate<>(node, sqlType(), Nullness.optional());
    }
}

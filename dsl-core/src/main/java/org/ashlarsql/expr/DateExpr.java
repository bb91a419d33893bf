package org.ashlarsql.expr;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.ashlarsql.tree.ExprNode;

/** A date. */
public interface DateExpr<R>
        extends Comparisons<LocalDate, R>,
                Shape<DateExpr<R>, DateExpr<Optional<LocalDate>>, DateExpr<LocalDate>>,
                Aggregable<DateAggregate<Optional<LocalDate>>> {

    /**
     * So many units later: {@code due + 3 * interval '1 month'}. A day that the month doesn't have becomes its last one: a
     * month after January 31 is the end of February.
     */
    default DateExpr<R> plus(long amount, DateUnit unit) {
        return sameAs(DatetimeNodes.plus("date", node(), DatetimeNodes.amount(amount), unit));
    }

    /** Like {@link #plus(long, DateUnit)} with a number that is computed, and that isn't NULL. */
    default DateExpr<R> plus(NumExpr<?, ? extends Number> amount, DateUnit unit) {
        return sameAs(DatetimeNodes.plus("date", node(), DatetimeNodes.amount(amount), unit));
    }

    /** The same with a number that may be NULL. */
    default DateExpr<Optional<LocalDate>> plus(AnyNum amount, DateUnit unit) {
        return nullable(DatetimeNodes.plus("date", node(), DatetimeNodes.amount(amount), unit));
    }

    /** So many units earlier: {@link #plus(long, DateUnit)} of the negative number. */
    default DateExpr<R> minus(long amount, DateUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Like {@link #minus(long, DateUnit)} with a number that is computed, and that isn't NULL. */
    default DateExpr<R> minus(NumExpr<?, ? extends Number> amount, DateUnit unit) {
        return plus(amount.negated(), unit);
    }

    /** The same with a number that may be NULL. */
    default DateExpr<Optional<LocalDate>> minus(AnyNum amount, DateUnit unit) {
        return nullable(DatetimeNodes.plus("date", node(), DatetimeNodes.negated(amount), unit));
    }

    /** Months and then days later, as {@link java.time.LocalDate#plus} has it; a year is twelve months. */
    default DateExpr<R> plus(Period period) {
        DateExpr<R> months =
                period.toTotalMonths() == 0 ? sameAs(node()) : plus(period.toTotalMonths(), DateUnit.MONTH);
        long days = period.get(ChronoUnit.DAYS);
        return days == 0 ? months : months.plus(days, DateUnit.DAY);
    }

    /** Months and then days earlier, as {@link java.time.LocalDate#minus} has it; a year is twelve months. */
    default DateExpr<R> minus(Period period) {
        return plus(period.negated());
    }

    /** {@code extract(year from this)}, with one meaning on every database. */
    default NumExpr<Integer, Optional<Integer>> extract(DateField field) {
        return SqlTypes.INTEGER.nullable(DatetimeNodes.extract("date", node(), field));
    }

    /** The start of the unit that this is in: {@code date_trunc('month', this)}. A week starts on Monday. */
    default DateExpr<R> truncate(DateUnit unit) {
        return sameAs(DatetimeNodes.truncate("date", node(), unit));
    }

    /**
     * The whole units from this date to the other, negative if it's earlier: {@code until(SHIPPED, DAY)}. A month is whole
     * when its day is reached.
     */
    default NumExpr<Long, Optional<Long>> until(LocalDate other, DateUnit unit) {
        return DatetimeNodes.until("date", node(), DatetimeNodes.value(other), unit);
    }

    /** Like {@link #until(LocalDate, DateUnit)}. */
    default NumExpr<Long, Optional<Long>> until(Expr<LocalDate, ?> other, DateUnit unit) {
        return DatetimeNodes.until("date", node(), other.node(), unit);
    }

    /** The timestamp at the start of this date: {@code cast(this as timestamp)}. */
    default TimestampExpr<Optional<LocalDateTime>> atStartOfDay() {
        return SqlTypes.TIMESTAMP.nullable(DatetimeNodes.call("date_at_start_of_day", node()));
    }

    /** The timestamp on this date at a time: {@code this + time}. */
    default TimestampExpr<Optional<LocalDateTime>> atTime(LocalTime time) {
        return atTime(SqlTypes.TIME.required(DatetimeNodes.value(time)));
    }

    /** The timestamp on this date at a time: {@code this + time}. */
    default TimestampExpr<Optional<LocalDateTime>> atTime(Expr<LocalTime, ?> time) {
        return SqlTypes.TIMESTAMP.nullable(DatetimeNodes.call("date_at_time", node(), time.node()));
    }

    /**
     * As a text, {@code format("yyyy-MM")}:
     * {@code to_char(this, 'YYYY-MM')}, {@code date_format} or {@code strftime} by the database.
     *
     * <p>The fields are {@code yyyy}, {@code MM}, {@code dd}; texts stand in single quotes.
     *
     * @throws IllegalArgumentException if the pattern has other letters
     */
    default TextExpr<Optional<String>> format(String pattern) {
        return DatetimeNodes.format("date", node(), pattern, Set.of("yyyy", "MM", "dd"));
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default DateExpr<LocalDate> orElse(LocalDate value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default DateExpr<Optional<LocalDate>> nullif(LocalDate value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default DateExpr<Optional<LocalDate>> nullif(Expr<LocalDate, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default DateExpr<R> sameAs(ExprNode node) {
        return new PlainDate<>(node, sqlType(), nullness());
    }

    @Override
    default DateExpr<Optional<LocalDate>> nullable(ExprNode node) {
        return new PlainDate<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default DateExpr<LocalDate> required(ExprNode node) {
        return new PlainDate<>(node, sqlType(), Nullness.required());
    }

    @Override
    default DateAggregate<Optional<LocalDate>> aggregate(ExprNode.Aggregate node) {
        return new DateAggregate<>(node, sqlType(), Nullness.optional());
    }
}

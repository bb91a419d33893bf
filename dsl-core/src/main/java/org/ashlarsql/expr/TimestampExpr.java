package org.ashlarsql.expr;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.tree.ExprNode;

/** A date and a time of day without a zone. */
public interface TimestampExpr<R>
        extends Comparisons<LocalDateTime, R>,
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
    default TimestampExpr<R> plus(NumExpr<?, ? extends Number> amount, TimestampUnit unit) {
        return sameAs(DatetimeNodes.plus("timestamp", node(), DatetimeNodes.amount(amount), unit));
    }

    /** The same with a number that may be NULL. */
    default TimestampExpr<Optional<LocalDateTime>> plus(AnyNum amount, TimestampUnit unit) {
        return nullable(DatetimeNodes.plus("timestamp", node(), DatetimeNodes.amount(amount), unit));
    }

    /** So many units earlier: {@link #plus(long, TimestampUnit)} of the negative number. */
    default TimestampExpr<R> minus(long amount, TimestampUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Like {@link #minus(long, TimestampUnit)} with a number that is computed, and that isn't NULL. */
    default TimestampExpr<R> minus(NumExpr<?, ? extends Number> amount, TimestampUnit unit) {
        return plus(amount.negated(), unit);
    }

    /** The same with a number that may be NULL. */
    default TimestampExpr<Optional<LocalDateTime>> minus(AnyNum amount, TimestampUnit unit) {
        return nullable(DatetimeNodes.plus("timestamp", node(), DatetimeNodes.negated(amount), unit));
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

    /** The start of the unit that this is in: {@code date_trunc('month', this)}. A week starts on Monday. */
    default TimestampExpr<R> truncate(TimestampUnit unit) {
        return sameAs(DatetimeNodes.truncate("timestamp", node(), unit));
    }

    /**
     * The whole units from this timestamp to the other, negative if it's earlier. A month is whole when its day and time
     * are reached.
     */
    default NumExpr<Long, Optional<Long>> until(LocalDateTime other, TimestampUnit unit) {
        return DatetimeNodes.until("timestamp", node(), DatetimeNodes.value(other), unit);
    }

    /** Like {@link #until(LocalDateTime, TimestampUnit)}. */
    default NumExpr<Long, Optional<Long>> until(Expr<LocalDateTime, ?> other, TimestampUnit unit) {
        return DatetimeNodes.until("timestamp", node(), other.node(), unit);
    }

    /** {@code cast(this as date)}. */
    default DateExpr<Optional<LocalDate>> date() {
        return SqlTypes.DATE.nullable(DatetimeNodes.call("timestamp_date", node()));
    }

    /** {@code cast(this as time)}. */
    default TimeExpr<Optional<LocalTime>> time() {
        return SqlTypes.TIME.nullable(DatetimeNodes.call("timestamp_time", node()));
    }

    /** The instant at which clocks of this offset from UTC show this timestamp: {@code this at time zone '+02:00'}. */
    default InstantExpr<Optional<Instant>> atOffset(ZoneOffset offset) {
        TimestampExpr<R> utc = offset.getTotalSeconds() == 0 ? this : minus(offset.getTotalSeconds(), TimeUnit.SECOND);
        return SqlTypes.TIMESTAMP_WITH_TIME_ZONE.nullable(DatetimeNodes.call("timestamp_in_utc", utc.node()));
    }

    /**
     * The instant at which clocks of this zone show this timestamp: {@code this at time zone 'Europe/Berlin'}. Only
     * PostgreSQL knows zones by name; {@link #atOffset} is to be had everywhere.
     *
     * @throws org.ashlarsql.render.UnsupportedFeatureException if the database doesn't know zones, when it's rendered
     */
    default InstantExpr<Optional<Instant>> atZone(ZoneId zone) {
        return zone.normalized() instanceof ZoneOffset offset
                ? atOffset(offset)
                : SqlTypes.TIMESTAMP_WITH_TIME_ZONE.nullable(
                        DatetimeNodes.call("timestamp_in_zone", node(), DatetimeNodes.zone(zone)));
    }

    /**
     * As a text, {@code format("yyyy-MM-dd HH:mm")}:
     * {@code to_char(this, 'YYYY-MM-DD HH24:MI')}, {@code date_format} or {@code strftime} by the database.
     *
     * <p>The fields are {@code yyyy}, {@code MM}, {@code dd}, {@code HH}, {@code mm}, {@code ss};
     * texts stand in single quotes.
     *
     * @throws IllegalArgumentException if the pattern has other letters
     */
    default TextExpr<Optional<String>> format(String pattern) {
        return DatetimeNodes.format("timestamp", node(), pattern, FormatPattern.FIELDS);
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default TimestampExpr<LocalDateTime> orElse(LocalDateTime value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default TimestampExpr<Optional<LocalDateTime>> nullif(LocalDateTime value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default TimestampExpr<Optional<LocalDateTime>> nullif(Expr<LocalDateTime, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
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

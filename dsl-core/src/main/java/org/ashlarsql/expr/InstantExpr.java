package org.ashlarsql.expr;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ashlarsql.render.FormatPattern;
import org.ashlarsql.tree.ExprNode;

/** A point on the time line. Its days, months and years are those of UTC, on every database. */
public interface InstantExpr<R>
        extends Comparisons<Instant, R>,
                Shape<InstantExpr<R>, InstantExpr<Optional<Instant>>, InstantExpr<Instant>>,
                Aggregable<InstantAggregate<Optional<Instant>>> {

    /**
     * So many units later: {@code rented_at + 3 * interval '1 hour'}. A day that the month doesn't have becomes its last
     * one: a month after January 31 is the end of February.
     */
    default InstantExpr<R> plus(long amount, TimestampUnit unit) {
        return sameAs(DatetimeNodes.plus("instant", node(), DatetimeNodes.amount(amount), unit));
    }

    /** Like {@link #plus(long, TimestampUnit)} with a number that is computed, and that isn't NULL. */
    default InstantExpr<R> plus(NumExpr<?, ? extends Number> amount, TimestampUnit unit) {
        return sameAs(DatetimeNodes.plus("instant", node(), DatetimeNodes.amount(amount), unit));
    }

    /** The same with a number that may be NULL. */
    default InstantExpr<Optional<Instant>> plus(AnyNum amount, TimestampUnit unit) {
        return nullable(DatetimeNodes.plus("instant", node(), DatetimeNodes.amount(amount), unit));
    }

    /** So many units earlier: {@link #plus(long, TimestampUnit)} of the negative number. */
    default InstantExpr<R> minus(long amount, TimestampUnit unit) {
        return plus(Math.negateExact(amount), unit);
    }

    /** Like {@link #minus(long, TimestampUnit)} with a number that is computed, and that isn't NULL. */
    default InstantExpr<R> minus(NumExpr<?, ? extends Number> amount, TimestampUnit unit) {
        return plus(amount.negated(), unit);
    }

    /** The same with a number that may be NULL. */
    default InstantExpr<Optional<Instant>> minus(AnyNum amount, TimestampUnit unit) {
        return nullable(DatetimeNodes.plus("instant", node(), DatetimeNodes.negated(amount), unit));
    }

    /** Months and then days later, as {@link java.time.LocalDate#plus} has it; a year is twelve months. */
    default InstantExpr<R> plus(Period period) {
        InstantExpr<R> months =
                period.toTotalMonths() == 0 ? sameAs(node()) : plus(period.toTotalMonths(), DateUnit.MONTH);
        long days = period.get(ChronoUnit.DAYS);
        return days == 0 ? months : months.plus(days, DateUnit.DAY);
    }

    /** Months and then days earlier, as {@link java.time.LocalDate#minus} has it; a year is twelve months. */
    default InstantExpr<R> minus(Period period) {
        return plus(period.negated());
    }

    /**
     * So much later.
     *
     * @throws IllegalArgumentException if the duration has nanoseconds, which no database counts
     */
    default InstantExpr<R> plus(Duration duration) {
        return duration.getNano() == 0
                ? plus(duration.getSeconds(), TimeUnit.SECOND)
                : plus(DatetimeNodes.microseconds(duration), TimeUnit.MICROSECOND);
    }

    /** So much earlier, see {@link #plus(Duration)}. */
    default InstantExpr<R> minus(Duration duration) {
        return plus(duration.negated());
    }

    /** {@code extract(year from this)}; seconds are whole, {@link TimeUnit#MICROSECOND} is their fraction. */
    default NumExpr<Integer, Optional<Integer>> extract(TimestampField field) {
        return SqlTypes.INTEGER.nullable(DatetimeNodes.extract("instant", node(), field));
    }

    /** The start of the unit that this is in: {@code date_trunc('month', this)}. A week starts on Monday. */
    default InstantExpr<R> truncate(TimestampUnit unit) {
        return sameAs(DatetimeNodes.truncate("instant", node(), unit));
    }

    /**
     * The whole units from this instant to the other, negative if it's earlier. A month is whole when its day and time in
     * UTC are reached.
     */
    default NumExpr<Long, Optional<Long>> until(Instant other, TimestampUnit unit) {
        return DatetimeNodes.until("instant", node(), DatetimeNodes.value(other), unit);
    }

    /** Like {@link #until(Instant, TimestampUnit)}. */
    default NumExpr<Long, Optional<Long>> until(Expr<Instant, ?> other, TimestampUnit unit) {
        return DatetimeNodes.until("instant", node(), other.node(), unit);
    }

    /** The date and time that clocks of this offset from UTC show: {@code this at time zone '+02:00'}. */
    default TimestampExpr<Optional<LocalDateTime>> atOffset(ZoneOffset offset) {
        TimestampExpr<Optional<LocalDateTime>> utc =
                SqlTypes.TIMESTAMP.nullable(DatetimeNodes.call("instant_in_utc", node()));
        return offset.getTotalSeconds() == 0 ? utc : utc.plus(offset.getTotalSeconds(), TimeUnit.SECOND);
    }

    /**
     * The date and time that clocks of this zone show: {@code this at time zone 'Europe/Berlin'}. Only PostgreSQL knows
     * zones by name; {@link #atOffset} is to be had everywhere.
     *
     * @throws org.ashlarsql.render.UnsupportedFeatureException if the database doesn't know zones, when it's rendered
     */
    default TimestampExpr<Optional<LocalDateTime>> atZone(ZoneId zone) {
        return zone.normalized() instanceof ZoneOffset offset
                ? atOffset(offset)
                : SqlTypes.TIMESTAMP.nullable(DatetimeNodes.call("instant_in_zone", node(), DatetimeNodes.zone(zone)));
    }

    /** {@code extract(epoch from this)}: the whole seconds since 1970, as {@link Instant#getEpochSecond} has them. */
    default NumExpr<Long, Optional<Long>> epochSecond() {
        return SqlTypes.BIGINT.nullable(DatetimeNodes.call("instant_epoch_second", node()));
    }

    /**
     * As a text, {@code format("yyyy-MM-dd HH:mm")}:
     * {@code to_char(this, 'YYYY-MM-DD HH24:MI')}, {@code date_format} or {@code strftime} by the database.
     *
     * <p>The fields of UTC are {@code yyyy}, {@code MM}, {@code dd}, {@code HH}, {@code mm}, {@code ss};
     * texts stand in single quotes.
     *
     * @throws IllegalArgumentException if the pattern has other letters
     */
    default TextExpr<Optional<String>> format(String pattern) {
        return DatetimeNodes.format("instant", node(), pattern, FormatPattern.FIELDS);
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default InstantExpr<Instant> orElse(Instant value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "orElse", value));
        return required(Calls.coalesce(node(), other));
    }

    /** {@code nullif(this, value)}: NULL where it equals the value. */
    default InstantExpr<Optional<Instant>> nullif(Instant value) {
        var other = new ExprNode.Bind<>(sqlType(), NullArgument.refuse(this, "nullif", value));
        return nullable(Calls.of("nullif", node(), other));
    }

    /** {@code nullif(this, other)}: NULL where it equals the other one. */
    default InstantExpr<Optional<Instant>> nullif(Expr<Instant, ?> other) {
        return nullable(Calls.of("nullif", node(), other.node()));
    }

    @Override
    default InstantExpr<R> sameAs(ExprNode node) {
        return new PlainInstant<>(node, sqlType(), nullness());
    }

    @Override
    default InstantExpr<Optional<Instant>> nullable(ExprNode node) {
        return new PlainInstant<>(node, sqlType(), Nullness.optional());
    }

    @Override
    default InstantExpr<Instant> required(ExprNode node) {
        return new PlainInstant<>(node, sqlType(), Nullness.required());
    }

    @Override
    default InstantAggregate<Optional<Instant>> aggregate(ExprNode.Aggregate node) {
        return new InstantAggregate<>(node, sqlType(), Nullness.optional());
    }
}

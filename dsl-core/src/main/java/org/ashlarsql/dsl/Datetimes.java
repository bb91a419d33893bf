package org.ashlarsql.dsl;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.DateExpr;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.InstantExpr;
import org.ashlarsql.expr.JavaTypes;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TimeExpr;
import org.ashlarsql.expr.TimestampExpr;
import org.ashlarsql.tree.ExprNode;

/** Dates, times and what is computed with them; users have them from {@link Sql}. */
abstract class Datetimes extends Scalars {

    Datetimes() {}

    // Values

    /** A date as a bind parameter. */
    public static DateExpr<LocalDate> val(LocalDate value) {
        return SqlTypes.DATE.required(bind(value));
    }

    /** A time of day as a bind parameter. */
    public static TimeExpr<LocalTime> val(LocalTime value) {
        return SqlTypes.TIME.required(bind(value));
    }

    /** A timestamp as a bind parameter. */
    public static TimestampExpr<LocalDateTime> val(LocalDateTime value) {
        return SqlTypes.TIMESTAMP.required(bind(value));
    }

    /** An instant as a bind parameter. */
    public static InstantExpr<Instant> val(Instant value) {
        return SqlTypes.TIMESTAMP_WITH_TIME_ZONE.required(bind(value));
    }

    // Now

    /** {@code current_timestamp}: the instant at which the statement started, on PostgreSQL its transaction. */
    public static InstantExpr<Instant> currentTimestamp() {
        return SqlTypes.TIMESTAMP_WITH_TIME_ZONE.required(call("current_timestamp"));
    }

    /** {@code localtimestamp}: the date and time in UTC, whatever zone the session is in, see {@link #currentTimestamp}. */
    public static TimestampExpr<LocalDateTime> localTimestamp() {
        return SqlTypes.TIMESTAMP.required(call("localtimestamp"));
    }

    /** {@code current_date}: the date in UTC, whatever zone the session is in, see {@link #currentTimestamp}. */
    public static DateExpr<LocalDate> currentDate() {
        return SqlTypes.DATE.required(call("current_date"));
    }

    /** {@code current_time}: the time of day in UTC, whatever zone the session is in, see {@link #currentTimestamp}. */
    public static TimeExpr<LocalTime> currentTime() {
        return SqlTypes.TIME.required(call("current_time"));
    }

    // Dates and periods

    /** {@code make_date(year, month, day)}. Where there is no such day, an error on PostgreSQL and NULL on the others. */
    public static DateExpr<Optional<LocalDate>> makeDate(
            NumExpr<Integer, ?> year, NumExpr<Integer, ?> month, NumExpr<Integer, ?> day) {
        return SqlTypes.DATE.nullable(call("make_date", year.node(), month.node(), day.node()));
    }

    /**
     * {@code (start, end) overlaps (otherStart, otherEnd)}: whether two periods have a moment in common. A period ends
     * before its end, unless that is its start. NULL is no end; {@code end.orElse(...)} says what it stands for.
     */
    public static Condition overlaps(
            DateExpr<LocalDate> start,
            DateExpr<LocalDate> end,
            DateExpr<LocalDate> otherStart,
            DateExpr<LocalDate> otherEnd) {
        return periods(start, end, otherStart, otherEnd);
    }

    /** Like {@link #overlaps(DateExpr, DateExpr, DateExpr, DateExpr)}. */
    public static Condition overlaps(
            TimeExpr<LocalTime> start,
            TimeExpr<LocalTime> end,
            TimeExpr<LocalTime> otherStart,
            TimeExpr<LocalTime> otherEnd) {
        return periods(start, end, otherStart, otherEnd);
    }

    /** Like {@link #overlaps(DateExpr, DateExpr, DateExpr, DateExpr)}. */
    public static Condition overlaps(
            TimestampExpr<LocalDateTime> start,
            TimestampExpr<LocalDateTime> end,
            TimestampExpr<LocalDateTime> otherStart,
            TimestampExpr<LocalDateTime> otherEnd) {
        return periods(start, end, otherStart, otherEnd);
    }

    /** Like {@link #overlaps(DateExpr, DateExpr, DateExpr, DateExpr)}. */
    public static Condition overlaps(
            InstantExpr<Instant> start,
            InstantExpr<Instant> end,
            InstantExpr<Instant> otherStart,
            InstantExpr<Instant> otherEnd) {
        return periods(start, end, otherStart, otherEnd);
    }

    private static <V> Condition periods(Expr<V, V> start, Expr<V, V> end, Expr<V, V> otherStart, Expr<V, V> otherEnd) {
        return new Condition(call("overlaps", start.node(), end.node(), otherStart.node(), otherEnd.node()));
    }

    private static <V> ExprNode bind(V value) {
        return new ExprNode.Bind<>(JavaTypes.of(value), value);
    }

    private static ExprNode call(String function, ExprNode... arguments) {
        return new ExprNode.Call(function, List.of(arguments));
    }
}

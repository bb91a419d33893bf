package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.FrameBound;
import org.ashlarsql.expr.FrameEnd;
import org.ashlarsql.expr.FrameStart;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.Ordering;
import org.ashlarsql.expr.Shape;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.expr.TimestampUnit;
import org.ashlarsql.expr.Window;
import org.ashlarsql.expr.WindowFunction;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame.Edge;
import org.ashlarsql.type.StandardTypes;

/** Window functions and windows; users have them from {@link Sql}. */
abstract class WindowFunctions extends AggregateFunctions {

    WindowFunctions() {}

    // Windows

    /** {@code partition by expressions}: a window of the rows in which they're the same. */
    public static Window partitionBy(Expr<?, ?>... expressions) {
        return Window.ALL.partitionBy(expressions);
    }

    /** {@code order by items}: a window of all rows, sorted. */
    public static Window orderBy(Ordering... items) {
        return Window.ALL.orderBy(items);
    }

    /** {@code unbounded preceding}: a frame from the partition's first row on. */
    public static FrameStart unboundedPreceding() {
        return new FrameBound(Edge.UNBOUNDED_PRECEDING, null, null);
    }

    /** {@code offset preceding}: a bound so many rows, groups or values before the current row. */
    public static FrameBound preceding(long offset) {
        return new FrameBound(Edge.PRECEDING, offset("preceding", offset), null);
    }

    /**
     * {@code interval offset unit preceding}: a bound so far before the current row's sort key, a date or time, in a frame of
     * {@code range}. Where there are no such intervals the window is sorted by the number of days or microseconds.
     *
     * @param unit of {@link org.ashlarsql.expr.DateUnit} or {@link org.ashlarsql.expr.TimeUnit}; months, quarters and
     *     years on PostgreSQL and MySQL only
     */
    public static FrameBound preceding(long offset, TimestampUnit unit) {
        return new FrameBound(Edge.PRECEDING, offset("preceding", offset), unit);
    }

    /** {@code offset preceding}: a bound so far before the current row's sort key, in a frame of {@code range}. */
    public static FrameBound preceding(Expr<?, ?> offset) {
        return new FrameBound(Edge.PRECEDING, offset.node(), null);
    }

    /** {@code current row}: a bound at the current row; of {@code range} and {@code groups}, at the rows that sort like it. */
    public static FrameBound currentRow() {
        return new FrameBound(Edge.CURRENT_ROW, null, null);
    }

    /** {@code offset following}: a bound so many rows, groups or values behind the current row. */
    public static FrameBound following(long offset) {
        return new FrameBound(Edge.FOLLOWING, offset("following", offset), null);
    }

    /**
     * {@code interval offset unit following}: a bound so far behind the current row's sort key, a date or time, in a frame of
     * {@code range}. Where there are no such intervals the window is sorted by the number of days or microseconds.
     *
     * @param unit of {@link org.ashlarsql.expr.DateUnit} or {@link org.ashlarsql.expr.TimeUnit}; months, quarters and
     *     years on PostgreSQL and MySQL only
     */
    public static FrameBound following(long offset, TimestampUnit unit) {
        return new FrameBound(Edge.FOLLOWING, offset("following", offset), unit);
    }

    /** {@code offset following}: a bound so far behind the current row's sort key, in a frame of {@code range}. */
    public static FrameBound following(Expr<?, ?> offset) {
        return new FrameBound(Edge.FOLLOWING, offset.node(), null);
    }

    /** {@code unbounded following}: a frame up to the partition's last row. */
    public static FrameEnd unboundedFollowing() {
        return new FrameBound(Edge.UNBOUNDED_FOLLOWING, null, null);
    }

    // Ranks

    /** {@code row_number()}: 1, 2, 3 and so on in the window's order. */
    public static WindowFunction<NumExpr<Long, Long>> rowNumber() {
        return whole("row_number");
    }

    /** {@code rank()}: one more than there are rows before; rows that sort alike share it: 1, 2, 2, 4. */
    public static WindowFunction<NumExpr<Long, Long>> rank() {
        return whole("rank");
    }

    /** {@code dense_rank()}: a rank without gaps: 1, 2, 2, 3. */
    public static WindowFunction<NumExpr<Long, Long>> denseRank() {
        return whole("dense_rank");
    }

    /** {@code percent_rank()}: the rank as a share from 0 to 1 of the partition's other rows. */
    public static WindowFunction<NumExpr<Double, Double>> percentRank() {
        return new WindowFunction<>(new ExprNode.Call("percent_rank", List.of()), SqlTypes.DOUBLE::required);
    }

    /** {@code cume_dist()}: which share of the partition's rows comes before this one or sorts like it. */
    public static WindowFunction<NumExpr<Double, Double>> cumeDist() {
        return new WindowFunction<>(new ExprNode.Call("cume_dist", List.of()), SqlTypes.DOUBLE::required);
    }

    /** {@code ntile(buckets)}: the number of the row's bucket, where the partition is split into so many of a size. */
    public static WindowFunction<NumExpr<Long, Long>> ntile(int buckets) {
        return whole("ntile", positive("ntile", buckets));
    }

    // Other rows of the window

    /**
     * {@code lag(expression)}: its value in the row before; NULL in the first one.
     *
     * <pre>{@code
     * lag(SALE.total).over(orderBy(SALE.day))
     * lag(SALE.total).rows(7).otherwise(SALE.total).over(orderBy(SALE.day))
     * }</pre>
     */
    public static <S, N> OtherRow<S, N> lag(Shape<S, N, ?> expression) {
        return new OtherRow<>("lag", expression, OptionalInt.empty());
    }

    /** {@code lead(expression)}: its value in the next row; NULL in the last one. See {@link #lag}. */
    public static <S, N> OtherRow<S, N> lead(Shape<S, N, ?> expression) {
        return new OtherRow<>("lead", expression, OptionalInt.empty());
    }

    /** {@code first_value(expression)}: its value in the frame's first row; NULL where the frame is empty. */
    public static <N> WindowFunction<N> firstValue(Shape<?, N, ?> expression) {
        return call("first_value", expression);
    }

    /**
     * {@code last_value(expression)}: its value in the frame's last row; NULL where the frame is empty. Without a frame of
     * its own an ordered window ends at the current row.
     */
    public static <N> WindowFunction<N> lastValue(Shape<?, N, ?> expression) {
        return call("last_value", expression);
    }

    /** {@code nth_value(expression, row)}: its value in the frame's row of that number; NULL where there's none. */
    public static <N> WindowFunction<N> nthValue(Shape<?, N, ?> expression, int row) {
        return call("nth_value", expression, positive("nthValue", row));
    }

    private static WindowFunction<NumExpr<Long, Long>> whole(String function, ExprNode... arguments) {
        return new WindowFunction<>(new ExprNode.Call(function, List.of(arguments)), SqlTypes.BIGINT::required);
    }

    private static <N> WindowFunction<N> call(String function, Shape<?, N, ?> expression, ExprNode... more) {
        var arguments = new ArrayList<>(List.of(expression.node()));
        arguments.addAll(List.of(more));
        return new WindowFunction<>(new ExprNode.Call(function, arguments), expression::nullable);
    }

    private static ExprNode positive(String function, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(function + " counts from 1, so " + number + " has no meaning");
        }
        return new ExprNode.Bind<>(StandardTypes.INTEGER, number);
    }

    private static ExprNode offset(String bound, long distance) {
        if (distance < 0) {
            throw new IllegalArgumentException(bound + "(" + distance + "): an offset can't be negative; use "
                    + (bound.equals("preceding") ? "following" : "preceding") + "(" + -distance + ")");
        }
        return new ExprNode.Bind<>(StandardTypes.BIGINT, distance);
    }
}

package org.ashlarsql.row;

import java.util.List;
import org.ashlarsql.expr.Expr;

/** {@code rowValue(...)} for numbers of components; users have it from {@code Sql}. */
public abstract class RowValues extends Rows {

    protected RowValues() {}

    /** {@code (e1, ..., e2)}: 2 values that are compared as one. */
    public static <T1, T2> RowValue<Row2<T1, T2>> rowValue(Expr<T1, ?> e1, Expr<T2, ?> e2) {
        return new RowValue<>(List.of(e1, e2), row -> RowValue.list(row.v1(), row.v2()));
    }

    /** {@code (e1, ..., e3)}: 3 values that are compared as one. */
    public static <T1, T2, T3> RowValue<Row3<T1, T2, T3>> rowValue(Expr<T1, ?> e1, Expr<T2, ?> e2, Expr<T3, ?> e3) {
        return new RowValue<>(List.of(e1, e2, e3), row -> RowValue.list(row.v1(), row.v2(), row.v3()));
    }

    /** {@code (e1, ..., e4)}: 4 values that are compared as one. */
    public static <T1, T2, T3, T4> RowValue<Row4<T1, T2, T3, T4>> rowValue(
            Expr<T1, ?> e1, Expr<T2, ?> e2, Expr<T3, ?> e3, Expr<T4, ?> e4) {
        return new RowValue<>(List.of(e1, e2, e3, e4), row -> RowValue.list(row.v1(), row.v2(), row.v3(), row.v4()));
    }

    /** {@code (e1, ..., e5)}: 5 values that are compared as one. */
    public static <T1, T2, T3, T4, T5> RowValue<Row5<T1, T2, T3, T4, T5>> rowValue(
            Expr<T1, ?> e1, Expr<T2, ?> e2, Expr<T3, ?> e3, Expr<T4, ?> e4, Expr<T5, ?> e5) {
        return new RowValue<>(
                List.of(e1, e2, e3, e4, e5), row -> RowValue.list(row.v1(), row.v2(), row.v3(), row.v4(), row.v5()));
    }

    /** {@code (e1, ..., e6)}: 6 values that are compared as one. */
    public static <T1, T2, T3, T4, T5, T6> RowValue<Row6<T1, T2, T3, T4, T5, T6>> rowValue(
            Expr<T1, ?> e1, Expr<T2, ?> e2, Expr<T3, ?> e3, Expr<T4, ?> e4, Expr<T5, ?> e5, Expr<T6, ?> e6) {
        return new RowValue<>(
                List.of(e1, e2, e3, e4, e5, e6),
                row -> RowValue.list(row.v1(), row.v2(), row.v3(), row.v4(), row.v5(), row.v6()));
    }

    /** {@code (e1, ..., e7)}: 7 values that are compared as one. */
    public static <T1, T2, T3, T4, T5, T6, T7> RowValue<Row7<T1, T2, T3, T4, T5, T6, T7>> rowValue(
            Expr<T1, ?> e1,
            Expr<T2, ?> e2,
            Expr<T3, ?> e3,
            Expr<T4, ?> e4,
            Expr<T5, ?> e5,
            Expr<T6, ?> e6,
            Expr<T7, ?> e7) {
        return new RowValue<>(
                List.of(e1, e2, e3, e4, e5, e6, e7),
                row -> RowValue.list(row.v1(), row.v2(), row.v3(), row.v4(), row.v5(), row.v6(), row.v7()));
    }

    /** {@code (e1, ..., e8)}: 8 values that are compared as one. */
    public static <T1, T2, T3, T4, T5, T6, T7, T8> RowValue<Row8<T1, T2, T3, T4, T5, T6, T7, T8>> rowValue(
            Expr<T1, ?> e1,
            Expr<T2, ?> e2,
            Expr<T3, ?> e3,
            Expr<T4, ?> e4,
            Expr<T5, ?> e5,
            Expr<T6, ?> e6,
            Expr<T7, ?> e7,
            Expr<T8, ?> e8) {
        return new RowValue<>(
                List.of(e1, e2, e3, e4, e5, e6, e7, e8),
                row -> RowValue.list(row.v1(), row.v2(), row.v3(), row.v4(), row.v5(), row.v6(), row.v7(), row.v8()));
    }
}

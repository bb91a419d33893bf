package org.ashlarsql.row;

import java.util.List;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** 11 projections side by side; {@link #into} makes a type of your own of each row. */
public record RowOf11<
                T1 extends @Nullable Object,
                T2 extends @Nullable Object,
                T3 extends @Nullable Object,
                T4 extends @Nullable Object,
                T5 extends @Nullable Object,
                T6 extends @Nullable Object,
                T7 extends @Nullable Object,
                T8 extends @Nullable Object,
                T9 extends @Nullable Object,
                T10 extends @Nullable Object,
                T11 extends @Nullable Object>(
        Projection<T1> p1,
        Projection<T2> p2,
        Projection<T3> p3,
        Projection<T4> p4,
        Projection<T5> p5,
        Projection<T6> p6,
        Projection<T7> p7,
        Projection<T8> p8,
        Projection<T9> p9,
        Projection<T10> p10,
        Projection<T11> p11)
        implements Projection<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> {

    /** Makes a value of each row, by a constructor for instance: {@code into(FilmLine::new)}. */
    public <R> Projection<R> into(
            Into<
                            ? super T1,
                            ? super T2,
                            ? super T3,
                            ? super T4,
                            ? super T5,
                            ? super T6,
                            ? super T7,
                            ? super T8,
                            ? super T9,
                            ? super T10,
                            ? super T11,
                            ? extends R>
                    constructor) {
        return new RowProjection<>(items(), slots -> {
            RowReader<T1> r1 = p1.reader(slots);
            RowReader<T2> r2 = p2.reader(slots);
            RowReader<T3> r3 = p3.reader(slots);
            RowReader<T4> r4 = p4.reader(slots);
            RowReader<T5> r5 = p5.reader(slots);
            RowReader<T6> r6 = p6.reader(slots);
            RowReader<T7> r7 = p7.reader(slots);
            RowReader<T8> r8 = p8.reader(slots);
            RowReader<T9> r9 = p9.reader(slots);
            RowReader<T10> r10 = p10.reader(slots);
            RowReader<T11> r11 = p11.reader(slots);
            return rows -> constructor.apply(
                    r1.read(rows),
                    r2.read(rows),
                    r3.read(rows),
                    r4.read(rows),
                    r5.read(rows),
                    r6.read(rows),
                    r7.read(rows),
                    r8.read(rows),
                    r9.read(rows),
                    r10.read(rows),
                    r11.read(rows));
        });
    }

    @Override
    public List<ExprNode> items() {
        return RowProjection.items(p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11);
    }

    @Override
    public RowReader<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>> reader(Slots slots) {
        return this.<Row11<T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11>>into(Row11::new)
                .reader(slots);
    }

    /** What makes a value of the row's components. */
    @FunctionalInterface
    public interface Into<
            T1 extends @Nullable Object,
            T2 extends @Nullable Object,
            T3 extends @Nullable Object,
            T4 extends @Nullable Object,
            T5 extends @Nullable Object,
            T6 extends @Nullable Object,
            T7 extends @Nullable Object,
            T8 extends @Nullable Object,
            T9 extends @Nullable Object,
            T10 extends @Nullable Object,
            T11 extends @Nullable Object,
            R> {
        R apply(T1 v1, T2 v2, T3 v3, T4 v4, T5 v5, T6 v6, T7 v7, T8 v8, T9 v9, T10 v10, T11 v11);
    }
}

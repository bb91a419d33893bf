package org.ashlarsql.row;

import java.util.List;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** 3 projections side by side; {@link #into} makes a type of your own of each row. */
public record RowOf3<T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object>(
        Projection<T1> p1, Projection<T2> p2, Projection<T3> p3) implements Projection<Row3<T1, T2, T3>> {

    /** Makes a value of each row, by a constructor for instance: {@code into(FilmLine::new)}. */
    public <R> Projection<R> into(Into<? super T1, ? super T2, ? super T3, ? extends R> constructor) {
        return new RowProjection<>(items(), slots -> {
            RowReader<T1> r1 = p1.reader(slots);
            RowReader<T2> r2 = p2.reader(slots);
            RowReader<T3> r3 = p3.reader(slots);
            return rows -> constructor.apply(r1.read(rows), r2.read(rows), r3.read(rows));
        });
    }

    @Override
    public List<ExprNode> items() {
        return RowProjection.items(p1, p2, p3);
    }

    @Override
    public RowReader<Row3<T1, T2, T3>> reader(Slots slots) {
        return this.<Row3<T1, T2, T3>>into(Row3::new).reader(slots);
    }

    /** What makes a value of the row's components. */
    @FunctionalInterface
    public interface Into<T1 extends @Nullable Object, T2 extends @Nullable Object, T3 extends @Nullable Object, R> {
        R apply(T1 v1, T2 v2, T3 v3);
    }
}

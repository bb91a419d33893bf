package org.ashlarsql.expr;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;
import org.jspecify.annotations.Nullable;

/** A projection with a function behind it. */
record MappedProjection<R extends @Nullable Object, S extends @Nullable Object>(
        Projection<R> projection, Function<? super R, S> function) implements Projection<S> {

    @Override
    public List<ExprNode> items() {
        return projection.items();
    }

    @Override
    public RowReader<S> reader(Slots slots) {
        RowReader<R> reader = projection.reader(slots);
        return rows -> function.apply(reader.read(rows));
    }
}

package org.ashlarsql.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.RowReader;

/** A projection put together from its columns and a maker of its reader. */
record RowProjection<R>(List<ExprNode> items, Function<Slots, RowReader<R>> readers) implements Projection<R> {

    @Override
    public RowReader<R> reader(Slots slots) {
        return readers.apply(slots);
    }

    static List<ExprNode> items(Projection<?>... projections) {
        var items = new ArrayList<ExprNode>(projections.length);
        for (Projection<?> projection : projections) {
            items.addAll(projection.items());
        }
        return items;
    }
}

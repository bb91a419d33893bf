package org.ashlarsql.expr;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;

/** A function that picks one of the values that it's given in order: {@code mode().withinGroup(FILM.rating)}. */
public final class OrderedSetFunction {

    private final ExprNode.Aggregate call;

    public OrderedSetFunction(ExprNode.Aggregate call) {
        this.call = call;
    }

    /** {@code within group (order by value)}; NULL of no rows. */
    public <A> A withinGroup(Aggregable<A> value) {
        return within(value, false);
    }

    /** {@code within group (order by value desc)}; NULL of no rows. */
    public <A> A withinGroupDesc(Aggregable<A> value) {
        return within(value, true);
    }

    private <A> A within(Aggregable<A> value, boolean descending) {
        var item = new OrderItem(value.node(), descending, OrderItem.Nulls.DEFAULT);
        return value.aggregate(call.withinGroup(List.of(item)));
    }
}

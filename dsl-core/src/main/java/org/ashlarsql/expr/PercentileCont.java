package org.ashlarsql.expr;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.type.StandardTypes;

/** {@code percentile_cont(fraction)}, which needs the numbers that it's taken of. */
public final class PercentileCont {

    private final ExprNode.Aggregate call;

    public PercentileCont(ExprNode.Aggregate call) {
        this.call = call;
    }

    /** {@code within group (order by number)}; NULL of no rows. PostgreSQL, SQLite; MariaDB over a window. */
    public NumAggregate<Double, Optional<Double>> withinGroup(NumExpr<?, ?> number) {
        return within(number, false);
    }

    /** {@code within group (order by number desc)}; NULL of no rows. PostgreSQL; MariaDB over a window. */
    public NumAggregate<Double, Optional<Double>> withinGroupDesc(NumExpr<?, ?> number) {
        return within(number, true);
    }

    private NumAggregate<Double, Optional<Double>> within(NumExpr<?, ?> number, boolean descending) {
        var item = new OrderItem(number.node(), descending, OrderItem.Nulls.DEFAULT);
        return new NumAggregate<>(call.withinGroup(List.of(item)), StandardTypes.DOUBLE, Nullness.optional());
    }
}

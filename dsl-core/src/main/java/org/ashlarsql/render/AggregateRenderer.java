package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.WindowNode;

/** Writes aggregates and windows as the SQL standard has them; dialects override what they say otherwise. */
abstract class AggregateRenderer extends JsonRenderer {

    AggregateRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitAggregate(ExprNode.Aggregate node) {
        dialect.functions().of(node.function()).aggregate(node, this);
        if (!node.withinGroup().isEmpty()) {
            out.sql(" within group (");
            orderBy(node.withinGroup()).sql(")");
        }
        if (node.filter() != null) {
            out.sql(" filter (where ");
            node.filter().accept(this).sql(")");
        }
        return out;
    }

    /** Writes an aggregate's name and what stands in its parentheses. */
    protected final SqlWriter aggregateCall(String name, ExprNode.Aggregate node) {
        out.sql(name).sql(node.distinct() ? "(distinct " : "(");
        boolean rows = node.arguments().isEmpty() && node.withinGroup().isEmpty();
        (rows ? out.sql("*") : commaSeparated(node.arguments()))
                .sql(node.orderBy().isEmpty() ? "" : " ");
        return orderBy(node.orderBy()).sql(")");
    }

    @Override
    public SqlWriter visitOver(ExprNode.Over node) {
        if (node.function() instanceof ExprNode.Aggregate aggregate) {
            requireOver(aggregate);
        }
        node.function().accept(this).sql(" over ");
        return window(node.window());
    }

    /** Refuses what an aggregate can't do over a window. */
    protected void requireOver(ExprNode.Aggregate aggregate) {
        if (aggregate.distinct()) {
            dialect.require(
                    Feature.DISTINCT_OVER,
                    "compute " + ReadableSql.expression(aggregate) + " in a grouped derived table and join that");
        }
        if (!aggregate.orderBy().isEmpty()) {
            dialect.require(Feature.ORDER_BY_OVER, "let the window have that order, and a frame of all its rows");
        }
    }

    private SqlWriter window(WindowNode window) {
        out.sql("(");
        specification(window);
        return out.sql(")");
    }

    /** Writes what stands in a window's parentheses. */
    private void specification(WindowNode window) {
        String space = "";
        if (!window.partitionBy().isEmpty()) {
            out.sql("partition by ");
            commaSeparated(window.partitionBy());
            space = " ";
        }
        if (!window.orderBy().isEmpty()) {
            out.sql(space);
            orderBy(window.orderBy());
            space = " ";
        }
        if (window.frame() != null) {
            out.sql(space);
            frame(window.frame());
        }
    }

    /** Writes ORDER BY inside an aggregate or a window, where there are neither labels nor places to name items by. */
    protected final SqlWriter orderBy(List<OrderItem> items) {
        out.sql(items.isEmpty() ? "" : "order by ");
        return commaSeparated(
                items,
                item -> orderItem(
                        item, () -> item.operand().accept(this), () -> above(Precedence.COMPARISON, item.operand())));
    }

    /**
     * Writes one item of ORDER BY.
     *
     * @param operand writes what is sorted by
     * @param tested writes the same as the left side of a test such as IS NULL
     */
    protected void orderItem(OrderItem item, Runnable operand, Runnable tested) {
        operand.run();
        out.sql(item.descending() ? " desc" : "");
        if (item.nulls() != OrderItem.Nulls.DEFAULT) {
            out.sql(item.nulls() == OrderItem.Nulls.FIRST ? " nulls first" : " nulls last");
        }
    }

    private void frame(Frame frame) {
        if (frame.unit() == Frame.Unit.GROUPS) {
            dialect.require(
                    Feature.GROUPS_FRAME,
                    "number the groups by denseRank() in a derived table, and use range(...) over that number");
        }
        out.sql(frame.unit().sql()).sql(" between ");
        bound(frame.start());
        out.sql(" and ");
        bound(frame.end());
        if (frame.exclusion() != Frame.Exclusion.NO_OTHERS) {
            dialect.require(
                    Feature.FRAME_EXCLUSION, "compute over the whole frame and take the excluded rows' share off");
            out.sql(" exclude ").sql(frame.exclusion().sql());
        }
    }

    private void bound(Frame.Bound bound) {
        if (bound.offset() != null) {
            offset(bound.offset());
            out.sql(" ");
        }
        out.sql(bound.edge().sql());
    }

    /** Writes how far a bound of a frame is from the current row. */
    protected void offset(ExprNode offset) {
        offset.accept(this);
    }
}

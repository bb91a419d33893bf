package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Frame;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.WindowNode;
import org.jspecify.annotations.Nullable;

/** Writes aggregates and windows as the SQL standard has them; dialects override what they say otherwise. */
abstract class AggregateRenderer extends JsonRenderer {

    /** The windows with a name that the SELECT which is being written has used. */
    private List<WindowNode> namedWindows = List.of();

    AggregateRenderer(Dialect dialect, SqlWriter out) {
        super(dialect, out);
    }

    @Override
    public SqlWriter visitAggregate(ExprNode.Aggregate node) {
        return aggregate(node, null);
    }

    @Override
    public SqlWriter visitOver(ExprNode.Over node) {
        if (node.function() instanceof ExprNode.Aggregate aggregate) {
            requireOver(aggregate, node.window());
            return aggregate(aggregate, node.window());
        }
        node.function().accept(this);
        return over(node.window());
    }

    /** Refuses an aggregate that the database can't compute. */
    protected void requireAggregate(ExprNode.Aggregate node) {}

    /** An aggregate as the database can take it, as the same function. */
    protected ExprNode.Aggregate prepared(ExprNode.Aggregate node) {
        return node;
    }

    private SqlWriter aggregate(ExprNode.Aggregate node, @Nullable WindowNode window) {
        if (!node.own().isEmpty()) {
            requireOwn(node, window);
            ownAggregate(prepared(node));
            return window == null ? out : over(window);
        }
        FunctionSql function = dialect.functions().of(node.function());
        function.require(dialect);
        requireAggregate(node);
        UnaryOperator<ExprNode> over = part -> window == null ? part : new ExprNode.Over(part, window);
        ExprNode rewritten = function.rewritten(node, over, dialect);
        if (rewritten != null) {
            return rewritten.accept(this);
        }
        aggregate(prepared(node));
        return window == null ? out : over(window);
    }

    /** Refuses what an aggregate that the database's users made can't do. */
    protected void requireOwn(ExprNode.Aggregate node, @Nullable WindowNode window) {}

    private SqlWriter ownAggregate(ExprNode.Aggregate node) {
        if (node.own().size() > 1) {
            dialect.require(Feature.FUNCTION_SCHEMA, "leave the schema out");
        }
        qualified(node.own());
        return arguments(node);
    }

    /** Writes an aggregate without its window. */
    protected SqlWriter aggregate(ExprNode.Aggregate node) {
        return dialect.functions().of(node.function()).aggregate(node, this);
    }

    /** Writes an aggregate by its name. */
    protected final SqlWriter aggregateCall(String name, ExprNode.Aggregate node) {
        if (name.indexOf('.') >= 0) {
            dialect.require(Feature.FUNCTION_SCHEMA, "leave the schema out");
        }
        out.sql(name);
        return arguments(node);
    }

    private SqlWriter arguments(ExprNode.Aggregate node) {
        out.sql(node.distinct() ? "(distinct " : "(");
        boolean rows = node.arguments().isEmpty() && node.withinGroup().isEmpty();
        (rows ? out.sql("*") : commaSeparated(node.arguments()))
                .sql(node.orderBy().isEmpty() ? "" : " ");
        if (!node.orderBy().isEmpty()) {
            dialect.require(Feature.AGGREGATE_ORDER_BY, "aggregate over a derived table that is sorted");
        }
        orderBy(node.orderBy()).sql(")");
        return behind(node);
    }

    /** Writes what stands behind an aggregate's parentheses. */
    final SqlWriter behind(ExprNode.Aggregate node) {
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

    /** Refuses what an aggregate can't do over a window. */
    protected void requireOver(ExprNode.Aggregate aggregate, WindowNode window) {
        if (aggregate.distinct()) {
            dialect.require(
                    Feature.DISTINCT_OVER,
                    "compute " + ReadableSql.expression(aggregate) + " in a grouped derived table and join that");
        }
        if (!aggregate.orderBy().isEmpty()) {
            dialect.require(Feature.ORDER_BY_OVER, "let the window have that order, and a frame of all its rows");
        }
        if (!aggregate.withinGroup().isEmpty()) {
            dialect.require(
                    Feature.WITHIN_GROUP_OVER,
                    "compute " + ReadableSql.expression(aggregate) + " in a grouped derived table and join that");
        }
    }

    private SqlWriter over(WindowNode window) {
        out.sql(" over ");
        if (window.name() == null) {
            return window(window);
        }
        use(window);
        return name(window.name());
    }

    private void use(WindowNode window) {
        if (!namedWindows.contains(window)) {
            var more = new ArrayList<>(namedWindows);
            more.add(window);
            namedWindows = more;
        }
    }

    /** Starts a SELECT of its own, with windows of its own; answers those of the one around it. */
    protected final List<WindowNode> openWindows() {
        List<WindowNode> around = namedWindows;
        namedWindows = List.of();
        return around;
    }

    /** Ends a SELECT. */
    protected final void closeWindows(List<WindowNode> around) {
        namedWindows = around;
    }

    /** Writes the WINDOW clause for the named windows that were used so far and those that will be behind it. */
    protected final void windowClause(SelectNode node) {
        if (node.grouping().qualify() != null) {
            WindowNode.namedIn(node.grouping().qualify()).forEach(this::use);
        }
        for (OrderItem item : node.tail().orderBy()) {
            WindowNode.namedIn(item.operand()).forEach(this::use);
        }
        if (!namedWindows.isEmpty()) {
            out.clause("window ");
            commaSeparated(namedWindows, window -> {
                name(Objects.requireNonNull(window.name())).sql(" as ");
                window(window);
            });
        }
    }

    private SqlWriter window(WindowNode window) {
        out.sql("(");
        specification(IntervalFrame.prepared(window, dialect));
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

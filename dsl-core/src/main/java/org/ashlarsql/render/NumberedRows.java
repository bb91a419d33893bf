package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.ColumnNames;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Extras;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.tree.WindowNode;
import org.ashlarsql.type.StandardTypes;
import org.jspecify.annotations.Nullable;

/**
 * A query whose rows are numbered in a derived table and chosen by their numbers, for databases that lack the clause which
 * would say so.
 */
final class NumberedRows {

    private final SelectNode query;
    private final Extras extras;
    private final List<OrderItem> order;
    /** What the derived table's columns hold: the query's items, what it's sorted by, numbers. */
    private final List<ExprNode> columns;

    private final List<Name> names;

    private NumberedRows(SelectNode query) {
        this.extras = query.extras();
        this.query = query.withDistinct(Distinct.NONE).withTail(Tail.NONE).withExtras(Extras.NONE);
        this.columns = new ArrayList<>(unlabeled(query.items()));
        this.names = new ArrayList<>(ColumnNames.unique(query.items()));
        this.order = query.tail().orderBy().stream()
                .map(item -> new OrderItem(item.operand().unlabeled(), item.descending(), item.nulls()))
                .toList();
        order.forEach(item -> place(item.operand()));
    }

    /** The first row for each value of the expressions of DISTINCT ON. */
    static SelectNode distinctOn(SelectNode node) {
        SelectNode query = computable(node);
        var rows = new NumberedRows(query);
        int number = rows.number("row_number", unlabeled(query.distinct().on()));
        Relation table = rows.table();
        ExprNode first = compare(ComparisonOperator.EQ, rows.column(table, number), whole(1));
        return rows.where(table, first, node.tail());
    }

    /** The rows up to a limit, and those that sort equal to the last of them. */
    static SelectNode withTies(QueryNode node) {
        return new NumberedRows(computable(node))
                .upTo(Objects.requireNonNull(node.tail().limit()), node.tail().offset());
    }

    private SelectNode upTo(ExprNode limit, @Nullable ExprNode offset) {
        int rank = number("rank", List.of());
        if (offset == null) {
            Relation table = table();
            return where(table, compare(ComparisonOperator.LE, column(table, rank), limit), Tail.NONE);
        }
        int number = number("row_number", List.of());
        Relation table = table();
        return where(table, between(column(table, number), offset, column(table, rank), limit), Tail.NONE);
    }

    /** Without a limit there's no last row that others could sort equal to. */
    private static ExprNode between(ExprNode number, ExprNode offset, ExprNode rank, ExprNode limit) {
        var last = new ExprNode.Arithmetic(ArithmeticOperator.PLUS, offset, limit, true);
        return new ExprNode.Junction(
                JunctionOperator.AND,
                List.of(
                        compare(ComparisonOperator.GT, number, offset),
                        compare(ComparisonOperator.LE, rank, last),
                        compare(ComparisonOperator.GT, limit, whole(0))));
    }

    /** The query itself, or one around it where numbers can't be computed beside what it selects and sorts by. */
    private static SelectNode computable(QueryNode node) {
        if (!(node instanceof SelectNode select)) {
            return around(node, node.items(), node.withTail(Tail.NONE), Distinct.NONE);
        }
        if (select.distinct().rows()) {
            return around(select, select.items(), select.withTail(Tail.NONE), Distinct.NONE);
        }
        List<ExprNode> beside = new ArrayList<>(select.distinct().on());
        select.tail().orderBy().forEach(item -> beside.add(item.operand()));
        if (beside.stream().noneMatch(item -> Parts.hold(item, ExprNode.Over.class))) {
            return select;
        }
        List<ExprNode> items = new ArrayList<>(select.items());
        for (ExprNode expression : beside) {
            if (!unlabeled(items).contains(expression.unlabeled())) {
                items.add(expression);
            }
        }
        SelectNode inside = select.withItems(items).withTail(Tail.NONE).withDistinct(Distinct.NONE);
        return around(select, items, inside.withExtras(Extras.NONE), select.distinct());
    }

    private static SelectNode around(QueryNode node, List<ExprNode> items, QueryNode inside, Distinct distinct) {
        List<Name> names = ColumnNames.unique(items);
        var whole = new Relation.Derived(inside, Name.of("whole"), names, false);
        List<ExprNode> columns = names.stream()
                .map(name -> (ExprNode) new ExprNode.Column(whole, name))
                .toList();
        List<ExprNode> on = distinct.on().stream()
                .map(expression -> column(expression, items, columns))
                .toList();
        List<OrderItem> order = node.tail().orderBy().stream()
                .map(item -> new OrderItem(column(item.operand(), items, columns), item.descending(), item.nulls()))
                .toList();
        return SelectNode.of(columns.subList(0, node.items().size()))
                .withFrom(whole)
                .withDistinct(Distinct.on(on))
                .withTail(node.tail().withOrderBy(order))
                .withExtras(node instanceof SelectNode select ? select.extras() : Extras.NONE);
    }

    /** The column that an expression is selected as; one that isn't selected can't depend on the rows. */
    private static ExprNode column(ExprNode operand, List<ExprNode> items, List<ExprNode> columns) {
        int place = unlabeled(items).indexOf(operand.unlabeled());
        return place < 0 ? operand : columns.get(place);
    }

    private int number(String function, List<ExprNode> partitionBy) {
        return place(new ExprNode.Over(
                new ExprNode.Call(function, List.of()), new WindowNode(null, partitionBy, order, null)));
    }

    /** The place of a column that holds the expression, which is added if there's none. */
    private int place(ExprNode expression) {
        int place = columns.indexOf(expression);
        if (place >= 0) {
            return place;
        }
        columns.add(expression);
        names.add(ColumnNames.free("c", names));
        return columns.size() - 1;
    }

    private Relation table() {
        return new Relation.Derived(query.withItems(columns), Name.of("numbered"), names, false);
    }

    private ExprNode column(Relation table, int place) {
        return new ExprNode.Column(table, names.get(place));
    }

    private SelectNode where(Relation table, ExprNode condition, Tail tail) {
        List<ExprNode> items = new ArrayList<>();
        for (int i = 0; i < query.items().size(); i++) {
            items.add(column(table, i));
        }
        List<OrderItem> sorted = order.stream()
                .map(item -> new OrderItem(column(table, place(item.operand())), item.descending(), item.nulls()))
                .toList();
        return SelectNode.of(items)
                .withFrom(table)
                .withWhere(condition)
                .withTail(tail.withOrderBy(sorted))
                .withExtras(extras);
    }

    private static ExprNode compare(ComparisonOperator operator, ExprNode left, ExprNode right) {
        return new ExprNode.Comparison(operator, left, right);
    }

    private static ExprNode whole(int number) {
        return new ExprNode.Literal<>(StandardTypes.INTEGER, number);
    }

    private static List<ExprNode> unlabeled(List<ExprNode> nodes) {
        return nodes.stream().map(ExprNode::unlabeled).toList();
    }
}

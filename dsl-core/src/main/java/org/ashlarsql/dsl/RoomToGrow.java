package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ArithmeticOperator;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation.CommonTableRef;
import org.ashlarsql.tree.Relation.TableRef;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.StandardTypes;
import org.ashlarsql.type.StandardTypes.DecimalType;
import org.ashlarsql.type.StandardTypes.Text;
import org.jspecify.annotations.Nullable;

/**
 * Room for what the step of a recursive query computes: databases take a column's type from the first rows, so that later
 * texts would be cut and decimals rounded there, or refused. Each dialect has its own way to say a type without bounds.
 *
 * @param table the name of the recursive table
 * @param names its columns
 */
record RoomToGrow(Name table, List<Name> names) {

    private static final String PREFIX = "recursive_";
    /** As many digits behind the point as MariaDB and MySQL can keep. */
    private static final int MOST_DIGITS = 30;

    /** What was selected before it got room. */
    static ExprNode unwidened(ExprNode item) {
        return item.unlabeled() instanceof ExprNode.Call call && call.function().startsWith(PREFIX)
                ? call.arguments().get(0)
                : item;
    }

    /** The union of the first rows and the step, with room in the first of its branches. */
    QueryNode widened(QueryNode union, Select<?> first, Select<?> step) {
        Slots types = Slots.of(first.projection());
        Slots stepTypes = Slots.of(step.projection());
        var items = new ArrayList<ExprNode>();
        for (int i = 0; i < names.size(); i++) {
            ExprNode item = first.node().items().get(i);
            boolean same = isSame(i, first.node(), step.node());
            items.add(same ? item : widened(i, item, step.node().items().get(i), types.type(i), stepTypes.type(i)));
        }
        return items.equals(first.node().items()) ? union : withItems(union, items);
    }

    private boolean isSame(int place, QueryNode first, QueryNode step) {
        return branches(first)
                .map(one -> one.items().get(place).unlabeled())
                .allMatch(one -> branches(step)
                        .allMatch(other ->
                                isSame(place, one, other.items().get(place).unlabeled())));
    }

    private static Stream<QueryNode> branches(QueryNode query) {
        return query instanceof QueryNode.SetOperation operation
                ? Stream.concat(branches(operation.left()), branches(operation.right()))
                : Stream.of(query);
    }

    /** Whether the values of the step have the type of the first ones for sure. */
    private boolean isSame(int place, ExprNode first, ExprNode step) {
        if (step instanceof ExprNode.Column column && isSelf(column)) {
            return column.name().equals(names.get(place));
        }
        if (first instanceof ExprNode.Column one && step instanceof ExprNode.Column other) {
            return one.name().equals(other.name())
                    && one.relation() instanceof TableRef a
                    && other.relation() instanceof TableRef b
                    && a.table().equals(b.table())
                    && Objects.equals(a.schema(), b.schema());
        }
        return first instanceof ExprNode.Cast one
                && step instanceof ExprNode.Cast other
                && one.type().equals(other.type())
                && !(one.type() instanceof Text text && text.length() == StandardTypes.UNBOUNDED);
    }

    private boolean isSelf(ExprNode.Column column) {
        return column.relation() instanceof CommonTableRef ref
                && ref.definition() == null
                && ref.name().equals(table);
    }

    private ExprNode widened(
            int place, ExprNode item, ExprNode step, @Nullable SqlType<?> type, @Nullable SqlType<?> stepType) {
        SqlType<?> stored = type == null ? null : type.stored();
        if (stored instanceof Text) {
            return call(item, "text");
        }
        if (stored instanceof DecimalType decimal) {
            int digits =
                    isSum(place, step.unlabeled()) && stepType instanceof DecimalType sum ? sum.scale() : MOST_DIGITS;
            boolean fits = decimal.scale() != StandardTypes.UNBOUNDED && digits <= decimal.scale() && digits >= 0;
            return call(item, "decimal", literal(fits ? decimal.scale() : MOST_DIGITS));
        }
        boolean value = item.unlabeled() instanceof ExprNode.Bind;
        if (stored == null || value) {
            return item;
        }
        if (stored == StandardTypes.TIME) {
            return call(item, "time");
        }
        if (stored == StandardTypes.TIMESTAMP) {
            return call(item, "timestamp");
        }
        return stored == StandardTypes.TIMESTAMP_WITH_TIME_ZONE ? call(item, "instant") : item;
    }

    /** Whether this has no more digits behind the point than its type says. */
    private boolean isSum(int place, ExprNode node) {
        if (node instanceof ExprNode.Arithmetic sum) {
            boolean adds = sum.operator() == ArithmeticOperator.PLUS || sum.operator() == ArithmeticOperator.MINUS;
            return adds && isSum(place, sum.left()) && isSum(place, sum.right());
        }
        return node instanceof ExprNode.Column column
                ? column.relation() instanceof TableRef
                        || (isSelf(column) && column.name().equals(names.get(place)))
                : node instanceof ExprNode.Bind;
    }

    private static ExprNode literal(int digits) {
        return new ExprNode.Literal<>(StandardTypes.INTEGER, digits);
    }

    private static ExprNode call(ExprNode item, String type, ExprNode... more) {
        var arguments = new ArrayList<>(List.of(item.unlabeled()));
        arguments.addAll(List.of(more));
        var wide = new ExprNode.Call(PREFIX + type, arguments);
        return item instanceof ExprNode.Labeled labeled ? new ExprNode.Labeled(wide, labeled.label()) : wide;
    }

    private static QueryNode withItems(QueryNode query, List<ExprNode> items) {
        if (query instanceof SelectNode select) {
            return select.withItems(items);
        }
        if (query instanceof QueryNode.SetOperation union) {
            return new QueryNode.SetOperation(
                    union.operator(), union.all(), withItems(union.left(), items), union.right(), union.tail());
        }
        if (query instanceof ValuesNode values) {
            var rows = new ArrayList<>(values.rows());
            rows.set(0, items);
            return new ValuesNode(rows, values.tail());
        }
        if (query instanceof WithNode with) {
            return new WithNode(with.tables(), withItems(with.body(), items));
        }
        var bound = (BoundNode) query;
        return new BoundNode(withItems(bound.query(), items), bound.values());
    }
}

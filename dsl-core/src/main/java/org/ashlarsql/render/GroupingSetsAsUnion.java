package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprRewriter;
import org.ashlarsql.tree.Extras;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.GroupingNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.QueryNode.SetOperation;
import org.ashlarsql.tree.QueryNode.SetOperator;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;
import org.ashlarsql.type.StandardTypes;

/**
 * Grouping sets where a database lacks them: a query for each set, in which what it isn't grouped by is NULL, all of them in
 * one derived table. What is done with groups is done around it: window functions, DISTINCT, ORDER BY and LIMIT.
 *
 * <p>The total of no rows is one row, as the standard has it; MySQL's and MariaDB's WITH ROLLUP would leave it out.
 */
final class GroupingSetsAsUnion {

    private static final ExprNode.Aggregate ROWS = ExprNode.Aggregate.of("count");

    private final SelectNode node;
    private final Dialect dialect;
    private final Set<ExprNode> grouped = new HashSet<>();
    private final Hoisting hoisting;

    private GroupingSetsAsUnion(SelectNode node, Dialect dialect) {
        this.node = node;
        this.dialect = dialect;
        List<Relation> relations = node.from() == null ? List.of() : Relations.of(node.from());
        node.grouping().expressions().forEach(item -> grouped.add(item.unlabeled()));
        this.hoisting = new Hoisting(part -> part instanceof ExprNode.Aggregate
                || isGrouping(part)
                || grouped.contains(part.unlabeled())
                || Hoisting.isOfRows(part, relations));
    }

    static SelectNode rewrite(SelectNode node, Dialect dialect) {
        return new GroupingSetsAsUnion(node, dialect).rewritten();
    }

    private SelectNode rewritten() {
        node.items().forEach(item -> hoist(item, true));
        List<ExprNode> outside = new ArrayList<>(node.items());
        if (node.grouping().qualify() != null) {
            hoisting.collect(node.grouping().qualify());
            outside.add(node.grouping().qualify());
        }
        node.distinct().on().forEach(item -> hoist(item, false));
        node.tail().orderBy().forEach(item -> hoist(item.operand(), false));
        outside.addAll(node.distinct().on());
        node.tail().orderBy().stream().map(OrderItem::operand).forEach(outside::add);
        if (hoisting.items().stream().noneMatch(item -> Parts.hold(item, ExprNode.Aggregate.class))) {
            hoisting.add(ROWS);
        }
        return around(hoisting.derive(union(), outside));
    }

    /** A window lies over the rows of all sets, so that it's laid around them. */
    private void hoist(ExprNode item, boolean selected) {
        if (Parts.hold(item, ExprNode.Over.class)) {
            hoisting.collect(item.unlabeled());
        } else if (selected) {
            hoisting.select(item);
        } else {
            hoisting.add(item);
        }
    }

    private SelectNode around(Relation.Derived derived) {
        Tail tail = node.tail();
        return SelectNode.of(node.items().stream().map(hoisting::item).toList())
                .withDistinct(new Distinct(
                        node.distinct().rows(), hoisting.rewrite(node.distinct().on())))
                .withFrom(derived)
                .withGrouping(new Grouping(
                        List.of(), null, hoisting.rewriteIfAny(node.grouping().qualify())))
                .withTail(tail.withOrderBy(hoisting.rewriteItems(tail.orderBy())));
    }

    private QueryNode union() {
        return node.grouping().sets().stream()
                .map(this::branch)
                .map(QueryNode.class::cast)
                .reduce((left, right) -> new SetOperation(SetOperator.UNION, true, left, right, Tail.NONE))
                .orElseThrow();
    }

    private SelectNode branch(List<ExprNode> set) {
        var nulls = new Nulls(set);
        List<GroupingNode> groupBy = set.stream()
                .distinct()
                .map(item -> (GroupingNode) new GroupingNode.Simple(item))
                .toList();
        return new SelectNode(
                nulls.rewrite(hoisting.items()),
                Distinct.NONE,
                node.from(),
                node.where(),
                new Grouping(groupBy, nulls.rewriteIfAny(node.grouping().having()), null),
                Tail.NONE,
                new Extras(List.of(), node.extras().hints(), node.extras().allowances()));
    }

    private static boolean isGrouping(ExprNode node) {
        return node instanceof ExprNode.Call call && call.function().equals("grouping");
    }

    /** What a set isn't grouped by, as NULL; aggregates are computed of rows, in which it has its value. */
    private final class Nulls extends ExprRewriter {
        private static final ExprNode NULL = new ExprNode.Raw(List.of("null"), List.of());

        private final Set<ExprNode> kept = new HashSet<>();

        Nulls(List<ExprNode> set) {
            set.forEach(item -> kept.add(item.unlabeled()));
        }

        @Override
        public ExprNode rewrite(ExprNode part) {
            if (grouped.contains(part.unlabeled())) {
                return kept.contains(part.unlabeled()) ? part : NULL;
            }
            if (part instanceof ExprNode.Aggregate) {
                return part;
            }
            return isGrouping(part) ? bits(((ExprNode.Call) part).arguments()) : super.rewrite(part);
        }

        /** A bit for each expression, the last one lowest, that says whether it is summed up over. */
        private ExprNode bits(List<ExprNode> expressions) {
            int bits = 0;
            for (ExprNode expression : expressions) {
                bits = bits * 2 + (kept.contains(expression.unlabeled()) ? 0 : 1);
            }
            return new ExprNode.Literal<>(StandardTypes.INTEGER, bits);
        }

        @Override
        protected QueryNode rewrite(QueryNode query) {
            throw new UnsupportedFeatureException(
                    "a subquery in an expression of a query with grouping sets",
                    dialect,
                    "select the groups in a derived table, select(...).as(\"t\"), and use the subquery around it");
        }
    }
}

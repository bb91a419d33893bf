package org.ashlarsql.render;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.Distinct;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Extras;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.Tail;

/**
 * QUALIFY where a database lacks it: the query without it becomes a derived table, and the condition the WHERE of a query
 * around that. What is done with rows behind QUALIFY is done outside, too: DISTINCT, ORDER BY and LIMIT.
 */
final class QualifyAsWhere {

    private QualifyAsWhere() {}

    static SelectNode rewrite(SelectNode node, ExprNode condition) {
        List<Relation> relations = node.from() == null ? List.of() : Relations.of(node.from());
        var hoisting = new Hoisting(part -> part instanceof ExprNode.Over
                || part instanceof ExprNode.Aggregate
                || Hoisting.isOfRows(part, relations));
        node.items().forEach(hoisting::select);
        hoisting.collect(condition);
        node.distinct().on().forEach(hoisting::add);
        node.tail().orderBy().forEach(item -> hoisting.add(item.operand()));
        Relation.Derived derived = hoisting.derive(inside(node, hoisting), outside(node, condition));
        Tail tail = node.tail();
        return SelectNode.of(node.items().stream().map(hoisting::item).toList())
                .withDistinct(new Distinct(
                        node.distinct().rows(), hoisting.rewrite(node.distinct().on())))
                .withFrom(derived)
                .withWhere(hoisting.rewrite(condition))
                .withTail(tail.withOrderBy(hoisting.rewriteItems(tail.orderBy())));
    }

    private static SelectNode inside(SelectNode node, Hoisting hoisting) {
        Grouping grouping =
                new Grouping(node.grouping().groupBy(), node.grouping().having(), null);
        return new SelectNode(
                hoisting.items(),
                Distinct.NONE,
                node.from(),
                node.where(),
                grouping,
                Tail.NONE,
                new Extras(List.of(), node.extras().hints(), node.extras().allowances()));
    }

    private static List<ExprNode> outside(SelectNode node, ExprNode condition) {
        var outside = new ArrayList<>(node.items());
        outside.add(condition);
        outside.addAll(node.distinct().on());
        node.tail().orderBy().stream().map(OrderItem::operand).forEach(outside::add);
        return outside;
    }
}

package org.ashlarsql.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprRewriter;
import org.ashlarsql.tree.Grouping;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;

/**
 * Grouped expressions that are used again, where a database doesn't know them again: {@code extract(year from day)} in
 * HAVING, or beside something else in one item; and columns in HAVING that depend on a grouped key. All rows of a group
 * have the same value of it, so that ANY_VALUE of it is that value. A whole item of the select list is named by its place
 * and needs none of that.
 */
final class GroupedAgain extends ExprRewriter {

    private final Set<ExprNode> unknown = new HashSet<>();
    private final Set<ExprNode> knownColumns = new HashSet<>();
    private final Set<Relation> ownTables = new HashSet<>();
    private final Predicate<ExprNode> isKnown;
    private final boolean sets;
    private final Dialect dialect;

    private GroupedAgain(Grouping grouping, Predicate<ExprNode> isKnown, Dialect dialect) {
        this.isKnown = isKnown;
        sets = grouping.hasSets();
        this.dialect = dialect;
        for (ExprNode item : grouping.expressions()) {
            ExprNode expression = item.unlabeled();
            if (!(expression instanceof ExprNode.Column) && !isKnown.test(expression)) {
                unknown.add(expression);
            }
        }
    }

    /**
     * The query with such expressions in a form that the database knows.
     *
     * @param inHaving whether the database knows a grouped expression again in HAVING
     * @param inItems whether it does in an item of the select list or of ORDER BY
     */
    static SelectNode rewrite(
            SelectNode node, Predicate<ExprNode> inHaving, Predicate<ExprNode> inItems, Dialect dialect) {
        if (node.grouping().groupBy().isEmpty()) {
            return node;
        }
        var items = new GroupedAgain(node.grouping(), inItems, dialect);
        var having = new GroupedAgain(node.grouping(), inHaving, dialect);
        return having.knowing(node).inHaving(items.inItems(node));
    }

    private SelectNode inHaving(SelectNode node) {
        ExprNode having = node.grouping().having();
        return having == null ? node : node.withGrouping(node.grouping().withHaving(rewrite(having)));
    }

    /** Columns that are neither grouped nor selected aren't known in HAVING where no other expression is. */
    private GroupedAgain knowing(SelectNode node) {
        knownColumns.addAll(node.grouping().expressions());
        knownColumns.addAll(node.items());
        if (node.from() != null) {
            ownTables.addAll(Relations.of(node.from()));
        }
        return this;
    }

    private boolean isUnknownColumn(ExprNode node) {
        return node instanceof ExprNode.Column column
                && ownTables.contains(column.relation())
                && !knownColumns.contains(column)
                && !isKnown.test(column);
    }

    private SelectNode inItems(SelectNode node) {
        if (unknown.isEmpty()) {
            return node;
        }
        Set<ExprNode> selected = new HashSet<>();
        node.items().forEach(item -> selected.add(item.unlabeled()));
        List<ExprNode> items = node.items().stream().map(this::inItem).toList();
        List<OrderItem> orderBy = node.tail().orderBy().stream()
                .map(item -> selected.contains(item.operand().unlabeled())
                        ? item
                        : rewriteItems(List.of(item)).get(0))
                .toList();
        return node.withItems(items).withTail(node.tail().withOrderBy(orderBy));
    }

    private ExprNode inItem(ExprNode item) {
        return unknown.contains(item.unlabeled()) ? item : rewrite(item);
    }

    @Override
    public ExprNode rewrite(ExprNode node) {
        if (unknown.contains(node.unlabeled())) {
            if (sets) {
                throw refused(node);
            }
            return ExprNode.Aggregate.of("any_value", node.unlabeled());
        }
        if (isUnknownColumn(node)) {
            return ExprNode.Aggregate.of("any_value", node);
        }
        return node instanceof ExprNode.Aggregate ? node : super.rewrite(node);
    }

    /** In the rows of a set that leaves it out it's NULL, which none of its rows' values is. */
    private UnsupportedFeatureException refused(ExprNode expression) {
        return new UnsupportedFeatureException(
                "the expression " + ReadableSql.expression(expression)
                        + " of grouping sets in HAVING, ORDER BY or a larger expression, since its values are other"
                        + " parameters there",
                dialect,
                "select it in a derived table, select(...).as(\"t\"), and group by that table's column");
    }
}

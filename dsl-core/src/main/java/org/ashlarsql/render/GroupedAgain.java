package org.ashlarsql.render;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprRewriter;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Relations;
import org.ashlarsql.tree.SelectNode;

/**
 * Grouped expressions that are used again, where a database doesn't know them again: {@code extract(year from day)} in
 * HAVING, or beside something else in one item; and columns in HAVING that depend on a grouped key. All rows of a group
 * have the same value of it, so that ANY_VALUE of it is that value. A whole item of the select list is named by its place
 * and needs none of that.
 */
final class GroupedAgain extends ExprRewriter {

    private final SelectNode query;
    private final Predicate<ExprNode> isKnown;
    private final Dialect dialect;
    private final Set<ExprNode> unknown;

    private GroupedAgain(SelectNode query, Predicate<ExprNode> isKnown, Dialect dialect) {
        this.query = query;
        this.isKnown = isKnown;
        this.dialect = dialect;
        this.unknown = unknown(query, isKnown);
    }

    /**
     * The query with such expressions in a form that the database knows.
     *
     * @param inHaving whether the database knows a grouped expression, or a column, again in HAVING
     * @param inItems whether it does in an item of the select list or of ORDER BY
     */
    static SelectNode rewrite(
            SelectNode query, Predicate<ExprNode> inHaving, Predicate<ExprNode> inItems, Dialect dialect) {
        if (query.grouping().groupBy().isEmpty()) {
            return query;
        }
        SelectNode rewritten = new GroupedAgain(query, inItems, dialect).inItems();
        ExprNode having = query.grouping().having();
        return having == null
                ? rewritten
                : rewritten.withGrouping(
                        query.grouping().withHaving(new GroupedAgain(query, inHaving, dialect).rewrite(having)));
    }

    private static Set<ExprNode> unknown(SelectNode query, Predicate<ExprNode> isKnown) {
        Set<ExprNode> unknown = Set.of();
        for (ExprNode item : query.grouping().expressions()) {
            ExprNode expression = item.unlabeled();
            if (!(expression instanceof ExprNode.Column) && !isKnown.test(expression)) {
                unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
                unknown.add(expression);
            }
        }
        return unknown;
    }

    private SelectNode inItems() {
        if (unknown.isEmpty()) {
            return query;
        }
        Set<ExprNode> selected = new HashSet<>();
        query.items().forEach(item -> selected.add(item.unlabeled()));
        List<ExprNode> items = query.items().stream()
                .map(item -> unknown.contains(item.unlabeled()) ? item : rewrite(item))
                .toList();
        List<OrderItem> orderBy = query.tail().orderBy().stream()
                .map(item -> selected.contains(item.operand().unlabeled())
                        ? item
                        : rewriteItems(List.of(item)).get(0))
                .toList();
        return query.withItems(items).withTail(query.tail().withOrderBy(orderBy));
    }

    @Override
    public ExprNode rewrite(ExprNode node) {
        if (unknown.contains(node.unlabeled())) {
            if (query.grouping().hasSets()) {
                throw refused(node);
            }
            return ExprNode.Aggregate.of("any_value", node.unlabeled());
        }
        return node instanceof ExprNode.Aggregate ? node : super.rewrite(node);
    }

    @Override
    public ExprNode visitColumn(ExprNode.Column node) {
        return isKnown.test(node) || isGroupedOrSelected(node) || !isOwn(node)
                ? node
                : ExprNode.Aggregate.of("any_value", node);
    }

    private boolean isGroupedOrSelected(ExprNode.Column column) {
        return query.grouping().expressions().contains(column) || query.items().contains(column);
    }

    /** Whether a column is one of the tables in FROM, not of a query around. */
    private boolean isOwn(ExprNode.Column column) {
        return query.from() != null && Relations.of(query.from()).contains(column.relation());
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

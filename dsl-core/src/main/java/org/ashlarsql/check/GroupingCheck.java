package org.ashlarsql.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.Allowance;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FreeColumns;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;

/**
 * In a grouped query, every column outside an aggregate is grouped, or depends on a grouped primary key
 * (SQL:2016, 7.16 and 4.19 on functional dependencies).
 */
final class GroupingCheck {

    private final Scope scope;
    private final Set<ExprNode> grouped = new HashSet<>();
    private final Set<ExprNode> inEverySet;

    private GroupingCheck(SelectNode node, Scope scope) {
        this.scope = scope;
        node.grouping().expressions().forEach(item -> grouped.add(item.unlabeled()));
        inEverySet = node.grouping().hasSets() ? inEverySet(node) : grouped;
    }

    private static Set<ExprNode> inEverySet(SelectNode node) {
        return node.grouping().inEverySet().stream().map(ExprNode::unlabeled).collect(Collectors.toSet());
    }

    static void check(SelectNode node, Scope scope) {
        if (node.grouping().groupBy().isEmpty() && !isAggregated(node)) {
            return;
        }
        if (node.extras().allowances().contains(Allowance.UNGROUPED_COLUMN)) {
            return;
        }
        var check = new GroupingCheck(node, scope);
        check.all(node.items(), Clause.SELECT);
        if (node.grouping().having() != null) {
            check.walk(node.grouping().having(), Clause.HAVING);
        }
        if (node.grouping().qualify() != null) {
            check.walk(node.grouping().qualify(), Clause.QUALIFY);
        }
        check.all(node.tail().orderBy().stream().map(OrderItem::operand).toList(), Clause.ORDER_BY);
    }

    static boolean isAggregated(SelectNode node) {
        ExprNode qualify = node.grouping().qualify();
        return node.grouping().having() != null
                || Parts.hold(node.items(), ExprNode.Aggregate.class)
                || (qualify != null && Parts.hold(qualify, ExprNode.Aggregate.class));
    }

    private void all(List<ExprNode> nodes, Clause clause) {
        nodes.forEach(node -> walk(node, clause));
    }

    private void walk(ExprNode node, Clause clause) {
        if (node instanceof ExprNode.Call call && call.function().equals("grouping")) {
            requireGrouped(call);
            return;
        }
        if (node instanceof ExprNode.Aggregate || grouped.contains(node.unlabeled())) {
            return;
        }
        if (node instanceof ExprNode.Column column && isUngrouped(column)) {
            throw new CheckException(ReadableSql.expression(column) + " in " + clause
                    + " has many values in a group; add it to groupBy(...), put it into an aggregate such as max(...),"
                    + " or group by its table's primary key");
        }
        Parts parts = Parts.of(node);
        parts.expressions().forEach(part -> walk(part, clause));
        if (parts.query() != null) {
            FreeColumns.of(parts.query()).forEach(column -> requireGrouped(column, clause));
        }
    }

    /** Inside a subquery no database knows a grouped expression again, so that the column itself has to be grouped. */
    private void requireGrouped(ExprNode.Column column, Clause clause) {
        if (grouped.contains(column) || !isUngrouped(column)) {
            return;
        }
        String name = ReadableSql.expression(column);
        String inSubquery = name + " in a subquery in " + clause + " has many values in a group";
        for (ExprNode expression : grouped) {
            if (Parts.hold(expression, column)) {
                throw new CheckException(inSubquery + ", and databases don't know " + ReadableSql.expression(expression)
                        + " again inside a subquery; group by " + name + " itself, or group in a derived table,"
                        + " select(...).as(\"t\"), and use the subquery around it");
            }
        }
        throw new CheckException(
                inSubquery + "; add it to groupBy(...), group by its table's primary key, or group in a"
                        + " derived table, select(...).as(\"t\"), and use the subquery around it");
    }

    private boolean isUngrouped(ExprNode.Column column) {
        return scope.indexOf(column.relation()) >= 0 && !dependsOnGroupedKey(column);
    }

    private void requireGrouped(ExprNode.Call grouping) {
        for (ExprNode argument : grouping.arguments()) {
            if (!grouped.contains(argument.unlabeled())) {
                throw new CheckException(ReadableSql.expression(grouping) + " asks how rows are grouped by "
                        + ReadableSql.expression(argument) + ", which they aren't; add it to groupBy(...)");
            }
        }
    }

    private boolean dependsOnGroupedKey(ExprNode.Column column) {
        if (!(column.relation() instanceof Relation.TableRef table)
                || table.key().isEmpty()) {
            return false;
        }
        for (Name key : table.key()) {
            if (!inEverySet.contains(new ExprNode.Column(table, key))) {
                return false;
            }
        }
        return true;
    }
}

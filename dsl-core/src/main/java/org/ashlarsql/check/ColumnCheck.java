package org.ashlarsql.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.WindowNode;
import org.jspecify.annotations.Nullable;

/** Every column belongs to a relation in scope, and aggregates and windows stand only where they have a meaning. */
final class ColumnCheck {

    private final Scope scope;
    private Map<Name, WindowNode> windows = Map.of();

    ColumnCheck(Scope scope) {
        this.scope = scope;
    }

    void check(List<ExprNode> nodes, Clause clause) {
        for (ExprNode node : nodes) {
            check(node, clause);
        }
    }

    void check(@Nullable ExprNode node, Clause clause) {
        if (node != null) {
            walk(node, clause, null);
        }
    }

    /** Checks what WHERE or ON holds, of which each part should tell rows from others. */
    void condition(@Nullable ExprNode node, Clause clause) {
        check(node, clause);
        if (node != null) {
            SelfComparison.check(node, clause);
        }
    }

    /** Walks an expression; {@code inside} is the aggregate or window function around it, if there is one. */
    private void walk(ExprNode node, Clause clause, @Nullable ExprNode inside) {
        if (node instanceof ExprNode.Column column) {
            scope.require(column, clause);
            return;
        }
        ExprNode around = inside;
        if (node instanceof ExprNode.Aggregate aggregate) {
            AggregateCheck.check(aggregate, clause, inside);
            around = node;
        } else if (node instanceof ExprNode.Over over) {
            WindowCheck.check(over, clause, inside);
            oneMeaning(over.window());
            around = node;
        } else if (node instanceof ExprNode.Call call) {
            AggregateCheck.checkGrouping(call, clause);
        }
        Parts parts = Parts.of(node);
        for (ExprNode part : parts.expressions()) {
            walk(part, clause, around);
        }
        if (parts.query() != null) {
            Checker.checkInside(parts.query(), scope);
        }
    }

    private void oneMeaning(WindowNode window) {
        if (window.name() == null || window.equals(windows.get(window.name()))) {
            return;
        }
        if (windows.containsKey(window.name())) {
            throw new CheckException("two different windows of a query are named " + window.name()
                    + "; give one of them another name with named(\"...\")");
        }
        windows = new HashMap<>(windows);
        windows.put(window.name(), window);
    }
}

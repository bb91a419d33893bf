package org.ashlarsql.check;

import java.util.List;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Parts;
import org.jspecify.annotations.Nullable;

/** Every column belongs to a relation in scope, and aggregates stand only where rows are grouped. */
final class ColumnCheck {

    private final Scope scope;

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
            walk(node, clause, false);
        }
    }

    private void walk(ExprNode node, Clause clause, boolean insideAggregate) {
        if (node instanceof ExprNode.Column column) {
            scope.require(column, clause);
            return;
        }
        boolean aggregate = node instanceof ExprNode.Aggregate;
        if (aggregate) {
            requirePlace(node, clause, insideAggregate);
        }
        Parts parts = Parts.of(node);
        for (ExprNode part : parts.expressions()) {
            walk(part, clause, insideAggregate || aggregate);
        }
        if (parts.query() != null) {
            Checker.checkInside(parts.query(), scope);
        }
    }

    private static void requirePlace(ExprNode aggregate, Clause clause, boolean insideAggregate) {
        if (insideAggregate) {
            throw new CheckException(ReadableSql.expression(aggregate)
                    + " stands inside another aggregate; compute it in a" + " derived table first");
        }
        if (!clause.afterGrouping()) {
            throw new CheckException(ReadableSql.expression(aggregate) + " is an aggregate and can't stand in " + clause
                    + ", which is evaluated row by row; use having(...) or a subquery");
        }
    }
}

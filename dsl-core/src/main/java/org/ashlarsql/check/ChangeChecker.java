package org.ashlarsql.check;

import java.util.List;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ChangeNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.MergeNode;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Checks statements that change rows. */
final class ChangeChecker {

    private final @Nullable Scope around;

    ChangeChecker(@Nullable Scope around) {
        this.around = around;
    }

    Scope insert(InsertNode node) {
        var scope = new Scope(around);
        if (node.source() instanceof InsertNode.Query query) {
            Checker.checkInside(query.query(), scope);
            requireWidth(query.query().items().size(), node);
        } else if (node.source() instanceof InsertNode.Rows rows) {
            var columns = new ColumnCheck(scope);
            rows.rows().forEach(row -> row.forEach(value -> columns.check(value.orElse(null), Clause.VALUES)));
        }
        if (node.conflict() != null) {
            conflict(node.conflict(), node.table());
        }
        returning(node, null);
        return scope;
    }

    private static void requireWidth(int selected, InsertNode node) {
        if (selected != node.columns().size()) {
            throw new CheckException(
                    "the query of the insert into " + node.table().correlation() + " selects " + selected
                            + " columns for " + node.columns().size() + "; select as many as columns(...) names");
        }
    }

    private void conflict(ConflictNode conflict, Relation.TableRef table) {
        var scope = new Scope(around);
        scope.add(table);
        scope.add(conflict.proposed());
        var columns = new ColumnCheck(scope);
        assignments(conflict.assignments(), columns, Clause.ON_CONFLICT, scope);
        columns.check(conflict.where(), Clause.ON_CONFLICT);
    }

    Scope update(UpdateNode node) {
        Scope scope = joined(node.table(), node.from(), node.where());
        var columns = new ColumnCheck(scope);
        assignments(node.assignments(), columns, Clause.SET, scope);
        columns.condition(node.where(), Clause.WHERE);
        columns.check(node.tail().orderBy().stream().map(OrderItem::operand).toList(), Clause.ORDER_BY);
        returning(node, node.from());
        return scope;
    }

    Scope delete(DeleteNode node) {
        Scope scope = joined(node.table(), node.using(), node.where());
        var columns = new ColumnCheck(scope);
        columns.condition(node.where(), Clause.WHERE);
        columns.check(node.tail().orderBy().stream().map(OrderItem::operand).toList(), Clause.ORDER_BY);
        returning(node, node.using());
        return scope;
    }

    Scope merge(MergeNode node) {
        Scope scope = joined(node.table(), node.using(), node.on());
        var columns = new ColumnCheck(scope);
        columns.condition(node.on(), Clause.ON);
        node.branches().forEach(branch -> branch(branch, node));
        returning(node, node.using());
        return scope;
    }

    /** A branch sees only the rows that it's about. */
    private void branch(MergeNode.When branch, MergeNode node) {
        var scope = new Scope(around);
        if (branch.match() != MergeNode.Match.NOT_MATCHED) {
            scope.add(node.table());
        }
        if (branch.match() != MergeNode.Match.NOT_MATCHED_BY_SOURCE) {
            node.using().accept(new FromChecker(scope));
        }
        var columns = new ColumnCheck(scope);
        columns.check(branch.condition(), Clause.MERGE);
        if (branch.action() instanceof MergeNode.Update update) {
            assignments(update.assignments(), columns, Clause.MERGE, scope);
        } else if (branch.action() instanceof MergeNode.Insert insert) {
            insert.values().forEach(value -> columns.check(value.orElse(null), Clause.MERGE));
        }
    }

    /** The table and what stands beside it, which have to be joined. */
    private Scope joined(Relation.TableRef table, @Nullable FromNode others, @Nullable ExprNode condition) {
        var scope = new Scope(around);
        scope.add(table);
        if (others != null) {
            others.accept(new FromChecker(scope));
            OuterCheck.check(others);
            var all = new FromNode.Join(table, FromNode.JoinKind.COMMA, others, null, List.of());
            CartesianCheck.check(all, condition, scope);
        }
        return scope;
    }

    private static void assignments(List<AssignmentNode> assignments, ColumnCheck columns, Clause clause, Scope scope) {
        for (AssignmentNode assignment : assignments) {
            if (assignment instanceof AssignmentNode.Value value) {
                columns.check(value.value(), clause);
            } else if (assignment instanceof AssignmentNode.Row row) {
                Checker.checkInside(row.query(), scope);
            }
        }
    }

    private void returning(ChangeNode node, @Nullable FromNode others) {
        if (node.returning().isEmpty()) {
            return;
        }
        var scope = new Scope(around);
        scope.add(node.table());
        if (others != null) {
            others.accept(new FromChecker(scope));
        }
        new ColumnCheck(scope).check(node.returning(), Clause.RETURNING);
    }
}

package org.ashlarsql.dsl;

import java.util.List;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.Assignment;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Statements about a row that nobody changed since it was read. */
final class Versions {

    private Versions() {}

    static UpdateNode next(UpdateNode node, Condition read, Assignment<?> next) {
        List<AssignmentNode> all = next.node()
                .map(version -> Drafts.add(node.assignments(), version))
                .orElse(node.assignments());
        return new UpdateNode(node.table(), all, node.from(), same(node.where(), read), node.tail(), node.returning());
    }

    static DeleteNode same(DeleteNode node, Condition read) {
        return new DeleteNode(node.table(), node.using(), same(node.where(), read), node.tail(), node.returning());
    }

    private static ExprNode same(@Nullable ExprNode where, Condition read) {
        if (where == null) {
            throw new IllegalStateException("ifVersion(" + read
                    + ") is about one row, but the statement is about every row; say which with where(...)");
        }
        return new Condition(where).and(read).node();
    }
}

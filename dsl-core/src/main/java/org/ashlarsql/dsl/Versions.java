package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.schema.Column;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.DeleteNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/** Statements about a row that nobody changed since it was read. */
final class Versions {

    private Versions() {}

    static <V> UpdateNode next(UpdateNode node, Assignment next, Column<?, V, V> version, V read) {
        return new UpdateNode(
                node.table(),
                Drafts.add(node.assignments(), next),
                node.from(),
                same(node.where(), version, read),
                node.tail(),
                node.returning());
    }

    static <V> DeleteNode same(DeleteNode node, Column<?, V, V> version, V read) {
        return new DeleteNode(
                node.table(), node.using(), same(node.where(), version, read), node.tail(), node.returning());
    }

    private static <V> ExprNode same(@Nullable ExprNode where, Column<?, V, V> version, V read) {
        if (where == null) {
            throw new IllegalStateException("ifVersion(" + version
                    + ", ...) is about one row, but the statement is about every row; say which with where(...)");
        }
        return new Condition(where).and(version.eq(read)).node();
    }
}

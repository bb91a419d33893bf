package org.ashlarsql.check;

import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromNode.JoinKind;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.Relations;

/** What an outer join may leave out stands in FROM as its {@code outer()} twin, whose columns say so. */
final class OuterCheck {

    private OuterCheck() {}

    static void check(FromNode from) {
        if (from instanceof FromNode.Join join) {
            if (join.kind().leftMayBeMissing()) {
                requireOuter(join.left(), join.kind());
            }
            if (join.kind().rightMayBeMissing()) {
                requireOuter(join.right(), join.kind());
            }
            check(join.left());
            check(join.right());
        }
    }

    private static void requireOuter(FromNode item, JoinKind kind) {
        for (Relation relation : Relations.of(item)) {
            if (!relation.outer()) {
                throw new CheckException(
                        relation.correlation() + " stands on the far side of a " + kind.sql()
                                + ", where its columns may be NULL; put its outer() twin into FROM, and use the twin's columns");
            }
        }
    }
}

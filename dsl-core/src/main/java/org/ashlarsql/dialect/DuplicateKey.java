package org.ashlarsql.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.UnsupportedFeatureException;
import org.ashlarsql.tree.AssignmentNode;
import org.ashlarsql.tree.ConflictNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.InsertNode;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Parts;

/** What ON CONFLICT is as ON DUPLICATE KEY UPDATE. */
final class DuplicateKey {

    private DuplicateKey() {}

    static void requireNoOther(ConflictNode conflict, Dialect dialect) {
        if (!conflict.others().isEmpty()) {
            throw new UnsupportedFeatureException(
                    "ON CONFLICT on the key " + listed(conflict.key()) + " alone, while rows may be alike in "
                            + conflict.others().stream()
                                    .map(DuplicateKey::listed)
                                    .collect(Collectors.joining(" or ")) + ", too",
                    dialect,
                    "say onConflict(key).orAnyOther() if those may count as well");
        }
    }

    private static String listed(List<Name> key) {
        return key.stream().map(Name::text).collect(Collectors.joining(", ", "(", ")"));
    }

    static List<AssignmentNode> assignments(ConflictNode conflict, InsertNode node, Dialect dialect) {
        if (conflict.assignments().isEmpty()) {
            Name unchanged = aColumn(conflict, node, dialect);
            return List.of(new AssignmentNode.Value(unchanged, new ExprNode.Column(node.table(), unchanged)));
        }
        ExprNode where = conflict.where();
        return where == null ? conflict.assignments() : onlyWhere(where, conflict.assignments(), node, dialect);
    }

    private static Name aColumn(ConflictNode conflict, InsertNode node, Dialect dialect) {
        List<Name> key = conflict.key().isEmpty() ? node.table().key() : conflict.key();
        if (!key.isEmpty()) {
            return key.get(0);
        }
        return node.columns().stream()
                .findFirst()
                .orElseThrow(() -> new UnsupportedFeatureException(
                        "DO NOTHING for a row of nothing but defaults", dialect, "name the key: onConflict(key)"));
    }

    /**
     * There's no WHERE; a row that doesn't meet the condition is set to what it is. What the condition reads is set last,
     * since assignments are made from left to right.
     */
    private static List<AssignmentNode> onlyWhere(
            ExprNode where, List<AssignmentNode> assignments, InsertNode node, Dialect dialect) {
        var first = new ArrayList<AssignmentNode>();
        var last = new ArrayList<AssignmentNode>();
        for (AssignmentNode assignment : assignments) {
            if (!(assignment instanceof AssignmentNode.Value value)) {
                throw new UnsupportedFeatureException(
                        "WHERE in an upsert that sets " + assignment.columns() + " to a default or to a query's row",
                        dialect,
                        "set values");
            }
            var column = new ExprNode.Column(node.table(), value.column());
            var when = new ExprNode.Case.When(where, value.value());
            var kept = new AssignmentNode.Value(value.column(), new ExprNode.Case(List.of(when), column));
            (Parts.hold(where, column) ? last : first).add(kept);
        }
        first.addAll(last);
        return first;
    }
}

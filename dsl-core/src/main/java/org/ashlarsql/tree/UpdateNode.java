package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An UPDATE; no condition means every row, which the facade makes its user say. */
public record UpdateNode(
        Relation.TableRef table,
        List<Assignment> assignments,
        @Nullable ExprNode where) implements StatementNode {

    public UpdateNode {
        assignments = List.copyOf(assignments);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitUpdate(this);
    }
}

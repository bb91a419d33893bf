package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE; no condition means every row, which the facade makes its user say.
 *
 * @param from what the new values and the condition may name beside the table, or null
 * @param tail in which order and how many rows are updated
 */
public record UpdateNode(
        Relation.TableRef table,
        List<AssignmentNode> assignments,
        @Nullable FromNode from,
        @Nullable ExprNode where,
        Tail tail,
        List<ExprNode> returning)
        implements ChangeNode {

    public UpdateNode {
        assignments = List.copyOf(assignments);
        returning = List.copyOf(returning);
    }

    public UpdateNode withTail(Tail newTail) {
        return new UpdateNode(table, assignments, from, where, newTail, returning);
    }

    @Override
    public UpdateNode withReturning(List<ExprNode> items) {
        return new UpdateNode(table, assignments, from, where, tail, items);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitUpdate(this);
    }
}

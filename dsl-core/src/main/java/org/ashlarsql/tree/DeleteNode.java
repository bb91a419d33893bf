package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DELETE; no condition means every row, which the facade makes its user say.
 *
 * @param using what the condition may name beside the table, or null
 * @param tail in which order and how many rows are deleted
 */
public record DeleteNode(
        Relation.TableRef table,
        @Nullable FromNode using,
        @Nullable ExprNode where,
        Tail tail,
        List<ExprNode> returning)
        implements ChangeNode {

    public DeleteNode {
        returning = List.copyOf(returning);
    }

    public DeleteNode withTail(Tail newTail) {
        return new DeleteNode(table, using, where, newTail, returning);
    }

    @Override
    public DeleteNode withReturning(List<ExprNode> items) {
        return new DeleteNode(table, using, where, tail, items);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDelete(this);
    }
}

package org.ashlarsql.tree;

import org.jspecify.annotations.Nullable;

/** A DELETE; no condition means every row, which the facade makes its user say. */
public record DeleteNode(Relation.TableRef table, @Nullable ExprNode where) implements StatementNode {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitDelete(this);
    }
}

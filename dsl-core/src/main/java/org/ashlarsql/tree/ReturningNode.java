package org.ashlarsql.tree;

import java.util.List;

/** The rows that a statement yields which changes them, as a common table expression reads them. */
public record ReturningNode(ChangeNode statement) implements QueryNode {

    @Override
    public List<ExprNode> items() {
        return statement.returning();
    }

    @Override
    public Tail tail() {
        return Tail.NONE;
    }

    /**
     * None but itself.
     *
     * @throws IllegalStateException always
     */
    @Override
    public ReturningNode withTail(Tail newTail) {
        throw new IllegalStateException(
                "ORDER BY and LIMIT have no place on a statement that changes rows; sort what reads it");
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitReturning(this);
    }
}

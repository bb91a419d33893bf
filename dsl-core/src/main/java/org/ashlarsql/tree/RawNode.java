package org.ashlarsql.tree;

/** A whole statement of the user's own text. */
public record RawNode(ExprNode.Raw sql) implements StatementNode {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitRawStatement(this);
    }
}

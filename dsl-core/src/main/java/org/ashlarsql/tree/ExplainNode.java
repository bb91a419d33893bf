package org.ashlarsql.tree;

/**
 * A statement whose plan is asked for.
 *
 * @param analyze whether it's run, too
 */
public record ExplainNode(StatementNode statement, boolean analyze) implements StatementNode {
    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitExplain(this);
    }
}

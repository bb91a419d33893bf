package org.ashlarsql.tree;

/**
 * A TRUNCATE.
 *
 * @param restartIdentity whether rows are numbered from the start again
 * @param cascade whether the tables that refer to this one are emptied, too
 */
public record TruncateNode(Relation.TableRef table, boolean restartIdentity, boolean cascade) implements StatementNode {

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitTruncate(this);
    }
}

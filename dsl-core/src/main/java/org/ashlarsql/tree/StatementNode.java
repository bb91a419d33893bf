package org.ashlarsql.tree;

/** A whole statement. */
public sealed interface StatementNode permits QueryNode, ChangeNode, TruncateNode, CopyNode, RawNode, ExplainNode {

    <R> R accept(StatementVisitor<R> visitor);
}

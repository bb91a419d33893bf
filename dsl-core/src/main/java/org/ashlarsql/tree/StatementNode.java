package org.ashlarsql.tree;

/** A whole statement. */
public sealed interface StatementNode
        permits QueryNode, ChangeNode, DdlNode, TruncateNode, CopyNode, CallNode, RawNode, ExplainNode {

    <R> R accept(StatementVisitor<R> visitor);
}

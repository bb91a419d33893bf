package org.ashlarsql.tree;

/** A whole statement. */
public sealed interface StatementNode permits QueryNode, InsertNode, UpdateNode, DeleteNode, RawNode, ExplainNode {

    <R> R accept(StatementVisitor<R> visitor);
}

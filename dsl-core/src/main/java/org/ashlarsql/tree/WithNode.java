package org.ashlarsql.tree;

import java.util.List;

/** A query with common table expressions of its own, which nothing outside it sees. */
public record WithNode(List<CommonTable> tables, QueryNode body) implements QueryNode {

    public WithNode {
        tables = List.copyOf(tables);
    }

    @Override
    public List<ExprNode> items() {
        return body.items();
    }

    @Override
    public Tail tail() {
        return body.tail();
    }

    @Override
    public WithNode withTail(Tail newTail) {
        return new WithNode(tables, body.withTail(newTail));
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitWith(this);
    }
}

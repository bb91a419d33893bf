package org.ashlarsql.tree;

import java.util.List;
import java.util.Map;

/** A query inside another statement with values for its parameters, which nothing outside it sees. */
public record BoundNode(QueryNode query, Map<ExprNode.Parameter<?>, Object> values) implements QueryNode {

    public BoundNode {
        values = Map.copyOf(values);
    }

    @Override
    public QueryNode unbound() {
        return query.unbound();
    }

    @Override
    public List<ExprNode> items() {
        return query.items();
    }

    @Override
    public Tail tail() {
        return query.tail();
    }

    @Override
    public BoundNode withTail(Tail newTail) {
        return new BoundNode(query.withTail(newTail), values);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitBound(this);
    }
}

package org.ashlarsql.tree;

import java.util.List;

/** Rows written out: {@code values (1, 'a'), (2, 'b')}. */
public record ValuesNode(List<List<ExprNode>> rows, Tail tail) implements QueryNode {

    public ValuesNode {
        rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public List<ExprNode> items() {
        return rows.get(0);
    }

    @Override
    public ValuesNode withTail(Tail newTail) {
        return new ValuesNode(rows, newTail);
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitValues(this);
    }
}

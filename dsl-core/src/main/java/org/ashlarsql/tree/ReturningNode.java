package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.List;

/** The rows that a statement yields which changes them, as a common table expression reads them. */
public record ReturningNode(ChangeNode statement) implements QueryNode {

    /** The same rows, with these names for their columns. */
    public ReturningNode named(List<Name> names) {
        var items = new ArrayList<ExprNode>();
        for (int i = 0; i < names.size(); i++) {
            ExprNode item = items().get(i);
            boolean own = ColumnNames.own(item).filter(names.get(i)::equals).isPresent();
            items.add(own ? item : new ExprNode.Labeled(item.unlabeled(), names.get(i)));
        }
        return new ReturningNode(statement.withReturning(items));
    }

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

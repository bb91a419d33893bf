package org.ashlarsql.tree;

import java.util.List;

/** A statement that yields rows and may stand inside another one. */
public sealed interface QueryNode extends StatementNode
        permits SelectNode, QueryNode.SetOperation, ValuesNode, WithNode, BoundNode, ReturningNode {

    /** What the rows hold; of a set operation, what its first branch holds. */
    List<ExprNode> items();

    /** How the rows are sorted and which of them are wanted. */
    Tail tail();

    /** This query without the values that it has for its parameters. */
    default QueryNode unbound() {
        return this;
    }

    /** This query with another tail. */
    QueryNode withTail(Tail tail);

    /** Two queries combined. */
    record SetOperation(SetOperator operator, boolean all, QueryNode left, QueryNode right, Tail tail)
            implements QueryNode {
        @Override
        public List<ExprNode> items() {
            return left.items();
        }

        @Override
        public QueryNode withTail(Tail newTail) {
            return new SetOperation(operator, all, left, right, newTail);
        }

        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitSetOperation(this);
        }
    }

    /** The set operators of the standard. */
    enum SetOperator {
        UNION("union"),
        INTERSECT("intersect"),
        EXCEPT("except");

        private final String sql;

        SetOperator(String sql) {
            this.sql = sql;
        }

        public String sql() {
            return sql;
        }
    }
}

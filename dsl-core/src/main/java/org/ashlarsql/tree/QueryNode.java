package org.ashlarsql.tree;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A statement that yields rows and may stand inside another one. */
public sealed interface QueryNode extends StatementNode {

    /** What the rows hold; of a set operation, what its first branch holds. */
    List<ExprNode> items();

    /** How the rows are sorted and which of them are wanted. */
    Tail tail();

    /** This query with another tail. */
    QueryNode withTail(Tail tail);

    /** One SELECT. */
    record SelectNode(
            List<ExprNode> items,
            boolean distinct,
            @Nullable FromNode from,
            @Nullable ExprNode where,
            List<ExprNode> groupBy,
            @Nullable ExprNode having,
            Tail tail,
            Set<Allowance> allowances)
            implements QueryNode {
        public SelectNode {
            items = List.copyOf(items);
            groupBy = List.copyOf(groupBy);
            allowances = Set.copyOf(allowances);
        }

        @Override
        public SelectNode withTail(Tail newTail) {
            return new SelectNode(items, distinct, from, where, groupBy, having, newTail, allowances);
        }

        public SelectNode withDistinct() {
            return new SelectNode(items, true, from, where, groupBy, having, tail, allowances);
        }

        public SelectNode withFrom(FromNode newFrom) {
            return new SelectNode(items, distinct, newFrom, where, groupBy, having, tail, allowances);
        }

        public SelectNode withWhere(ExprNode newWhere) {
            return new SelectNode(items, distinct, from, newWhere, groupBy, having, tail, allowances);
        }

        public SelectNode withGroupBy(List<ExprNode> newGroupBy) {
            return new SelectNode(items, distinct, from, where, newGroupBy, having, tail, allowances);
        }

        public SelectNode withHaving(ExprNode newHaving) {
            return new SelectNode(items, distinct, from, where, groupBy, newHaving, tail, allowances);
        }

        public SelectNode withAllowances(Set<Allowance> newAllowances) {
            return new SelectNode(items, distinct, from, where, groupBy, having, tail, newAllowances);
        }

        @Override
        public <R> R accept(StatementVisitor<R> visitor) {
            return visitor.visitSelect(this);
        }
    }

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

    /** ORDER BY, LIMIT and OFFSET. */
    record Tail(
            List<OrderItem> orderBy,
            @Nullable ExprNode limit,
            @Nullable ExprNode offset) {

        /** No order, no limit. */
        public static final Tail NONE = new Tail(List.of(), null, null);

        public Tail {
            orderBy = List.copyOf(orderBy);
        }

        public boolean isEmpty() {
            return orderBy.isEmpty() && limit == null && offset == null;
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

package org.ashlarsql.check;

import org.ashlarsql.tree.Allowance;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.FromVisitor;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.tree.OrderItem;
import org.ashlarsql.tree.Parts;
import org.ashlarsql.tree.QueryNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.tree.SelectNode;
import org.ashlarsql.tree.ValuesNode;
import org.ashlarsql.tree.WithNode;
import org.jspecify.annotations.Nullable;

/**
 * Every two relations of a FROM are joined by conditions, directly or through others; a cross join or ON TRUE says
 * otherwise.
 */
final class CartesianCheck {

    private final Scope scope;
    /** A forest: each relation points to another one that it's joined with, the root of a tree to itself. */
    private final int[] joinedWith;

    private CartesianCheck(Scope scope) {
        this.scope = scope;
        this.joinedWith = new int[scope.relations().size()];
        for (int i = 0; i < joinedWith.length; i++) {
            joinedWith[i] = i;
        }
    }

    static void check(SelectNode node, Scope scope) {
        if (node.from() != null && !node.extras().allowances().contains(Allowance.CARTESIAN_PRODUCT)) {
            check(node.from(), node.where(), scope);
        }
    }

    static void check(FromNode from, @Nullable ExprNode where, Scope scope) {
        if (scope.relations().size() < 2) {
            return;
        }
        var check = new CartesianCheck(scope);
        from.accept(check.new Joins());
        check.conjunction(where);
        if (!check.isOneTree()) {
            check.requireOneTree(new OneRow(from, where));
        }
    }

    private void conjunction(@Nullable ExprNode condition) {
        if (condition instanceof ExprNode.Junction junction && junction.operator() == JunctionOperator.AND) {
            junction.parts().forEach(this::conjunction);
        } else if (condition != null) {
            join(condition, -1);
        }
    }

    /** Joins every relation that the expression names with {@code first}; answers the first one. */
    private int join(ExprNode node, int first) {
        if (node instanceof ExprNode.Column column) {
            int found = scope.indexOf(column.relation());
            return found < 0 ? first : unite(first, found);
        }
        Parts parts = Parts.of(node);
        int joined = first;
        for (ExprNode part : parts.expressions()) {
            joined = join(part, joined);
        }
        return parts.query() == null ? joined : join(parts.query(), joined);
    }

    private int join(QueryNode query, int first) {
        if (query instanceof QueryNode.SetOperation operation) {
            return join(operation.right(), join(operation.left(), first));
        }
        if (query instanceof WithNode with) {
            return join(with.body(), first);
        }
        if (query instanceof BoundNode bound) {
            return join(bound.query(), first);
        }
        int joined = first;
        for (ExprNode item : query.items()) {
            joined = join(item, joined);
        }
        if (query instanceof SelectNode select) {
            joined = select.where() == null ? joined : join(select.where(), joined);
            joined = select.grouping().having() == null
                    ? joined
                    : join(select.grouping().having(), joined);
        }
        for (OrderItem item : query.tail().orderBy()) {
            joined = join(item.operand(), joined);
        }
        return joined;
    }

    private int unite(int one, int other) {
        if (one >= 0) {
            joinedWith[root(one)] = root(other);
        }
        return other;
    }

    private int root(int relation) {
        int at = relation;
        while (joinedWith[at] != at) {
            at = joinedWith[at];
        }
        return at;
    }

    private boolean isOneTree() {
        for (int i = 1; i < joinedWith.length; i++) {
            if (root(i) != root(0)) {
                return false;
            }
        }
        return true;
    }

    /** A tree of nothing but single rows and rows that are made to multiply others needs no condition. */
    private void requireOneTree(OneRow oneRow) {
        int first = -1;
        for (int i = 0; i < joinedWith.length; i++) {
            Relation relation = scope.relations().get(i);
            if (isMadeToMultiply(relation) || oneRow.holds(relation)) {
                continue;
            }
            if (first >= 0 && root(i) != root(first)) {
                throw new CheckException("no condition joins " + name(first) + " with " + name(i)
                        + ", so every row of one would meet every row of the other; add the condition, or say"
                        + " crossJoin(...) or allowing(CARTESIAN_PRODUCT) if that is meant");
            }
            first = first < 0 ? i : first;
        }
    }

    private static boolean isMadeToMultiply(Relation relation) {
        return relation instanceof Relation.TableFunction
                || relation instanceof Relation.JsonTable
                || (relation instanceof Relation.Derived derived && isValues(derived.query()))
                || (relation instanceof Relation.CommonTableRef reference
                        && reference.definition() != null
                        && isValues(reference.definition().query()));
    }

    private static boolean isValues(QueryNode query) {
        return query.unbound() instanceof ValuesNode;
    }

    private static boolean isTrue(@Nullable ExprNode condition) {
        return condition instanceof ExprNode.Literal<?> literal && Boolean.TRUE.equals(literal.value());
    }

    private String name(int relation) {
        return scope.relations().get(relation).correlation().text();
    }

    /** Answers the place of an item's first relation. */
    private final class Joins implements FromVisitor<Integer> {
        @Override
        public Integer visitTable(Relation.TableRef node) {
            return scope.indexOf(node);
        }

        @Override
        public Integer visitDerived(Relation.Derived node) {
            return scope.indexOf(node);
        }

        @Override
        public Integer visitCommonTable(Relation.CommonTableRef node) {
            return scope.indexOf(node);
        }

        /** Joined with what its arguments are computed from. */
        @Override
        public Integer visitTableFunction(Relation.TableFunction node) {
            return join(node.function(), scope.indexOf(node));
        }

        /** Joined with what its document is read from. */
        @Override
        public Integer visitJsonTable(Relation.JsonTable node) {
            return join(node.document(), scope.indexOf(node));
        }

        /** Joined with what its query reads of the items before it. */
        @Override
        public Integer visitLateral(FromNode.Lateral node) {
            return join(node.derived().query(), scope.indexOf(node.derived()));
        }

        @Override
        public Integer visitSampled(FromNode.Sampled node) {
            return scope.indexOf(node.table());
        }

        @Override
        public Integer visitJoin(FromNode.Join node) {
            int left = node.left().accept(this);
            int right = node.right().accept(this);
            if (node.kind() == FromNode.JoinKind.CROSS || !node.using().isEmpty() || isTrue(node.on())) {
                unite(left, right);
            } else {
                conjunction(node.on());
            }
            return left;
        }
    }
}

package org.ashlarsql.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an expression directly consists of, for those who walk the tree.
 *
 * @param expressions the expressions that it's made of
 * @param query the query inside it, or null
 */
public record Parts(List<ExprNode> expressions, @Nullable QueryNode query) {

    private static final Parts NONE = new Parts(List.of(), null);
    private static final ExprVisitor<Parts> VISITOR = new PartsVisitor();

    public static Parts of(ExprNode node) {
        return node.accept(VISITOR);
    }

    /** Whether an expression is of a kind or is made of one that is, subqueries aside. */
    public static boolean hold(ExprNode node, Class<? extends ExprNode> kind) {
        if (kind.isInstance(node)) {
            return true;
        }
        for (ExprNode part : of(node).expressions()) {
            if (hold(part, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these expressions is of a kind or is made of one that is, subqueries aside. */
    public static boolean hold(List<ExprNode> nodes, Class<? extends ExprNode> kind) {
        for (ExprNode node : nodes) {
            if (hold(node, kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an expression is another one or is made of it, subqueries aside. */
    public static boolean hold(ExprNode node, ExprNode wanted) {
        return node.equals(wanted) || of(node).expressions().stream().anyMatch(part -> hold(part, wanted));
    }

    private static Parts of(List<ExprNode> expressions) {
        return new Parts(expressions, null);
    }

    private static final class PartsVisitor implements ExprVisitor<Parts> {
        @Override
        public Parts visitColumn(ExprNode.Column node) {
            return NONE;
        }

        @Override
        public Parts visitBind(ExprNode.Bind<?> node) {
            return NONE;
        }

        @Override
        public Parts visitLiteral(ExprNode.Literal<?> node) {
            return NONE;
        }

        @Override
        public Parts visitParameter(ExprNode.Parameter<?> node) {
            return NONE;
        }

        @Override
        public Parts visitArithmetic(ExprNode.Arithmetic node) {
            return of(List.of(node.left(), node.right()));
        }

        @Override
        public Parts visitNegation(ExprNode.Negation node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitConcatenation(ExprNode.Concatenation node) {
            return of(List.of(node.left(), node.right()));
        }

        @Override
        public Parts visitComparison(ExprNode.Comparison node) {
            return of(List.of(node.left(), node.right()));
        }

        @Override
        public Parts visitNullTest(ExprNode.NullTest node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitTruthTest(ExprNode.TruthTest node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitDistinctTest(ExprNode.DistinctTest node) {
            return of(List.of(node.left(), node.right()));
        }

        @Override
        public Parts visitInList(ExprNode.InList<?> node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitInExpressions(ExprNode.InExpressions node) {
            var parts = new ArrayList<ExprNode>();
            parts.add(node.operand());
            parts.addAll(node.elements());
            return of(parts);
        }

        @Override
        public Parts visitInQuery(ExprNode.InQuery node) {
            return new Parts(List.of(node.operand()), node.query());
        }

        @Override
        public Parts visitQuantified(ExprNode.Quantified node) {
            return new Parts(List.of(node.left()), node.query());
        }

        @Override
        public Parts visitBetween(ExprNode.Between node) {
            return of(List.of(node.operand(), node.low(), node.high()));
        }

        @Override
        public Parts visitLike(ExprNode.Like node) {
            return of(List.of(node.operand(), node.pattern()));
        }

        @Override
        public Parts visitJunction(ExprNode.Junction node) {
            return of(node.parts());
        }

        @Override
        public Parts visitNot(ExprNode.Not node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitExists(ExprNode.Exists node) {
            return new Parts(List.of(), node.query());
        }

        @Override
        public Parts visitRowValue(ExprNode.RowValue node) {
            return of(node.parts());
        }

        @Override
        public Parts visitScalarQuery(ExprNode.ScalarQuery node) {
            return new Parts(List.of(), node.query());
        }

        @Override
        public Parts visitCall(ExprNode.Call node) {
            return of(node.arguments());
        }

        @Override
        public Parts visitNamedCall(ExprNode.NamedCall node) {
            return of(node.arguments());
        }

        @Override
        public Parts visitSequenceValue(ExprNode.SequenceValue node) {
            return NONE;
        }

        @Override
        public Parts visitOperation(ExprNode.Operation node) {
            return of(node.left() == null ? List.of(node.right()) : List.of(node.left(), node.right()));
        }

        @Override
        public Parts visitCollated(ExprNode.Collated node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitAggregate(ExprNode.Aggregate node) {
            var parts = new ArrayList<>(node.arguments());
            addOperands(node.orderBy(), parts);
            addOperands(node.withinGroup(), parts);
            if (node.filter() != null) {
                parts.add(node.filter());
            }
            return of(parts);
        }

        /** The function has no meaning apart from its window, so what it's made of stands for it. */
        @Override
        public Parts visitOver(ExprNode.Over node) {
            WindowNode window = node.window();
            var parts = new ArrayList<>(Parts.of(node.function()).expressions());
            parts.addAll(window.partitionBy());
            addOperands(window.orderBy(), parts);
            if (window.frame() != null) {
                window.frame().offsets().forEach(parts::add);
            }
            return of(parts);
        }

        private static void addOperands(List<OrderItem> items, List<ExprNode> parts) {
            items.forEach(item -> parts.add(item.operand()));
        }

        @Override
        public Parts visitCase(ExprNode.Case node) {
            var parts = new ArrayList<ExprNode>();
            if (node.operand() != null) {
                parts.add(node.operand());
            }
            for (ExprNode.Case.When branch : node.branches()) {
                parts.add(branch.condition());
                parts.add(branch.result());
            }
            if (node.otherwise() != null) {
                parts.add(node.otherwise());
            }
            return of(parts);
        }

        @Override
        public Parts visitCast(ExprNode.Cast node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitJsonPath(ExprNode.JsonPath node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitTryCast(ExprNode.TryCast node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitLabeled(ExprNode.Labeled node) {
            return of(List.of(node.operand()));
        }

        @Override
        public Parts visitRaw(ExprNode.Raw node) {
            return of(node.arguments());
        }
    }
}

package org.ashlarsql.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds expressions anew from their rewritten parts: who overrides {@link #rewrite(ExprNode)} puts something else in the
 * place of any of them.
 */
public abstract class ExprRewriter implements ExprVisitor<ExprNode> {

    /** The expression, rewritten. */
    public ExprNode rewrite(ExprNode node) {
        return node.accept(this);
    }

    /** A query inside an expression, which stays as it is. */
    protected QueryNode rewrite(QueryNode query) {
        return query;
    }

    public final @Nullable ExprNode rewriteIfAny(@Nullable ExprNode node) {
        return node == null ? null : rewrite(node);
    }

    public final List<ExprNode> rewrite(List<ExprNode> nodes) {
        return nodes.stream().map(this::rewrite).toList();
    }

    public final List<OrderItem> rewriteItems(List<OrderItem> items) {
        return items.stream()
                .map(item -> new OrderItem(rewrite(item.operand()), item.descending(), item.nulls()))
                .toList();
    }

    @Override
    public ExprNode visitColumn(ExprNode.Column node) {
        return node;
    }

    @Override
    public ExprNode visitBind(ExprNode.Bind<?> node) {
        return node;
    }

    @Override
    public ExprNode visitLiteral(ExprNode.Literal<?> node) {
        return node;
    }

    @Override
    public ExprNode visitParameter(ExprNode.Parameter<?> node) {
        return node;
    }

    @Override
    public ExprNode visitArithmetic(ExprNode.Arithmetic node) {
        return new ExprNode.Arithmetic(node.operator(), rewrite(node.left()), rewrite(node.right()), node.integral());
    }

    @Override
    public ExprNode visitNegation(ExprNode.Negation node) {
        return new ExprNode.Negation(rewrite(node.operand()));
    }

    @Override
    public ExprNode visitConcatenation(ExprNode.Concatenation node) {
        return new ExprNode.Concatenation(rewrite(node.left()), rewrite(node.right()));
    }

    @Override
    public ExprNode visitComparison(ExprNode.Comparison node) {
        return new ExprNode.Comparison(node.operator(), rewrite(node.left()), rewrite(node.right()));
    }

    @Override
    public ExprNode visitNullTest(ExprNode.NullTest node) {
        return new ExprNode.NullTest(rewrite(node.operand()), node.negated());
    }

    @Override
    public ExprNode visitTruthTest(ExprNode.TruthTest node) {
        return new ExprNode.TruthTest(rewrite(node.operand()), node.value(), node.negated());
    }

    @Override
    public ExprNode visitDistinctTest(ExprNode.DistinctTest node) {
        return new ExprNode.DistinctTest(rewrite(node.left()), rewrite(node.right()), node.negated());
    }

    @Override
    public ExprNode visitInList(ExprNode.InList<?> node) {
        return inList(node);
    }

    private <V> ExprNode inList(ExprNode.InList<V> node) {
        return new ExprNode.InList<>(rewrite(node.operand()), node.type(), node.values(), node.negated());
    }

    @Override
    public ExprNode visitInExpressions(ExprNode.InExpressions node) {
        return new ExprNode.InExpressions(rewrite(node.operand()), rewrite(node.elements()), node.negated());
    }

    @Override
    public ExprNode visitInQuery(ExprNode.InQuery node) {
        return new ExprNode.InQuery(rewrite(node.operand()), rewrite(node.query()), node.negated());
    }

    @Override
    public ExprNode visitQuantified(ExprNode.Quantified node) {
        return new ExprNode.Quantified(node.operator(), rewrite(node.left()), node.quantifier(), rewrite(node.query()));
    }

    @Override
    public ExprNode visitBetween(ExprNode.Between node) {
        return new ExprNode.Between(
                rewrite(node.operand()), rewrite(node.low()), rewrite(node.high()), node.symmetric(), node.negated());
    }

    @Override
    public ExprNode visitLike(ExprNode.Like node) {
        return new ExprNode.Like(
                rewrite(node.operand()), rewrite(node.pattern()), node.escape(), node.ignoreCase(), node.negated());
    }

    @Override
    public ExprNode visitJunction(ExprNode.Junction node) {
        return new ExprNode.Junction(node.operator(), rewrite(node.parts()));
    }

    @Override
    public ExprNode visitNot(ExprNode.Not node) {
        return new ExprNode.Not(rewrite(node.operand()));
    }

    @Override
    public ExprNode visitExists(ExprNode.Exists node) {
        return new ExprNode.Exists(rewrite(node.query()));
    }

    @Override
    public ExprNode visitRowValue(ExprNode.RowValue node) {
        return new ExprNode.RowValue(rewrite(node.parts()));
    }

    @Override
    public ExprNode visitScalarQuery(ExprNode.ScalarQuery node) {
        return new ExprNode.ScalarQuery(rewrite(node.query()));
    }

    @Override
    public ExprNode visitCall(ExprNode.Call node) {
        return new ExprNode.Call(node.function(), rewrite(node.arguments()));
    }

    @Override
    public ExprNode visitNamedCall(ExprNode.NamedCall node) {
        return new ExprNode.NamedCall(node.function(), rewrite(node.arguments()));
    }

    @Override
    public ExprNode visitSequenceValue(ExprNode.SequenceValue node) {
        return node;
    }

    @Override
    public ExprNode visitOperation(ExprNode.Operation node) {
        return new ExprNode.Operation(node.operator(), rewriteIfAny(node.left()), rewrite(node.right()));
    }

    @Override
    public ExprNode visitCollated(ExprNode.Collated node) {
        return new ExprNode.Collated(rewrite(node.operand()), node.collation());
    }

    @Override
    public ExprNode visitAggregate(ExprNode.Aggregate node) {
        return new ExprNode.Aggregate(
                node.function(),
                rewrite(node.arguments()),
                node.distinct(),
                rewriteItems(node.orderBy()),
                rewriteItems(node.withinGroup()),
                rewriteIfAny(node.filter()),
                node.own());
    }

    /** The function is nothing apart from its window, so that it alone isn't given to {@link #rewrite(ExprNode)}. */
    @Override
    public ExprNode visitOver(ExprNode.Over node) {
        return new ExprNode.Over(node.function().accept(this), rewrite(node.window()));
    }

    private WindowNode rewrite(WindowNode window) {
        return new WindowNode(
                window.name(),
                rewrite(window.partitionBy()),
                rewriteItems(window.orderBy()),
                rewriteIfAny(window.frame()));
    }

    private @Nullable Frame rewriteIfAny(@Nullable Frame frame) {
        return frame == null
                ? null
                : new Frame(frame.unit(), rewrite(frame.start()), rewrite(frame.end()), frame.exclusion());
    }

    private Frame.Bound rewrite(Frame.Bound bound) {
        return new Frame.Bound(bound.edge(), rewriteIfAny(bound.offset()));
    }

    @Override
    public ExprNode visitCase(ExprNode.Case node) {
        List<ExprNode.Case.When> branches = node.branches().stream()
                .map(branch -> new ExprNode.Case.When(rewrite(branch.condition()), rewrite(branch.result())))
                .toList();
        return new ExprNode.Case(rewriteIfAny(node.operand()), branches, rewriteIfAny(node.otherwise()));
    }

    @Override
    public ExprNode visitCast(ExprNode.Cast node) {
        return new ExprNode.Cast(rewrite(node.operand()), node.type());
    }

    @Override
    public ExprNode visitJsonPath(ExprNode.JsonPath node) {
        return new ExprNode.JsonPath(rewrite(node.operand()), node.steps(), node.text());
    }

    @Override
    public ExprNode visitTryCast(ExprNode.TryCast node) {
        return new ExprNode.TryCast(rewrite(node.operand()), node.type());
    }

    @Override
    public ExprNode visitLabeled(ExprNode.Labeled node) {
        return new ExprNode.Labeled(rewrite(node.operand()), node.label());
    }

    @Override
    public ExprNode visitRaw(ExprNode.Raw node) {
        return new ExprNode.Raw(node.text(), rewrite(node.arguments()));
    }
}

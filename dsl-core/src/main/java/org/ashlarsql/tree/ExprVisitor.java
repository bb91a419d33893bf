package org.ashlarsql.tree;

/**
 * One method for each kind of expression. Without default methods, so that a forgotten kind does not compile.
 *
 * @param <R> what a visit answers
 */
public interface ExprVisitor<R extends @org.jspecify.annotations.Nullable Object> {

    R visitColumn(ExprNode.Column node);

    R visitBind(ExprNode.Bind<?> node);

    R visitLiteral(ExprNode.Literal<?> node);

    R visitParameter(ExprNode.Parameter<?> node);

    R visitArithmetic(ExprNode.Arithmetic node);

    R visitNegation(ExprNode.Negation node);

    R visitConcatenation(ExprNode.Concatenation node);

    R visitComparison(ExprNode.Comparison node);

    R visitNullTest(ExprNode.NullTest node);

    R visitTruthTest(ExprNode.TruthTest node);

    R visitDistinctTest(ExprNode.DistinctTest node);

    R visitInList(ExprNode.InList<?> node);

    R visitInExpressions(ExprNode.InExpressions node);

    R visitInQuery(ExprNode.InQuery node);

    R visitQuantified(ExprNode.Quantified node);

    R visitBetween(ExprNode.Between node);

    R visitLike(ExprNode.Like node);

    R visitJunction(ExprNode.Junction node);

    R visitNot(ExprNode.Not node);

    R visitExists(ExprNode.Exists node);

    R visitRowValue(ExprNode.RowValue node);

    R visitScalarQuery(ExprNode.ScalarQuery node);

    R visitCall(ExprNode.Call node);

    R visitNamedCall(ExprNode.NamedCall node);

    R visitSequenceValue(ExprNode.SequenceValue node);

    R visitOperation(ExprNode.Operation node);

    R visitCollated(ExprNode.Collated node);

    R visitAggregate(ExprNode.Aggregate node);

    R visitOver(ExprNode.Over node);

    R visitCase(ExprNode.Case node);

    R visitCast(ExprNode.Cast node);

    R visitJsonPath(ExprNode.JsonPath node);

    R visitTryCast(ExprNode.TryCast node);

    R visitLabeled(ExprNode.Labeled node);

    R visitRaw(ExprNode.Raw node);
}

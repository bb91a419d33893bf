package org.ashlarsql.render;

import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.ExprVisitor;
import org.ashlarsql.tree.JunctionOperator;
import org.ashlarsql.type.TypeMap;

/**
 * How tight each kind of expression binds; the looser of two neighbours gets parentheses. Comparisons, IS, IN, LIKE and
 * BETWEEN share a level without associativity, since databases rank them differently.
 */
public class Precedence implements ExprVisitor<Integer> {

    /** SQL text of the user's own: it may hold any operator. */
    public static final int RAW = 0;

    public static final int OR = 10;
    public static final int AND = 20;
    public static final int NOT = 30;
    public static final int COMPARISON = 40;
    public static final int CONCATENATION = 50;
    public static final int ADDITIVE = 60;
    public static final int MULTIPLICATIVE = 70;
    public static final int SIGN = 80;
    public static final int COLLATION = 85;
    public static final int PRIMARY = 90;

    private static final TypeMap STANDARD_TYPES = new StandardTypeMap();

    private final FunctionTable functions;

    public Precedence(FunctionTable functions) {
        this.functions = functions;
    }

    @Override
    public Integer visitColumn(ExprNode.Column node) {
        return PRIMARY;
    }

    @Override
    public Integer visitBind(ExprNode.Bind<?> node) {
        return PRIMARY;
    }

    /** A negative number starts with an operator. */
    @Override
    public Integer visitLiteral(ExprNode.Literal<?> node) {
        return literal(node).startsWith("-") ? SIGN : PRIMARY;
    }

    private static <V> String literal(ExprNode.Literal<V> node) {
        return node.type().on(STANDARD_TYPES).literal(node.value());
    }

    @Override
    public Integer visitParameter(ExprNode.Parameter<?> node) {
        return PRIMARY;
    }

    @Override
    public Integer visitArithmetic(ExprNode.Arithmetic node) {
        return node.operator().multiplicative() ? MULTIPLICATIVE : ADDITIVE;
    }

    @Override
    public Integer visitNegation(ExprNode.Negation node) {
        return SIGN;
    }

    @Override
    public Integer visitConcatenation(ExprNode.Concatenation node) {
        return CONCATENATION;
    }

    @Override
    public Integer visitComparison(ExprNode.Comparison node) {
        return COMPARISON;
    }

    @Override
    public Integer visitNullTest(ExprNode.NullTest node) {
        return COMPARISON;
    }

    @Override
    public Integer visitTruthTest(ExprNode.TruthTest node) {
        return COMPARISON;
    }

    @Override
    public Integer visitDistinctTest(ExprNode.DistinctTest node) {
        return COMPARISON;
    }

    @Override
    public Integer visitInList(ExprNode.InList<?> node) {
        return COMPARISON;
    }

    @Override
    public Integer visitInExpressions(ExprNode.InExpressions node) {
        return COMPARISON;
    }

    @Override
    public Integer visitInQuery(ExprNode.InQuery node) {
        return COMPARISON;
    }

    @Override
    public Integer visitQuantified(ExprNode.Quantified node) {
        return COMPARISON;
    }

    @Override
    public Integer visitBetween(ExprNode.Between node) {
        return COMPARISON;
    }

    @Override
    public Integer visitLike(ExprNode.Like node) {
        return COMPARISON;
    }

    @Override
    public Integer visitJunction(ExprNode.Junction node) {
        return node.operator() == JunctionOperator.AND ? AND : OR;
    }

    @Override
    public Integer visitNot(ExprNode.Not node) {
        return NOT;
    }

    @Override
    public Integer visitExists(ExprNode.Exists node) {
        return PRIMARY;
    }

    @Override
    public Integer visitRowValue(ExprNode.RowValue node) {
        return PRIMARY;
    }

    @Override
    public Integer visitScalarQuery(ExprNode.ScalarQuery node) {
        return PRIMARY;
    }

    @Override
    public Integer visitCall(ExprNode.Call node) {
        return functions.of(node.function()).precedence(node.arguments(), this);
    }

    @Override
    public Integer visitNamedCall(ExprNode.NamedCall node) {
        return PRIMARY;
    }

    @Override
    public Integer visitSequenceValue(ExprNode.SequenceValue node) {
        return PRIMARY;
    }

    @Override
    public Integer visitOperation(ExprNode.Operation node) {
        return RAW;
    }

    @Override
    public Integer visitCollated(ExprNode.Collated node) {
        return COLLATION;
    }

    @Override
    public Integer visitAggregate(ExprNode.Aggregate node) {
        return PRIMARY;
    }

    @Override
    public Integer visitOver(ExprNode.Over node) {
        return PRIMARY;
    }

    @Override
    public Integer visitCase(ExprNode.Case node) {
        return PRIMARY;
    }

    @Override
    public Integer visitCast(ExprNode.Cast node) {
        return PRIMARY;
    }

    @Override
    public Integer visitJsonPath(ExprNode.JsonPath node) {
        return PRIMARY;
    }

    @Override
    public Integer visitTryCast(ExprNode.TryCast node) {
        return PRIMARY;
    }

    @Override
    public Integer visitLabeled(ExprNode.Labeled node) {
        return node.operand().accept(this);
    }

    @Override
    public Integer visitRaw(ExprNode.Raw node) {
        return RAW;
    }
}

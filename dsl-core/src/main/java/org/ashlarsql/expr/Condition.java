package org.ashlarsql.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.render.ReadableSql;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.JunctionOperator;

/**
 * What WHERE, ON and HAVING take: true, false or unknown. A condition isn't a value; {@link #asExpr()} makes one of it.
 *
 * <pre>{@code
 * FILM.title.startsWith("A").and(FILM.length.gt(90).or(FILM.length.isNull()))
 * }</pre>
 */
public record Condition(ExprNode node) implements JoinCondition {

    /** {@code this and other}. */
    public Condition and(Condition other) {
        return join(JunctionOperator.AND, this, other);
    }

    /** {@code this or other}. */
    public Condition or(Condition other) {
        return join(JunctionOperator.OR, this, other);
    }

    /** {@code not (this)}. */
    public Condition not() {
        return new Condition(new ExprNode.Not(node));
    }

    /** {@code this is true}: false where this is unknown. */
    public Condition isTrue() {
        return truth(true, false);
    }

    /** {@code this is not true}: true where this is unknown. */
    public Condition isNotTrue() {
        return truth(true, true);
    }

    /** {@code this is false}: false where this is unknown. */
    public Condition isFalse() {
        return truth(false, false);
    }

    /** {@code this is not false}: true where this is unknown. */
    public Condition isNotFalse() {
        return truth(false, true);
    }

    /** {@code this is null}, which is {@code is unknown} in other words that every database knows. */
    public Condition isUnknown() {
        return new Condition(new ExprNode.NullTest(node, false));
    }

    /** {@code this is not null}, which is {@code is not unknown} in other words that every database knows. */
    public Condition isNotUnknown() {
        return new Condition(new ExprNode.NullTest(node, true));
    }

    private Condition truth(boolean value, boolean negated) {
        return new Condition(new ExprNode.TruthTest(node, value, negated));
    }

    /** This condition as a value, which is NULL where the condition is unknown. */
    public BoolExpr<Optional<Boolean>> asExpr() {
        return SqlTypes.BOOLEAN.nullable(node);
    }

    private static Condition join(JunctionOperator operator, Condition left, Condition right) {
        var parts = new ArrayList<ExprNode>(parts(operator, left.node));
        parts.addAll(parts(operator, NullCondition.refuse(right).node));
        return new Condition(new ExprNode.Junction(operator, parts));
    }

    /** {@code a and b and c} is one junction of three, whichever two were joined first: AND and OR are associative. */
    private static List<ExprNode> parts(JunctionOperator operator, ExprNode node) {
        return node instanceof ExprNode.Junction junction && junction.operator() == operator
                ? junction.parts()
                : List.of(node);
    }

    @Override
    public String toString() {
        return ReadableSql.expression(node);
    }
}

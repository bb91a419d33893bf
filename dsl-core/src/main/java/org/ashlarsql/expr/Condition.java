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

    /** This condition as a value, which is NULL where the condition is unknown. */
    public BoolExpr<Optional<Boolean>> asExpr() {
        return SqlTypes.BOOLEAN.nullable(node);
    }

    private static Condition join(JunctionOperator operator, Condition left, Condition right) {
        var parts = new ArrayList<ExprNode>(parts(operator, left.node));
        parts.addAll(parts(operator, right.node));
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

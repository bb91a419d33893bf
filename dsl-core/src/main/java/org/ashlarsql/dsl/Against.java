package org.ashlarsql.dsl;

import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.NumExpr;
import org.ashlarsql.expr.SqlTypes;
import org.ashlarsql.tree.ComparisonOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.StandardTypes;

/** What a search by a FULLTEXT index finds: {@code match (...) against (...)}. */
public final class Against {

    private final ExprNode score;

    Against(ExprNode score) {
        this.score = score;
    }

    /** {@code match (...) against (...) > 0}: whether the row is found; false of columns that are NULL. */
    public Condition asCondition() {
        // Not the score itself, which is a truth value in WHERE and a number elsewhere. An index is used for both.
        var zero = new ExprNode.Literal<>(StandardTypes.INTEGER, 0);
        return new Condition(new ExprNode.Comparison(ComparisonOperator.GT, score, zero));
    }

    /** {@code match (...) against (...)}: how well the row matches, 0 if it isn't found. */
    public NumExpr<Double, Double> score() {
        return SqlTypes.DOUBLE.required(score);
    }
}

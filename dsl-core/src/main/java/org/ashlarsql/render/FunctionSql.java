package org.ashlarsql.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Relation;
import org.jspecify.annotations.Nullable;

/** How one function is written on one database. */
interface FunctionSql {

    /** Refuses a function that the database lacks. */
    default void require(Dialect dialect) {}

    /** How tight what is written binds. */
    int precedence(List<ExprNode> arguments, Precedence precedence);

    /** Writes the function with its arguments. */
    SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer);

    /** Writes an aggregate function. */
    SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer);

    /** Writes a function that yields rows as an item of FROM, with the name that qualifies its columns. */
    default SqlWriter rows(Relation.TableFunction node, FromRenderer renderer) {
        write(node.function().arguments(), renderer);
        return renderer.alias(node.correlation());
    }

    /** What is written instead of an aggregate, or null, see {@link AggregateRewrite}. */
    default @Nullable ExprNode rewritten(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        return null;
    }
}

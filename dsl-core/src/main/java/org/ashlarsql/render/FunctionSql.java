package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** How one function is written on one database. */
interface FunctionSql {

    /** How tight what is written binds. */
    int precedence(List<ExprNode> arguments, Precedence precedence);

    /** Writes the function with its arguments. */
    SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer);

    /** Writes an aggregate function with what stands in its parentheses. */
    SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer);
}

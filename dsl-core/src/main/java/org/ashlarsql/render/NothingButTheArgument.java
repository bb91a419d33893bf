package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** A function that a database needs no words for: its one argument as it is. */
record NothingButTheArgument() implements FunctionSql {

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return arguments.get(0).accept(precedence);
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        return arguments.get(0).accept(renderer);
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        throw new IllegalArgumentException(node.function() + " isn't an aggregate");
    }
}

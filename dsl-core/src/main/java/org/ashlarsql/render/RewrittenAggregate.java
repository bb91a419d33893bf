package org.ashlarsql.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** An aggregate that is said by others. */
record RewrittenAggregate(String name, AggregateRewrite rewrite) implements FunctionSql {

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return Precedence.PRIMARY;
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        return renderer.call(name, arguments);
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        return renderer.aggregateCall(name, node);
    }

    @Override
    public @Nullable ExprNode rewritten(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect) {
        return rewrite.rewrite(node, over, dialect);
    }
}

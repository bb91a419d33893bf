package org.ashlarsql.render;

import java.util.function.UnaryOperator;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** Says an aggregate in the words of a database that lacks it, with the same meaning. */
@FunctionalInterface
public interface AggregateRewrite {

    /**
     * What is to be written instead, or null for the aggregate as it is.
     *
     * @param over lays each aggregate of the result over the window that this one is computed over, if it is
     */
    @Nullable
    ExprNode rewrite(ExprNode.Aggregate node, UnaryOperator<ExprNode> over, Dialect dialect);
}

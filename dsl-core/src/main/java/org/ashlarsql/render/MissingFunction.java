package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;

/** A function that a database lacks. */
record MissingFunction(String feature, String instead) implements FunctionSql {

    @Override
    public void require(Dialect dialect) {
        throw new UnsupportedFeatureException(feature, dialect, instead);
    }

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return Precedence.PRIMARY;
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        require(renderer.dialect);
        return renderer.out;
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        return write(node.arguments(), renderer);
    }
}

package org.ashlarsql.render;

import java.util.List;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.Relation;

/** {@code name(argument, ...)}. */
record PlainCall(String name) implements FunctionSql {

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return Precedence.PRIMARY;
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        return renderer.call(name, arguments);
    }

    @Override
    public SqlWriter rows(Relation.TableFunction node, FromRenderer renderer) {
        return renderer.tableFunction(node);
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        return renderer.aggregateCall(name, node);
    }
}

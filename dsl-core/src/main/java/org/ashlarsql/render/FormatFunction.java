package org.ashlarsql.render;

import java.util.List;
import java.util.function.Function;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.SqlType;

/** A function whose second argument is a {@link FormatPattern}, which each database has in its own letters. */
record FormatFunction(FunctionTemplate template, Function<FormatPattern, String> translation) implements FunctionSql {

    @Override
    public int precedence(List<ExprNode> arguments, Precedence precedence) {
        return template.precedence(arguments, precedence);
    }

    @Override
    public SqlWriter write(List<ExprNode> arguments, ExprRenderer renderer) {
        return template.write(List.of(arguments.get(0), translated(arguments.get(1))), renderer);
    }

    @SuppressWarnings("unchecked") // a literal whose value is a text is one of a type of texts
    private ExprNode translated(ExprNode pattern) {
        if (!(pattern instanceof ExprNode.Literal<?> literal && literal.value() instanceof String text)) {
            throw new IllegalArgumentException("a format is a literal, but is " + pattern);
        }
        return new ExprNode.Literal<>((SqlType<String>) literal.type(), translation.apply(FormatPattern.of(text)));
    }

    @Override
    public SqlWriter aggregate(ExprNode.Aggregate node, AggregateRenderer renderer) {
        return write(node.arguments(), renderer);
    }
}

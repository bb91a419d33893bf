package org.ashlarsql.tree;

import java.util.List;
import org.ashlarsql.type.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * A CALL of a procedure.
 *
 * @param name with the schema in front where there is one
 * @param function whether it's a function that makes nothing
 */
public record CallNode(List<Name> name, List<Argument> arguments, boolean function) implements StatementNode {

    public CallNode {
        name = List.copyOf(name);
        arguments = List.copyOf(arguments);
    }

    /**
     * What stands for a parameter.
     *
     * @param value what it's given, or null of one that only hands out
     * @param out the type of what it hands out, or null of one that only takes
     */
    public record Argument(
            @Nullable ExprNode value, @Nullable SqlType<?> out) {}

    /** The values that it's given, in order. */
    public List<ExprNode> values() {
        return arguments.stream()
                .map(Argument::value)
                .filter(value -> value != null)
                .toList();
    }

    @Override
    public <R> R accept(StatementVisitor<R> visitor) {
        return visitor.visitProcedureCall(this);
    }
}

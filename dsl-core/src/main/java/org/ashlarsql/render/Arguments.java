package org.ashlarsql.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ashlarsql.tree.BoundNode;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.QueryNode;
import org.jspecify.annotations.Nullable;

/** The values of a statement's parameters for one execution. */
public final class Arguments {

    /** No values. */
    public static final Arguments NONE = new Arguments(Map.of());

    private final Map<ExprNode.Parameter<?>, Object> values;

    private Arguments(Map<ExprNode.Parameter<?>, Object> values) {
        this.values = values;
    }

    /** The query with these values for its parameters, as it stands inside another statement. */
    public QueryNode in(QueryNode query) {
        return values.isEmpty() ? query : new BoundNode(query, values);
    }

    /** These values and one more, or another one for the same parameter. */
    public <V> Arguments with(ExprNode.Parameter<V> parameter, V value) {
        if (value == null) {
            throw new ParameterException("parameter " + parameter.name() + " can't be null; NULL has no place in a"
                    + " comparison, see isNull() and isNotDistinctFrom(x)");
        }
        var more = new HashMap<>(values);
        more.put(parameter, value);
        return new Arguments(more);
    }

    /** These values and others, which take the place of these for the same parameters. */
    public Arguments with(Arguments others) {
        var more = new HashMap<>(values);
        more.putAll(others.values);
        return new Arguments(more);
    }

    /**
     * The value of a parameter: what it was given, else what it makes itself.
     *
     * @throws ParameterException if it has none
     */
    @SuppressWarnings("unchecked") // with() is the only way in, and it takes a V for a Parameter<V>
    <V> V get(ExprNode.Parameter<V> parameter) {
        @Nullable Object value = values.get(parameter);
        if (value == null && parameter.otherwise() != null) {
            value = parameter.otherwise().get();
        }
        if (value == null) {
            throw new ParameterException(
                    "parameter " + parameter.name() + " (" + parameter.type().name()
                            + ") has no value; give it one with bind(parameter.to(value)) before the statement is executed");
        }
        return (V) value;
    }

    /**
     * Refuses values for parameters that the statement doesn't have, and parameters without a value.
     *
     * @throws ParameterException naming the parameter
     */
    void check(Collection<ExprNode.Parameter<?>> parameters) {
        for (ExprNode.Parameter<?> parameter : parameters) {
            if (parameter.otherwise() == null) {
                get(parameter);
            }
        }
        for (ExprNode.Parameter<?> given : values.keySet()) {
            if (!parameters.contains(given)) {
                throw new ParameterException("the statement has no parameter " + given.name() + "; it has "
                        + (parameters.isEmpty()
                                ? "none"
                                : parameters.stream()
                                        .map(ExprNode.Parameter::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
            }
        }
    }
}

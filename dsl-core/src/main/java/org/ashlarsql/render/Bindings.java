package org.ashlarsql.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/** The values that the queries around what is being written give to parameters, the innermost query first. */
final class Bindings {

    private record Scope(Map<ExprNode.Parameter<?>, Object> values, Set<ExprNode.Parameter<?>> used) {}

    private final Deque<Scope> scopes = new ArrayDeque<>();

    boolean isEmpty() {
        return scopes.isEmpty();
    }

    void enter(Map<ExprNode.Parameter<?>, Object> values) {
        scopes.push(new Scope(values, new HashSet<>()));
    }

    /**
     * Ends the query that was entered last.
     *
     * @throws ParameterException if it has a value for a parameter that isn't in it
     */
    void leave() {
        Scope left = scopes.pop();
        for (ExprNode.Parameter<?> parameter : left.values.keySet()) {
            if (!left.used.contains(parameter)) {
                throw new ParameterException("parameter " + parameter.name() + " was given a value in a subquery that"
                        + " hasn't got it; call bind(...) on the query that has");
            }
        }
    }

    /** The value of a parameter, or null where none of the queries gives it one. */
    @SuppressWarnings("unchecked") // a V is the only value that a Parameter<V> can be given
    <V> @Nullable V find(ExprNode.Parameter<V> parameter) {
        for (Scope scope : scopes) {
            Object value = scope.values.get(parameter);
            if (value != null) {
                scope.used.add(parameter);
                return (V) value;
            }
        }
        return null;
    }
}

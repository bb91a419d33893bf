package org.ashlarsql.render;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** What is bound to one question mark of rendered SQL. */
public sealed interface Slot {

    /** Binds this slot's value to the given parameter (counted from 1). */
    void bind(PreparedStatement statement, int parameter, Arguments arguments) throws SQLException;

    /** The value, a list for an array, or the placeholder itself. */
    @Nullable
    Object value();

    /** What stands for it in the statement. */
    default String placeholder() {
        return "?";
    }

    /** The value as SQL text, for people and logs. */
    String literal();

    /**
     * The value as SQL text in a statement that can't have parameters.
     *
     * @throws ParameterException if it isn't known yet
     */
    String inline();

    /** A value known when the statement was built. */
    record Value<V>(JdbcType<V> type, @Nullable V value) implements Slot {
        @Override
        public void bind(PreparedStatement statement, int parameter, Arguments arguments) throws SQLException {
            type.bindNullable(statement, parameter, value);
        }

        @Override
        public String placeholder() {
            return type.placeholder();
        }

        @Override
        public String literal() {
            return value == null ? "null" : type.literal(value);
        }

        @Override
        public String inline() {
            return value == null ? "null" : type.inline(value);
        }
    }

    /** A list of values, bound as one array. */
    record Array<V>(JdbcType<V> type, String element, List<V> value) implements Slot {
        @Override
        public void bind(PreparedStatement statement, int parameter, Arguments arguments) throws SQLException {
            Object[] elements = value.stream().map(type::toArrayElement).toArray();
            statement.setArray(parameter, statement.getConnection().createArrayOf(element, elements));
        }

        /** With its type, which the texts of UUIDs don't tell. */
        @Override
        public String literal() {
            return value.stream()
                    .map(type::literal)
                    .collect(Collectors.joining(", ", "cast(array[", "] as " + element + "[])"));
        }

        @Override
        public String inline() {
            return value.stream()
                    .map(type::inline)
                    .collect(Collectors.joining(", ", "cast(array[", "] as " + element + "[])"));
        }
    }

    /** A value given when the statement is executed. */
    record Placeholder<V>(ExprNode.Parameter<V> parameter, JdbcType<V> type) implements Slot {
        @Override
        public void bind(PreparedStatement statement, int index, Arguments arguments) throws SQLException {
            type.bindNullable(statement, index, arguments.get(parameter));
        }

        @Override
        public String placeholder() {
            return type.placeholder();
        }

        @Override
        public Object value() {
            return ":" + parameter.name();
        }

        @Override
        public String literal() {
            return ":" + parameter.name();
        }

        @Override
        public String inline() {
            throw new ParameterException("parameter " + parameter.name() + " has no value, and the statement can't have"
                    + " parameters; give it one by bind(...)");
        }
    }
}

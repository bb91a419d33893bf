package org.ashlarsql.render;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * SQL text with a question mark for every value, and the values.
 *
 * @param sql the text, for {@code PreparedStatement}
 * @param slots what is bound, one for each question mark, in order
 * @param generatedKey the column whose generated value is read back through JDBC, or null
 * @param commits whether the statement commits the transaction that it runs in
 */
public record RenderedSql(
        String sql, List<Slot> slots, @Nullable String generatedKey, boolean commits) {

    public RenderedSql {
        slots = List.copyOf(slots);
    }

    /** This behind a comment that holds nothing that would end it. */
    public RenderedSql behind(String comment) {
        return new RenderedSql("/* " + comment + " */ " + sql, slots, generatedKey, commits);
    }

    /** The values in the order of the question marks; a placeholder stands as {@code :name}. */
    public List<@Nullable Object> binds() {
        var values = new ArrayList<@Nullable Object>(slots.size());
        slots.forEach(slot -> values.add(slot.value()));
        return Collections.unmodifiableList(values);
    }

    /**
     * Refuses arguments that don't fit this statement's parameters.
     *
     * @throws ParameterException if a parameter has no value, or a value has no parameter
     */
    public void check(Arguments arguments) {
        Set<ExprNode.Parameter<?>> parameters = Set.of();
        for (Slot slot : slots) {
            if (slot instanceof Slot.Placeholder<?> placeholder) {
                parameters = parameters.isEmpty() ? new LinkedHashSet<>() : parameters;
                parameters.add(placeholder.parameter());
            }
        }
        arguments.check(parameters);
    }

    /** Binds every slot. */
    public void bind(PreparedStatement statement, Arguments arguments) throws SQLException {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).bind(statement, i + 1, arguments);
        }
    }
}

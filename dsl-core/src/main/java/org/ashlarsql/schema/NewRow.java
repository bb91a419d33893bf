package org.ashlarsql.schema;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted, as the generated {@code New...} classes describe it: what has to be set is set by the
 * constructor, the rest fluently, and what isn't set is left to the column's DEFAULT.
 *
 * @param <T> the table
 */
public abstract class NewRow<T> {

    private final List<Assignment> assignments;

    protected NewRow(List<Assignment> assignments) {
        this.assignments = assignments;
    }

    /** The columns that are set, with their values. */
    public final List<Assignment> assignments() {
        return assignments;
    }

    /** The values so far and one more, or another one for the same column. */
    protected final <V> List<Assignment> with(Column<T, V, ?> column, @Nullable V value) {
        var more = new ArrayList<Assignment>(assignments.size() + 1);
        Assignment added = assign(column, value);
        for (Assignment assignment : assignments) {
            if (!assignment.column().equals(added.column())) {
                more.add(assignment);
            }
        }
        more.add(added);
        return more;
    }

    /** The value of a column, NULL only where the column takes it. */
    protected static <V> Assignment assign(Column<?, V, ?> column, @Nullable V value) {
        if (value == null && !column.info().nullable()) {
            throw new IllegalArgumentException(column + " is NOT NULL, but the new row has null for it");
        }
        return new Assignment(column.info().name(), new ExprNode.Bind<>(column.sqlType(), value));
    }
}

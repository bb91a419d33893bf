package org.ashlarsql.schema;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.jspecify.annotations.Nullable;

/**
 * A row to be inserted, as the generated {@code New...} classes describe it: what has to be set is set by the
 * constructor, the rest fluently, and what isn't set is left to the column's DEFAULT. Immutable: each setter answers a
 * new row.
 *
 * @param <T> the table
 */
public abstract class NewRow<T> implements Cloneable {

    /** Changed only in a copy that nobody else has seen yet. */
    private List<Assignment> assignments;

    protected NewRow(Assignment... assignments) {
        this.assignments = List.of(assignments);
    }

    /** The columns that are set, with their values. */
    public final List<Assignment> assignments() {
        return assignments;
    }

    /** A copy of the row with one more value, or another one for the same column. */
    @SuppressWarnings("unchecked") // a clone has the class of its original
    protected static <T, N extends NewRow<T>, V> N with(N row, Column<T, V, ?> column, @Nullable V value) {
        Assignment added = assign(column, value);
        NewRow<T> original = row;
        var more = new ArrayList<Assignment>(original.assignments.size() + 1);
        for (Assignment assignment : original.assignments) {
            if (!assignment.column().equals(added.column())) {
                more.add(assignment);
            }
        }
        more.add(added);
        NewRow<T> copy = original.copy();
        copy.assignments = List.copyOf(more);
        return (N) copy;
    }

    /** A second constructor would make javac's message about a missing column one about that constructor. */
    @SuppressWarnings("unchecked") // a clone has the class of its original
    private NewRow<T> copy() {
        try {
            return (NewRow<T>) clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** The value of a column, NULL only where the column takes it. */
    protected static <V> Assignment assign(Column<?, V, ?> column, @Nullable V value) {
        if (value == null && !column.info().nullable()) {
            throw new IllegalArgumentException(column + " is NOT NULL, but the new row has null for it");
        }
        return new Assignment(column.info().name(), new ExprNode.Bind<>(column.sqlType(), value));
    }
}

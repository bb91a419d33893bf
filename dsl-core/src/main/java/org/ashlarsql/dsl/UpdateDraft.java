package org.ashlarsql.dsl;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Condition;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Assignment;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.UpdateNode;
import org.jspecify.annotations.Nullable;

/**
 * An UPDATE that doesn't say yet which rows it's about: it becomes a statement by {@link #where} or {@link #everyRow}.
 *
 * @param <T> the table
 */
public final class UpdateDraft<T extends Table<T, ?>> implements Conditional<UpdateDraft<T>> {

    private final Table<T, ?> table;
    private final List<Assignment> assignments;

    UpdateDraft(Table<T, ?> table, List<Assignment> assignments) {
        this.table = Drafts.requireUnaliased(table, "update");
        this.assignments = assignments;
    }

    /** {@code set column = value}. */
    public <V> UpdateDraft<T> set(Column<T, V, ?> column, V value) {
        return set(Drafts.assign(column, value));
    }

    /** {@code set column = expression}; one that may be NULL for a column that may be, else {@code nullable()} it. */
    public <V, R> UpdateDraft<T> set(Column<T, V, R> column, Expr<V, ? extends R> value) {
        return set(Drafts.assign(column, value));
    }

    /** {@code set column = null}, for a column that may be NULL. */
    public <V> UpdateDraft<T> setNull(Column<T, V, Optional<V>> column) {
        return set(Drafts.assignNull(column));
    }

    private UpdateDraft<T> set(Assignment assignment) {
        return new UpdateDraft<>(table, Drafts.add(assignments, assignment));
    }

    /** The statement, for the rows that meet all conditions. */
    public Update where(Condition first, Condition... more) {
        return update(Conditions.all(first, more).node());
    }

    /** The statement, for every row of the table. */
    public Update everyRow() {
        return update(null);
    }

    private Update update(@Nullable ExprNode where) {
        if (assignments.isEmpty()) {
            throw new IllegalStateException("update(" + table + ") sets nothing; call set(column, value) first");
        }
        return new Update(new UpdateNode(table.relation(), assignments, where), Sending.plain());
    }
}

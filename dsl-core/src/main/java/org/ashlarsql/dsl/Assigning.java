package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Assignment;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.AssignmentNode;

/**
 * What sets columns of a table, one by one. Each column once: setting it twice is an error.
 *
 * @param <T> the table
 * @param <S> what one more assignment makes of it
 */
public interface Assigning<T extends Table<T, ?>, S> {

    /** This with one more assignment. */
    S withAssignment(AssignmentNode assignment);

    /** {@code set column = value}: {@code set(FILM.title.to("Brazil"))}. */
    @SuppressWarnings("unchecked") // every implementation is its own S
    default S set(Assignment<T> assignment) {
        return assignment.node().map(this::withAssignment).orElse((S) this);
    }

    /** {@code set column = null}, for a column that may be NULL. */
    default S setNull(Column<T, ?, ? extends Optional<?>> column) {
        return withAssignment(Drafts.assignNull(column));
    }

    /**
     * {@code set column = default}: what an INSERT that doesn't set the column gives it. SQLite can't.
     *
     * @throws org.ashlarsql.check.CheckException if the column is NOT NULL and has no default
     */
    default S setDefault(Column<T, ?, ?> column) {
        return withAssignment(Drafts.assignDefault(column));
    }

    /**
     * {@code set (columns) = (query)}, by {@link SetRow#to}.
     *
     * <pre>{@code
     * update(FILM).setRow(row(FILM.length, FILM.synopsis)).to(select(DRAFT.length, DRAFT.synopsis).from(DRAFT).where(...))
     * }</pre>
     *
     * <pre>{@code
     * update film set (length, synopsis) = (select draft.length, draft.synopsis from draft where ...)
     * }</pre>
     *
     * @param columns columns of the table, of the types that the query selects
     * @throws org.ashlarsql.check.CheckException if it names anything else
     */
    default <R> SetRow<R, S> setRow(Projection<R> columns) {
        return new SetRow<>(Drafts.columns(columns), this::withAssignment);
    }
}

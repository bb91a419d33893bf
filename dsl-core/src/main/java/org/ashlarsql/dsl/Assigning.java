package org.ashlarsql.dsl;

import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Subquery;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.Assignment;

/**
 * What sets columns of a table, one by one. Each column once: setting it twice is an error.
 *
 * @param <T> the table
 * @param <S> what one more assignment makes of it
 */
public interface Assigning<T extends Table<T, ?>, S> {

    /** This with one more assignment. */
    S withAssignment(Assignment assignment);

    /** {@code set column = value}. */
    default <V> S set(Column<T, V, ?> column, V value) {
        return withAssignment(Drafts.assign(column, value));
    }

    /** {@code set column = expression}; one that may be NULL for a column that may be, else {@code nullable()} it. */
    default <V, R> S set(Column<T, V, R> column, Expr<V, ? extends R> value) {
        return withAssignment(Drafts.assign(column, value));
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
     * {@code set column = value} if there is a value; the column stays as it is otherwise.
     *
     * <pre>{@code
     * update(FILM).setIfPresent(FILM.title, change.title()).setIfPresent(FILM.length, change.length())
     * }</pre>
     */
    @SuppressWarnings("unchecked") // every implementation is its own S
    default <V> S setIfPresent(Column<T, V, ?> column, Optional<? extends V> value) {
        return value.isPresent() ? set(column, (V) value.get()) : (S) this;
    }

    /**
     * {@code set (columns) = (query)}, which yields one row at most; where it yields none, all of them become NULL.
     *
     * <pre>{@code
     * update(FILM).setRow(row(FILM.length, FILM.synopsis), select(DRAFT.length, DRAFT.synopsis).from(DRAFT).where(...))
     * }</pre>
     *
     * <pre>{@code
     * update film set (length, synopsis) = (select draft.length, draft.synopsis from draft where ...)
     * }</pre>
     *
     * @param columns columns of the table, of the types that the query selects
     * @throws org.ashlarsql.check.CheckException if it names anything else
     */
    default <R> S setRow(Projection<R> columns, Subquery<R> query) {
        return withAssignment(Drafts.assignRow(columns, query.node()));
    }
}

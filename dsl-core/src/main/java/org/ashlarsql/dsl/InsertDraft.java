package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.schema.Assignment;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/**
 * An INSERT that has no values yet: give it rows with {@code values}, columns one by one with {@code set}, or the rows of a
 * query with {@code columns(...).select(...)}.
 *
 * @param <T> the table
 */
public final class InsertDraft<T extends Table<T, ?>> {

    private final Table<T, ?> table;

    InsertDraft(Table<T, ?> table) {
        this.table = Drafts.requireUnaliased(table, "insertInto");
    }

    /** One row or a few: {@code New...} rows, or row records, whose every column is set. */
    @SafeVarargs
    public final Insert<T> values(TableRow<T> first, TableRow<T>... more) {
        var rows = new ArrayList<TableRow<T>>();
        rows.add(first);
        for (TableRow<T> row : more) {
            rows.add(row);
        }
        return values(rows);
    }

    /**
     * Many rows in one statement. For more than a few hundred see {@code insertAll} of the executor.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Insert<T> values(List<? extends TableRow<T>> rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("insertInto(" + table + ").values(rows) got no row; skip the statement"
                    + " when there's nothing to insert");
        }
        return Insert.of(table, InsertRows.of(table, rows));
    }

    /** A row that sets nothing: {@code default values}. */
    public Insert<T> defaultValues() {
        return draft();
    }

    /**
     * A row whose columns are set one by one; all required ones have to be, before the statement is rendered.
     *
     * <pre>{@code
     * insertInto(FILM).set(FILM.title.to("Brazil")).set(FILM.languageId.to(1))
     * }</pre>
     *
     * <pre>{@code
     * insert into film (title, language_id) values (?, ?)
     * }</pre>
     */
    public Insert<T> set(Assignment<T> assignment) {
        return draft().set(assignment);
    }

    /** A row whose columns are set one by one, this one to NULL. */
    public Insert<T> setNull(Column<T, ?, ? extends Optional<?>> column) {
        return draft().setNull(column);
    }

    private Insert<T> draft() {
        return Insert.of(table, InsertRows.one(table));
    }

    /**
     * The columns for the rows of a query, which has to select the same types in the same order.
     *
     * <pre>{@code
     * insertInto(FILM).columns(row(FILM.title, FILM.languageId)).select(select(DRAFT.title, DRAFT.languageId).from(DRAFT))
     * }</pre>
     *
     * <pre>{@code
     * insert into film (title, language_id) select draft.title, draft.language_id from draft
     * }</pre>
     *
     * @param columns one column of the table, or a {@code row(...)} of some
     * @throws org.ashlarsql.check.CheckException if it holds anything else, or a column that can't be set
     */
    public <R> InsertColumns<T, R> columns(Projection<R> columns) {
        return new InsertColumns<>(table, InsertColumns.names(table, columns));
    }
}

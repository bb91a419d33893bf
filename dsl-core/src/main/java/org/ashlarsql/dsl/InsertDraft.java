package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Expr;
import org.ashlarsql.schema.Column;
import org.ashlarsql.schema.NewRow;
import org.ashlarsql.schema.Table;

/**
 * An INSERT that has no values yet: give it rows with {@code values}, or columns one by one with {@code set}.
 *
 * @param <T> the table
 */
public final class InsertDraft<T extends Table<T, ?>> {

    private final Table<T, ?> table;

    InsertDraft(Table<T, ?> table) {
        this.table = Drafts.requireUnaliased(table, "insertInto");
    }

    /** One row or a few. */
    @SafeVarargs
    public final Insert<T> values(NewRow<T> first, NewRow<T>... more) {
        var rows = new ArrayList<NewRow<T>>();
        rows.add(first);
        for (NewRow<T> row : more) {
            rows.add(row);
        }
        return Insert.of(table, rows);
    }

    /**
     * Many rows in one statement.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Insert<T> values(List<? extends NewRow<T>> rows) {
        return Insert.of(table, rows);
    }

    /** A row whose columns are set one by one; all required ones have to be, before the statement is rendered. */
    public <V> Insert<T> set(Column<T, V, ?> column, V value) {
        return Insert.ofOne(table, List.of(Drafts.assign(column, value)));
    }

    /** A row whose columns are set one by one, this one to an expression. */
    public <V, R> Insert<T> set(Column<T, V, R> column, Expr<V, ? extends R> value) {
        return Insert.ofOne(table, List.of(Drafts.assign(column, value)));
    }

    /** A row whose columns are set one by one, this one to NULL. */
    public <V> Insert<T> setNull(Column<T, V, Optional<V>> column) {
        return Insert.ofOne(table, List.of(Drafts.assignNull(column)));
    }
}

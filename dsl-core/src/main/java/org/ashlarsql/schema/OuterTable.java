package org.ashlarsql.schema;

import java.util.List;
import java.util.Optional;
import org.ashlarsql.expr.Projection;
import org.ashlarsql.expr.Slots;
import org.ashlarsql.tree.ExprNode;
import org.ashlarsql.tree.FromNode;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.RowReader;

/**
 * A table seen from the far side of an outer join: it may be missing from a row, so all its columns may be NULL.
 * Selected as a whole it yields its row record, or nothing where the join found none.
 *
 * @param <T> the table
 * @param <R> the table's row record
 */
public abstract class OuterTable<T extends Table<T, R>, R>
        implements OuterFrom, Occurrence<T>, Projection<Optional<R>> {

    private final Table<T, R> table;

    protected OuterTable(Table<T, R> table) {
        this.table = table;
    }

    @Override
    public final Relation relation() {
        return table.relation();
    }

    @Override
    public final FromNode node() {
        return table.relation();
    }

    @Override
    public final List<ExprNode> items() {
        return table.items();
    }

    /** A row is there if its first NOT NULL column is; in a table without one, if any column is. */
    @Override
    public final RowReader<Optional<R>> reader(Slots slots) {
        int before = slots.taken();
        RowReader<R> row = table.reader(slots);
        int[] witnesses = witnesses(before);
        return rows -> {
            for (int column : witnesses) {
                if (rows.getObject(column) != null) {
                    return Optional.of(row.read(rows));
                }
            }
            return Optional.empty();
        };
    }

    private int[] witnesses(int before) {
        List<ColumnInfo> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).nullable()) {
                return new int[] {before + i + 1};
            }
        }
        int[] all = new int[columns.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = before + i + 1;
        }
        return all;
    }

    @Override
    public final String toString() {
        return table.toString();
    }
}

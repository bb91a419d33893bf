package org.ashlarsql.runtime;

import java.util.List;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.TableRow;

/**
 * Rows that are written at once.
 *
 * @param before how many rows were given before them
 */
record BulkChunk<T extends Table<T, ?>>(long before, List<TableRow<T>> rows, List<RowValues<T>> values) {

    int size() {
        return rows.size();
    }

    /** The number of a row among all that were given, counted from 1. */
    long number(int row) {
        return before + row + 1;
    }

    TableRow<T> row(int row) {
        return rows.get(row);
    }

    @Override
    public String toString() {
        return "rows " + number(0) + " to " + number(size() - 1);
    }
}

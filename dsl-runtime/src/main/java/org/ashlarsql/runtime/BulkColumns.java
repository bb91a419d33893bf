package org.ashlarsql.runtime;

import java.util.List;
import java.util.TreeMap;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;

/** The columns that rows set. */
final class BulkColumns {

    private BulkColumns() {}

    /** Those that any of the rows sets, in the order of the table. */
    static <T extends Table<T, ?>> List<ColumnInfo> ofAny(
            List<RowValues<T>> rows, Table<T, ?> table, BulkOperation<T> operation) {
        var columns = new TreeMap<Integer, ColumnInfo>();
        for (RowValues<T> row : rows) {
            operation.columns(table, row).forEach(column -> columns.put(column.position(), column));
        }
        return List.copyOf(columns.values());
    }
}

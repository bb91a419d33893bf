package org.ashlarsql.runtime;

import java.util.List;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.RowValues;
import org.ashlarsql.schema.Table;
import org.ashlarsql.schema.UniqueKey;

/** The key by which rows are found. */
final class BulkKey {

    private BulkKey() {}

    static List<ColumnInfo> columns(UniqueKey<?> key) {
        return key.columns().stream()
                .map(name -> key.table().columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    /** Refuses a row that lacks a value of the key: it would meet no row. */
    static void require(List<ColumnInfo> columns, UniqueKey<?> key, RowValues<?> row) {
        for (ColumnInfo column : columns) {
            if (row.value(column.position()) == null) {
                throw new IllegalArgumentException("it has no value for " + column.name() + ", a column of the key "
                        + key.columns() + " by which rows of " + key.table() + " are to be found");
            }
        }
    }

    /** The columns that a row sets beside the key. */
    static List<ColumnInfo> others(UniqueKey<?> key, Table<?, ?> table, RowValues<?> row) {
        return table.columns().stream()
                .filter(column -> column.isSettable()
                        && row.isSet(column.position())
                        && !key.columns().contains(column.name()))
                .toList();
    }
}

package org.ashlarsql.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or view.
 *
 * @param columns in the order of the table
 * @param primaryKey null where there is none, as on every view
 * @param uniqueKeys those over whole columns and all rows, from constraints and from unique indexes alike, sorted by
 *     name and columns; partial, prefix and expression indexes are left out
 * @param foreignKeys those that refer to a table of the same model, sorted by name and columns
 */
public record TableModel(
        String name,
        TableKind kind,
        @Nullable String comment,
        List<ColumnModel> columns,
        @Nullable KeyModel primaryKey,
        List<KeyModel> uniqueKeys,
        List<ForeignKeyModel> foreignKeys) {

    public TableModel {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
    }
}

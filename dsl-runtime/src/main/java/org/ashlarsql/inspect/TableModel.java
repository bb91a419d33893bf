package org.ashlarsql.inspect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or view.
 *
 * @param columns in the order of the table
 * @param primaryKey null where there is none, as on every view
 * @param uniqueKeys those over whole columns and all rows, from constraints and from unique indexes alike, sorted by
 *     name and columns; partial, prefix and expression indexes are no keys
 * @param indexes those that are no keys, sorted by name
 * @param checks sorted by name; those that only say that a text is JSON are left out
 * @param foreignKeys those that refer to a table of the same model, sorted by name and columns
 */
public record TableModel(
        String name,
        TableKind kind,
        @Nullable String comment,
        List<ColumnModel> columns,
        @Nullable KeyModel primaryKey,
        List<KeyModel> uniqueKeys,
        List<ForeignKeyModel> foreignKeys,
        List<IndexModel> indexes,
        List<CheckModel> checks) {

    /** A table without further indexes and checks. */
    public TableModel(
            String name,
            TableKind kind,
            @Nullable String comment,
            List<ColumnModel> columns,
            @Nullable KeyModel primaryKey,
            List<KeyModel> uniqueKeys,
            List<ForeignKeyModel> foreignKeys) {
        this(name, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, List.of(), List.of());
    }

    /** The same table under another name. */
    public TableModel withName(String other) {
        return new TableModel(other, kind, comment, columns, primaryKey, uniqueKeys, foreignKeys, indexes, checks);
    }

    /** The same table with other columns. */
    public TableModel withColumns(List<ColumnModel> others) {
        return new TableModel(name, kind, comment, others, primaryKey, uniqueKeys, foreignKeys, indexes, checks);
    }

    /** The same table with other foreign keys. */
    public TableModel withForeignKeys(List<ForeignKeyModel> others) {
        return new TableModel(name, kind, comment, columns, primaryKey, uniqueKeys, others, indexes, checks);
    }

    public TableModel {
        columns = List.copyOf(columns);
        uniqueKeys = List.copyOf(uniqueKeys);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
    }
}

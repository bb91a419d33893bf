package org.ashlarsql.schema;

import java.util.ArrayList;
import java.util.List;
import org.ashlarsql.tree.DefinedIndex;
import org.ashlarsql.tree.DefinedTable;
import org.jspecify.annotations.Nullable;

/** Definitions of tables, and others like them. */
final class Definitions {

    private Definitions() {}

    static DefinedTable withColumns(DefinedTable table, List<DefinedTable.Column> columns) {
        return with(table, columns, table.primaryKey(), table.uniqueKeys());
    }

    static DefinedTable withPrimaryKey(DefinedTable table, DefinedTable.Key key) {
        return with(table, table.columns(), key, table.uniqueKeys());
    }

    static DefinedTable withUniqueKey(DefinedTable table, DefinedTable.Key key) {
        return with(table, table.columns(), table.primaryKey(), and(table.uniqueKeys(), key));
    }

    private static DefinedTable with(
            DefinedTable table,
            List<DefinedTable.Column> columns,
            DefinedTable.@Nullable Key primaryKey,
            List<DefinedTable.Key> uniqueKeys) {
        return new DefinedTable(
                table.table(),
                table.database(),
                columns,
                primaryKey,
                uniqueKeys,
                table.foreignKeys(),
                table.checks(),
                table.indexes(),
                table.comment());
    }

    static DefinedTable withForeignKey(DefinedTable table, DefinedTable.ForeignKey key) {
        return with(table, and(table.foreignKeys(), key), table.checks(), table.indexes(), table.comment());
    }

    static DefinedTable withCheck(DefinedTable table, DefinedTable.Check check) {
        return with(table, table.foreignKeys(), and(table.checks(), check), table.indexes(), table.comment());
    }

    static DefinedTable withIndex(DefinedTable table, DefinedIndex index) {
        return with(table, table.foreignKeys(), table.checks(), and(table.indexes(), index), table.comment());
    }

    static DefinedTable withComment(DefinedTable table, String comment) {
        return with(table, table.foreignKeys(), table.checks(), table.indexes(), comment);
    }

    private static DefinedTable with(
            DefinedTable table,
            List<DefinedTable.ForeignKey> foreignKeys,
            List<DefinedTable.Check> checks,
            List<DefinedIndex> indexes,
            @Nullable String comment) {
        return new DefinedTable(
                table.table(),
                table.database(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                foreignKeys,
                checks,
                indexes,
                comment);
    }

    /** Without what only one database's SQL can say. */
    static DefinedTable portable(DefinedTable table) {
        DefinedTable without = withColumns(
                table,
                table.columns().stream()
                        .map(column -> DefinedColumns.withDefault(column, DefinedColumns.known(column), null))
                        .toList());
        return with(
                without,
                table.foreignKeys(),
                table.checks().stream()
                        .filter(check -> check.condition() != null)
                        .toList(),
                table.indexes().stream().filter(index -> index.own() == null).toList(),
                table.comment());
    }

    private static <E> List<E> and(List<E> list, E more) {
        var all = new ArrayList<>(list);
        all.add(more);
        return all;
    }
}

package org.ashlarsql.codegen.diagram;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/**
 * A foreign key between two tables.
 *
 * @param optional whether a row may refer to none
 * @param single whether one row at most refers to a row
 */
record Link(TableModel from, ForeignKeyModel key, TableModel to, boolean optional, boolean single) {

    static List<Link> of(SchemaModel schema) {
        Map<String, TableModel> tables =
                schema.tables().stream().collect(Collectors.toMap(TableModel::name, table -> table));
        return schema.tables().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(key -> key.referencedSchema() == null)
                        .flatMap(key -> Stream.ofNullable(tables.get(key.referencedTable()))
                                .map(to -> of(table, key, to))))
                .toList();
    }

    private static Link of(TableModel table, ForeignKeyModel key, TableModel to) {
        boolean optional = table.columns().stream()
                .anyMatch(column -> column.nullable() && key.columns().contains(column.name()));
        return new Link(table, key, to, optional, isUnique(table, key.columns()));
    }

    private static boolean isUnique(TableModel table, List<String> columns) {
        KeyModel primary = table.primaryKey();
        return (primary != null && columns.containsAll(primary.columns()))
                || table.uniqueKeys().stream().anyMatch(one -> columns.containsAll(one.columns()));
    }

    /** Whether a column is of a table's primary key. */
    static boolean isPrimary(TableModel table, ColumnModel column) {
        KeyModel primary = table.primaryKey();
        return primary != null && primary.columns().contains(column.name());
    }

    /** Whether a column is of one of a table's foreign keys. */
    static boolean isForeign(TableModel table, ColumnModel column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }
}

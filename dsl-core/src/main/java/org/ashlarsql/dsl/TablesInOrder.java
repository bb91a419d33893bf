package org.ashlarsql.dsl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.Name;
import org.ashlarsql.tree.Relation;
import org.ashlarsql.type.EnumType;
import org.ashlarsql.type.ListType;
import org.ashlarsql.type.SqlType;
import org.ashlarsql.type.TypeName;

/**
 * Tables in an order in which each stands behind those that it refers to, but for foreign keys that are part of a circle.
 *
 * @param later the foreign keys that refer to tables behind their own, by table
 */
record TablesInOrder(List<DefinedTable> tables, Map<DefinedTable, List<DefinedTable.ForeignKey>> later) {

    static TablesInOrder of(List<DefinedTable> tables) {
        Map<Relation.TableRef, DefinedTable> named = new LinkedHashMap<>();
        tables.forEach(table -> named.put(table.table(), table));
        var walk = new Walk(named);
        tables.forEach(walk::visit);
        Map<DefinedTable, List<DefinedTable.ForeignKey>> later = new LinkedHashMap<>();
        Set<Relation.TableRef> before = new HashSet<>();
        for (DefinedTable table : walk.order) {
            before.add(table.table());
            List<DefinedTable.ForeignKey> behind = table.foreignKeys().stream()
                    .filter(key -> named.containsKey(key.referenced()) && !before.contains(key.referenced()))
                    .map(key -> named(key, table))
                    .toList();
            if (!behind.isEmpty()) {
                later.put(table, behind);
            }
        }
        return new TablesInOrder(walk.order, later);
    }

    /** With a name, by which it can be dropped. */
    private static DefinedTable.ForeignKey named(DefinedTable.ForeignKey key, DefinedTable table) {
        if (key.name() != null) {
            return key;
        }
        String columns = key.columns().stream().map(Name::text).collect(Collectors.joining("_"));
        return new DefinedTable.ForeignKey(
                Name.of(table.table().table().text() + "_" + columns + "_fkey"),
                key.columns(),
                key.referenced(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate());
    }

    /** The foreign keys that this table is created with. */
    DefinedTable withoutLater(DefinedTable table) {
        List<List<Name>> columns = later.getOrDefault(table, List.of()).stream()
                .map(DefinedTable.ForeignKey::columns)
                .toList();
        return table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> !columns.contains(key.columns()))
                .toList());
    }

    /** The enum types that columns have, unless they're declared as something else on this database. */
    List<EnumType<?>> enums(String database) {
        List<EnumType<?>> enums = new ArrayList<>();
        Set<TypeName> names = new HashSet<>();
        for (DefinedTable table : tables) {
            for (DefinedTable.Column column : table.columns()) {
                boolean declared = column.ownType() != null && table.database().equals(database);
                if (!declared && one(column.type()) instanceof EnumType<?> type && names.add(type.typeName())) {
                    enums.add(type);
                }
            }
        }
        return enums;
    }

    /** The type of one value, of arrays, too. */
    private static SqlType<?> one(SqlType<?> type) {
        return type.stored() instanceof ListType<?> list ? one(list.element()) : type.stored();
    }

    /** Goes from each table to those that it refers to first. */
    private static final class Walk {
        private final Map<Relation.TableRef, DefinedTable> named;
        private final Set<Relation.TableRef> seen = new HashSet<>();
        private final List<DefinedTable> order = new ArrayList<>();

        Walk(Map<Relation.TableRef, DefinedTable> named) {
            this.named = named;
        }

        void visit(DefinedTable table) {
            if (seen.add(table.table())) {
                for (DefinedTable.ForeignKey key : table.foreignKeys()) {
                    DefinedTable referenced = named.get(key.referenced());
                    if (referenced != null) {
                        visit(referenced);
                    }
                }
                order.add(table);
            }
        }
    }
}

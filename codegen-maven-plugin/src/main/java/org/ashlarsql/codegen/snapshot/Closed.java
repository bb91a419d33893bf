package org.ashlarsql.codegen.snapshot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.EnumModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableModel;

/** Checks what an edited or merged file may have lost: that whatever a schema refers to is in it, and once. */
record Closed(String schema, Map<String, Map<String, Set<String>>> columns, Set<String> enums) {

    static void check(List<SchemaModel> schemas) {
        Map<String, Map<String, Set<String>>> columns = new HashMap<>();
        for (SchemaModel schema : schemas) {
            if (columns.put(schema.name(), columns(schema)) != null) {
                throw new UnknownFormatException("has the schema " + schema.name() + " twice.");
            }
        }
        if (columns.isEmpty()) {
            throw new UnknownFormatException("has no schema.");
        }
        for (SchemaModel schema : schemas) {
            var closed = new Closed(schema.name(), columns, distinct(schema.enums(), EnumModel::name, "enum"));
            schema.tables().forEach(table -> closed.check(table, schema));
        }
    }

    private static Map<String, Set<String>> columns(SchemaModel schema) {
        return schema.tables().stream()
                .collect(Collectors.toMap(
                        TableModel::name,
                        table -> distinct(table.columns(), ColumnModel::name, "column of " + table.name()),
                        (one, other) -> {
                            throw new UnknownFormatException("has two tables of one name.");
                        }));
    }

    private static <T> Set<String> distinct(List<T> all, Function<T, String> name, String what) {
        var names = new HashSet<String>();
        for (T one : all) {
            if (!names.add(name.apply(one))) {
                throw new UnknownFormatException("has the " + what + " " + name.apply(one) + " twice.");
            }
        }
        return names;
    }

    private void check(TableModel table, SchemaModel of) {
        for (ColumnModel column : table.columns()) {
            String name = column.type().enumName();
            if (name != null && !enums.contains(name)) {
                throw new UnknownFormatException(
                        "lacks the enum " + name + " of " + table.name() + "." + column.name() + ".");
            }
        }
        for (ForeignKeyModel key : table.foreignKeys()) {
            contains(schema, table.name(), key.columns());
            contains(key.schemaIn(of), key.referencedTable(), key.referencedColumns());
        }
        KeyModel primary = table.primaryKey();
        contains(schema, table.name(), primary == null ? List.of() : primary.columns());
        table.uniqueKeys().forEach(key -> contains(schema, table.name(), key.columns()));
    }

    private void contains(String in, String table, List<String> names) {
        if (!columns.getOrDefault(in, Map.of()).getOrDefault(table, Set.of()).containsAll(names)) {
            throw new UnknownFormatException(
                    "has a key with the columns " + names + " of " + table + ", which aren't in it.");
        }
    }
}

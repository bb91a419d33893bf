package org.ashlarsql.drift;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ashlarsql.inspect.ColumnModel;
import org.ashlarsql.inspect.ForeignKeyModel;
import org.ashlarsql.inspect.KeyModel;
import org.ashlarsql.inspect.SchemaModel;
import org.ashlarsql.inspect.TableKind;
import org.ashlarsql.inspect.TableModel;
import org.ashlarsql.schema.ColumnInfo;
import org.ashlarsql.schema.Table;
import org.ashlarsql.tree.DefinedTable;
import org.ashlarsql.tree.Name;

/** Compares the class of a table with the table in a database. */
record ClassCheck(String name, Table<?, ?> table, SchemaModel schema, Judgement found) {

    static ClassCheck of(Table<?, ?> table, SchemaModel schema, Judgement found) {
        return new ClassCheck(table.relation().table().text(), table, schema, found);
    }

    void find() {
        Optional<TableModel> there = schema.tables().stream()
                .filter(model -> model.name().equals(name))
                .findFirst();
        if (there.isEmpty()) {
            String hint = like(schema.tables().stream().map(TableModel::name).toList(), name);
            found.breaks(Aspect.TABLE, name, "no such table in " + schema.name() + hint);
            return;
        }
        columns(there.get());
        if (there.get().kind() == TableKind.TABLE) {
            keys(there.get());
        }
    }

    private void columns(TableModel model) {
        Map<String, ColumnModel> rest = model.columns().stream()
                .collect(Collectors.toMap(ColumnModel::name, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        DefinedTable known = table.definition().known();
        for (ColumnInfo column : table.columns()) {
            String object = name + "." + column.name().text();
            ColumnModel actual = rest.remove(column.name().text());
            if (actual == null) {
                String hint = like(rest.keySet(), column.name().text());
                found.breaks(Aspect.COLUMN, object, "no such column in the database" + hint);
            } else {
                DefinedTable.Column defined = known.columns().get(column.position());
                boolean sameDatabase = known.database().equals(schema.database());
                FieldCheck check =
                        new FieldCheck(object, column, sameDatabase ? defined.ownType() : null, actual, schema, found);
                if (model.kind() == TableKind.TABLE) {
                    check.find();
                } else {
                    check.findInView();
                }
            }
        }
        rest.values().forEach(column -> further(column, model.kind() == TableKind.TABLE));
    }

    private void further(ColumnModel column, boolean inTable) {
        String object = name + "." + column.name();
        boolean required = inTable
                && !column.nullable()
                && column.defaultSql() == null
                && !column.identity()
                && column.computed() == null;
        if (required) {
            found.breaks(
                    Aspect.COLUMN, object, "a new column that every INSERT has to set: NOT NULL and without a default");
        } else {
            found.note(Aspect.COLUMN, object, "the column is in the database, not in the classes");
        }
    }

    private void keys(TableModel model) {
        Set<Set<String>> unique = new HashSet<>();
        model.uniqueKeys().forEach(key -> unique.add(Set.copyOf(key.columns())));
        KeyModel primary = model.primaryKey();
        if (primary != null) {
            unique.add(Set.copyOf(primary.columns()));
        }
        DefinedTable known = table.definition().known();
        List<String> key = texts(table.relation().key());
        if (!key.isEmpty() && !unique.contains(Set.copyOf(key))) {
            found.breaks(
                    Aspect.PRIMARY_KEY,
                    name,
                    "the primary key " + Words.columns(key) + " isn't in the database"
                            + (primary == null ? "" : ", which has " + Words.columns(primary.columns())));
        }
        for (DefinedTable.Key one : known.uniqueKeys()) {
            if (!unique.contains(Set.copyOf(texts(one.columns())))) {
                found.breaks(
                        Aspect.UNIQUE_KEY,
                        name,
                        "the unique key " + Words.columns(texts(one.columns())) + " isn't in the database");
            }
        }
        known.foreignKeys().forEach(one -> foreign(one, model));
    }

    private void foreign(DefinedTable.ForeignKey key, TableModel model) {
        List<String> columns = texts(key.columns());
        boolean there = model.foreignKeys().stream().anyMatch(one -> isSame(one, key, columns));
        if (!there) {
            found.note(
                    Aspect.FOREIGN_KEY,
                    name,
                    "the foreign key " + Words.columns(columns) + " to "
                            + key.referenced().table() + Words.columns(texts(key.referencedColumns()))
                            + " isn't in the database");
        }
    }

    private static boolean isSame(ForeignKeyModel one, DefinedTable.ForeignKey key, List<String> columns) {
        return one.columns().equals(columns)
                && one.referencedTable().equals(key.referenced().table().text())
                && one.referencedColumns().equals(texts(key.referencedColumns()));
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    /** What may have been meant. */
    private static String like(Iterable<String> names, String name) {
        for (String one : names) {
            if (one.equalsIgnoreCase(name)) {
                return "; there is " + one;
            }
        }
        return "";
    }
}

package org.ashlarsql.inspect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader found, as flat lists. Facts about tables that aren't in {@code tables} may be among them and are
 * passed over, so that a reader needs no query per table.
 *
 * @param columns in the order of their tables
 * @param enums the database's own enum types
 */
record SchemaFacts(
        String database,
        String name,
        List<TableFact> tables,
        List<ColumnFact> columns,
        List<KeyFact> keys,
        List<ForeignKeyFact> foreignKeys,
        List<IndexFact> indexes,
        List<CheckFact> checks,
        List<LabelFact> labels,
        List<EnumModel> enums,
        List<CompositeModel> composites,
        List<RoutineModel> routines) {

    /** The schema, with its foreign keys to whatever other one. */
    SchemaModel toModel(boolean qualified) {
        Set<String> names = tables.stream().map(TableFact::name).collect(Collectors.toSet());
        Map<ColumnId, EnumModel> labelled = labelled(names);
        Map<String, List<ColumnModel>> typed = columns.stream()
                .collect(Collectors.groupingBy(
                        ColumnFact::table, Collectors.mapping(fact -> withEnum(fact, labelled), Collectors.toList())));
        List<TableModel> models = tables.stream()
                .map(table -> table(table, typed.getOrDefault(table.name(), List.of()), names, labelled.keySet()))
                .sorted(Comparator.comparing(TableModel::name))
                .toList();
        List<TypeModel> types = Stream.concat(
                        models.stream()
                                .flatMap(table -> table.columns().stream())
                                .map(ColumnModel::type),
                        routines.stream().flatMap(RoutineModel::types))
                .toList();
        var used = new UsedTypes(composites, types);
        return new SchemaModel(
                database,
                name,
                models,
                usedEnums(used, labelled),
                used.composites(),
                List.of(),
                routines.stream().sorted(RoutineModel.ORDER).toList(),
                qualified);
    }

    private Map<ColumnId, EnumModel> labelled(Set<String> tableNames) {
        List<LabelFact> selected = labels.stream()
                .filter(fact -> tableNames.contains(fact.table()))
                .toList();
        Set<String> views = tables.stream()
                .filter(table -> table.kind() != TableKind.TABLE)
                .map(TableFact::name)
                .collect(Collectors.toSet());
        // A table's name too: both would be the name of one class.
        List<String> taken = Stream.concat(enums.stream().map(EnumModel::name), tableNames.stream())
                .toList();
        return EnumNames.of(LabelFact.join(selected, columns), views, taken);
    }

    private static ColumnModel withEnum(ColumnFact fact, Map<ColumnId, EnumModel> labelled) {
        ColumnModel column = fact.column();
        EnumModel labels = labelled.get(new ColumnId(fact.table(), column.name()));
        return labels == null ? column : column.withType(column.type().asEnum(labels.name()));
    }

    private TableModel table(
            TableFact table, List<ColumnModel> columnModels, Set<String> tableNames, Set<ColumnId> labelled) {
        List<KeyFact> own =
                keys.stream().filter(key -> key.table().equals(table.name())).toList();
        KeyModel primary = own.stream()
                .filter(KeyFact::primary)
                .map(KeyFact::key)
                .findFirst()
                .orElse(null);
        List<KeyModel> unique = own.stream()
                .filter(key -> !key.primary())
                .map(KeyFact::key)
                .sorted(KeyModel.ORDER)
                .toList();
        List<ForeignKeyModel> foreign = foreignKeys.stream()
                .filter(key -> key.table().equals(table.name()))
                .map(ForeignKeyFact::key)
                .filter(key -> key.referencedSchema() != null || tableNames.contains(key.referencedTable()))
                .sorted(ForeignKeyModel.ORDER)
                .toList();
        List<ColumnModel> visible = table.kind() == TableKind.TABLE
                ? columnModels
                : columnModels.stream().map(ColumnModel::inView).toList();
        return new TableModel(
                table.name(),
                table.kind(),
                table.comment(),
                visible,
                primary,
                unique,
                foreign,
                indexes(table),
                checks(table, labelled));
    }

    private List<IndexModel> indexes(TableFact table) {
        return indexes.stream()
                .filter(fact -> fact.table().equals(table.name()))
                .map(IndexFact::index)
                .sorted(IndexModel.ORDER)
                .toList();
    }

    private List<CheckModel> checks(TableFact table, Set<ColumnId> labelled) {
        return checks.stream()
                .filter(fact -> fact.table().equals(table.name()))
                .map(fact -> fact.model(labelled))
                .sorted(CheckModel.ORDER)
                .toList();
    }

    private List<EnumModel> usedEnums(UsedTypes types, Map<ColumnId, EnumModel> labelled) {
        Set<String> used = types.enums();
        List<EnumModel> all = new ArrayList<>(enums);
        all.addAll(labelled.values());
        return all.stream()
                .distinct()
                .filter(one -> used.contains(one.name()))
                .sorted(Comparator.comparing(EnumModel::name))
                .toList();
    }
}

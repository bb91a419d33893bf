package org.ashlarsql.inspect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one schema holds: a value that two readings of an unchanged database yield alike, on any machine.
 *
 * <p>The model is closed: every foreign key refers to a table that is in it, or in a schema that was read with it, and
 * every enum column to an enum that is in it.
 *
 * @param database whose SQL the texts in it are, as its dialect is called: SQLite, PostgreSQL, MariaDB or MySQL
 * @param name the schema, or on MySQL and MariaDB the database; {@code main} on SQLite
 * @param tables sorted by name
 * @param enums those that a column of {@code tables}, a field of {@code composites} or one of {@code routines} has, sorted by name
 * @param composites those that a column of {@code tables}, a field of another one or one of {@code routines} has, sorted by name
 * @param sequences sorted by name
 * @param routines sorted by name
 * @param qualified whether SQL has to name it with its tables, since it isn't the connection's current schema
 */
public record SchemaModel(
        String database,
        String name,
        List<TableModel> tables,
        List<EnumModel> enums,
        List<CompositeModel> composites,
        List<SequenceModel> sequences,
        List<RoutineModel> routines,
        boolean qualified) {

    public SchemaModel {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        composites = List.copyOf(composites);
        sequences = List.copyOf(sequences);
        routines = List.copyOf(routines);
    }

    /** The connection's current schema, without composite types, sequences and routines. */
    public SchemaModel(String database, String name, List<TableModel> tables, List<EnumModel> enums) {
        this(database, name, tables, enums, List.of(), List.of(), List.of(), false);
    }

    /** The same schema under another name. */
    public SchemaModel withName(String other, boolean isQualified) {
        return new SchemaModel(database, other, tables, enums, composites, sequences, routines, isQualified);
    }

    /** The schemas without the foreign keys that lead to no table of theirs. */
    public static List<SchemaModel> closed(List<SchemaModel> schemas) {
        Map<String, Set<String>> tables = schemas.stream()
                .collect(Collectors.toMap(
                        SchemaModel::name,
                        schema -> schema.tables.stream().map(TableModel::name).collect(Collectors.toSet()),
                        (one, same) -> one));
        return schemas.stream()
                .map(schema -> schema.withTables(schema.tables.stream()
                        .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                                .filter(key -> tables.getOrDefault(key.schemaIn(schema), Set.of())
                                        .contains(key.referencedTable()))
                                .toList()))
                        .toList()))
                .toList();
    }

    /** The same schema with other tables, and with the enums and composite types that are still of use. */
    public SchemaModel withTables(List<TableModel> others) {
        return with(others, routines);
    }

    /** The same schema with other routines, and with the enums and composite types that are still of use. */
    public SchemaModel withRoutines(List<RoutineModel> others) {
        return with(tables, others);
    }

    private SchemaModel with(List<TableModel> someTables, List<RoutineModel> someRoutines) {
        var used = new UsedTypes(
                composites,
                Stream.concat(
                                someTables.stream()
                                        .flatMap(table -> table.columns().stream())
                                        .map(ColumnModel::type),
                                someRoutines.stream().flatMap(RoutineModel::types))
                        .toList());
        return new SchemaModel(
                database,
                name,
                someTables,
                enums.stream().filter(one -> used.enums().contains(one.name())).toList(),
                used.composites(),
                sequences,
                someRoutines,
                qualified);
    }

    /** The same schema with other sequences. */
    public SchemaModel withSequences(List<SequenceModel> found) {
        List<SequenceModel> sorted =
                found.stream().sorted(Comparator.comparing(SequenceModel::name)).toList();
        return new SchemaModel(database, name, tables, enums, composites, sorted, routines, qualified);
    }
}

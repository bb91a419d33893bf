package org.ashlarsql.inspect;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one schema holds: a value that two readings of an unchanged database yield alike, on any machine.
 *
 * <p>The model is closed: every foreign key refers to a table, and every enum column to an enum, that is in it.
 *
 * @param database whose SQL the texts in it are, as its dialect is called: SQLite, PostgreSQL, MariaDB or MySQL
 * @param name the schema, or on MySQL and MariaDB the database; {@code main} on SQLite
 * @param tables sorted by name
 * @param enums those that a column of {@code tables} or a field of {@code composites} has, sorted by name
 * @param composites those that a column of {@code tables} or a field of another one has, sorted by name
 */
public record SchemaModel(
        String database, String name, List<TableModel> tables, List<EnumModel> enums, List<CompositeModel> composites) {

    public SchemaModel {
        tables = List.copyOf(tables);
        enums = List.copyOf(enums);
        composites = List.copyOf(composites);
    }

    /** A schema without composite types. */
    public SchemaModel(String database, String name, List<TableModel> tables, List<EnumModel> enums) {
        this(database, name, tables, enums, List.of());
    }

    /** The same schema with some of its tables, which refer to each other alone, and with the enums that these have. */
    public SchemaModel withTables(List<TableModel> some) {
        Set<String> used = some.stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> Stream.ofNullable(column.type().enumName()))
                .collect(Collectors.toSet());
        return new SchemaModel(
                database,
                name,
                some,
                enums.stream().filter(one -> used.contains(one.name())).toList());
    }
}

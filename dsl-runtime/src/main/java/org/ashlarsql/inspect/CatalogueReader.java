package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads schemas one by one, and leaves out the foreign keys that lead to none of them. */
abstract sealed class CatalogueReader implements SchemaReader
        permits InformationSchemaReader, PostgreSqlReader, SqliteReader {

    /** One schema, with its foreign keys to the tables of any other. */
    abstract SchemaModel open(Connection connection, SchemaSelection selection) throws SQLException;

    @Override
    public final List<SchemaModel> readAll(Connection connection, List<SchemaSelection> selections)
            throws SQLException {
        var schemas = new ArrayList<SchemaModel>();
        for (SchemaSelection selection : selections) {
            schemas.add(open(connection, selection));
        }
        return schemas.stream().map(schema -> closed(schema, schemas)).toList();
    }

    private static SchemaModel closed(SchemaModel schema, List<SchemaModel> all) {
        List<TableModel> tables = schema.tables().stream()
                .map(table -> table.withForeignKeys(table.foreignKeys().stream()
                        .filter(key -> key.referencedSchema() == null || isThere(key, all))
                        .toList()))
                .toList();
        return schema.withTables(tables);
    }

    private static boolean isThere(ForeignKeyModel key, List<SchemaModel> all) {
        return all.stream()
                .filter(schema -> Objects.equals(schema.name(), key.referencedSchema()))
                .flatMap(schema -> schema.tables().stream())
                .anyMatch(table -> table.name().equals(key.referencedTable()));
    }
}

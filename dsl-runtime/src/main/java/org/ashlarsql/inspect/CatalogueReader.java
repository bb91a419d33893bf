package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
        return SchemaModel.closed(schemas);
    }
}

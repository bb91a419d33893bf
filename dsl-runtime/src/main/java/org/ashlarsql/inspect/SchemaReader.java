package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads what a schema holds from the catalogue of its database.
 *
 * <pre>{@code
 * SchemaModel model = SchemaReader.of(connection).read(connection, SchemaSelection.all());
 * }</pre>
 *
 * <p>Readers only read: they have no state, and leave the connection's settings and transaction alone.
 */
public interface SchemaReader {

    /**
     * The tables, views and enums of the schema that were selected; none is no error.
     *
     * @throws SchemaReadException when there is no such schema, or the database can't describe a table of it
     */
    default SchemaModel read(Connection connection, SchemaSelection selection) throws SQLException {
        return readAll(connection, List.of(selection)).get(0);
    }

    /**
     * Several schemas, with the foreign keys between them.
     *
     * @throws SchemaReadException when there is no such schema, or the database can't describe a table of it
     */
    List<SchemaModel> readAll(Connection connection, List<SchemaSelection> selections) throws SQLException;

    /**
     * The reader for the database at the other end of a connection.
     *
     * @throws SchemaReadException when it is none of those supported
     */
    static SchemaReader of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        // MySQL's own driver calls a MariaDB server MySQL as well: only the version tells.
        boolean mariaDb = database.getDatabaseProductVersion().contains("MariaDB");
        return switch (mariaDb ? "MariaDB" : product) {
            case "PostgreSQL" -> new PostgreSqlReader();
            case "MariaDB" -> new MariaDbReader();
            case "MySQL" -> new MySqlReader();
            case "SQLite" -> new SqliteReader();
            default ->
                throw new SchemaReadException("Can't read the schema of " + product
                        + ": connect to PostgreSQL, MySQL, MariaDB or SQLite instead.");
        };
    }
}

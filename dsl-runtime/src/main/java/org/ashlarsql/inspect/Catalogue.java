package org.ashlarsql.inspect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs catalogue queries on a connection and leaves it as it was. */
record Catalogue(Connection connection) {

    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable String... binds) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < binds.length; i++) {
                statement.setString(i + 1, binds[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> list = new ArrayList<>();
                while (rows.next()) {
                    list.add(row.read(rows));
                }
                return list;
            }
        }
    }

    /** The schema to read, by a query with one bind that is null when the current schema is meant. */
    SchemaName schema(String sql, SchemaSelection selection) throws SQLException {
        List<SchemaName> found =
                list(sql, row -> new SchemaName(row.getString(1), row.getBoolean(2)), selection.schema());
        if (found.isEmpty()) {
            throw new SchemaReadException(
                    selection.schema() == null
                            ? "The connection has no current schema: choose one in the JDBC URL, or name it in the selection."
                            : "There is no schema \"" + selection.schema()
                                    + "\" in this database, or the user may not see"
                                    + " it: check its spelling and case, or leave it out to read the current schema.");
        }
        return found.get(0);
    }
}

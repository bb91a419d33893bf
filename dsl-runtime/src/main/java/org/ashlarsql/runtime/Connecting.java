package org.ashlarsql.runtime;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.ErrorKind;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Opens handles and finds out whom they talk to. */
final class Connecting {

    private Connecting() {}

    static Handle open(Jdbi jdbi) {
        try {
            return jdbi.open();
        } catch (ConnectionException e) {
            if (e.getCause() instanceof SQLException cause) {
                throw new DatabaseException(message(cause), ErrorKind.CONNECTION, cause);
            }
            throw e;
        }
    }

    private static String message(SQLException cause) {
        String text = String.valueOf(cause.getMessage());
        return text.startsWith("No suitable driver")
                ? text + "; no JDBC driver on the class path takes this URL: check how it starts (jdbc:sqlite:,"
                        + " jdbc:postgresql:, jdbc:mariadb:, jdbc:mysql:) and that the driver is a dependency"
                : "can't connect to the database: " + text + "; check the URL, the user and the password, and that the"
                        + " server runs";
    }

    static Dialect dialect(Handle handle) {
        try {
            DatabaseMetaData server = handle.getConnection().getMetaData();
            return Dialects.of(server.getDatabaseProductName(), server.getDatabaseProductVersion());
        } catch (SQLException e) {
            throw new DatabaseException(
                    "can't ask the server for its name: " + e.getMessage(), ErrorKind.CONNECTION, e);
        }
    }
}

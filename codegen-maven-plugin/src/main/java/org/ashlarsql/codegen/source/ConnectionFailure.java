package org.ashlarsql.codegen.source;

import java.sql.SQLException;
import org.ashlarsql.codegen.DatabaseAddress;

/** Tells why there is no connection, and what to do about it. */
final class ConnectionFailure {

    private ConnectionFailure() {}

    static String message(DatabaseAddress database, SQLException failure) {
        return "Can't connect to " + database.shown()
                + (database.user().isEmpty() ? "" : " as " + database.user())
                + ": " + hidden(FirstLine.of(failure), database) + ". " + cure(failure);
    }

    /** Drivers repeat URLs that they don't like. */
    private static String hidden(String words, DatabaseAddress database) {
        String shown = words.replace(database.url(), database.shown());
        return database.password().isEmpty() ? shown : shown.replace(database.password(), "***");
    }

    /** SQL states say it alike on all databases, but for MySQL's own number of an unknown database. */
    private static String cure(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        if (state.startsWith("28")) {
            return "Check <user> and <password> (or -Dashlar.user and -Dashlar.password).";
        }
        if (state.startsWith("08")) {
            return "Check host and port in <url>, and that the server is running.";
        }
        return "Check <url>, <user> and <password>.";
    }
}

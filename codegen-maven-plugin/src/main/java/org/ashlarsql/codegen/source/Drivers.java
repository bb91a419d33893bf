package org.ashlarsql.codegen.source;

import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;

/** The JDBC drivers beside this class: SQLite's, and those among the plugin's dependencies. */
final class Drivers {

    private static final Map<String, String> ARTIFACTS = Map.of(
            "jdbc:postgresql:", "org.postgresql:postgresql",
            "jdbc:mysql:", "com.mysql:mysql-connector-j",
            "jdbc:mariadb:", "org.mariadb.jdbc:mariadb-java-client",
            "jdbc:sqlite:", "org.xerial:sqlite-jdbc");

    private Drivers() {}

    /** The driver for a database. */
    static Driver find(DatabaseAddress database) {
        try {
            for (Driver driver : ServiceLoader.load(Driver.class, Drivers.class.getClassLoader())) {
                if (driver.acceptsURL(database.url())) {
                    return driver;
                }
            }
        } catch (SQLException e) {
            throw new GenerationException(unknown(database), e);
        }
        throw new GenerationException(missing(database));
    }

    private static String missing(DatabaseAddress database) {
        return ARTIFACTS.entrySet().stream()
                .filter(entry -> database.url().startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> "No JDBC driver for " + database.shown() + ": add " + entry.getValue()
                        + " to the <dependencies> of this plugin.")
                .orElseGet(() -> unknown(database));
    }

    private static String unknown(DatabaseAddress database) {
        return "<url>: \"" + database.shown() + "\" is no JDBC URL of a supported database: it has to begin with"
                + " jdbc:postgresql:, jdbc:mysql:, jdbc:mariadb: or jdbc:sqlite:.";
    }
}

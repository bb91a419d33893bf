package org.ashlarsql.codegen.real;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/** Connections on which every database takes a text for a value of whatever type the column has. */
final class Untyped {

    private Untyped() {}

    static Connection connection(TestSchema schema, TestDatabase database) throws SQLException {
        var properties = new Properties();
        if (database != TestDatabase.SQLITE) {
            properties.setProperty("user", schema.user());
            properties.setProperty("password", schema.password());
        }
        if (database == TestDatabase.POSTGRESQL) {
            properties.setProperty("stringtype", "unspecified");
        }
        return DriverManager.getConnection(schema.url(), properties);
    }
}

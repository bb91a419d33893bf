package org.ashlarsql.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.ashlarsql.testing.Versioned;

/** The files beside these tests. */
final class Script {
    private Script() {}

    /** Runs a script whose statements end with a semicolon at the end of a line. */
    static void run(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : Versioned.text(text(name), connection).split(";\n")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }

    static String text(String name) {
        try (InputStream file = Script.class.getResourceAsStream("/inspect/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

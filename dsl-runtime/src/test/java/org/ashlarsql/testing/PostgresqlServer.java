package org.ashlarsql.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL from its archive on the class path. The user that owns the databases has a password and no special rights. */
final class PostgresqlServer implements DatabaseServer {
    private static final String ADMIN = "postgres";
    private static final String USER = "ashlar";

    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresqlServer(int port) {
        this.port = port;
    }

    static PostgresqlServer start() {
        try {
            String resource = archiveName();
            Path prepared =
                    ServerCache.prepared(ClassPathArchive.holding(resource), folder -> prepare(resource, folder));
            Path folder = Files.createTempDirectory("ashlar-postgresql-");
            ServerCache.copy(prepared.resolve("data"), folder.resolve("data"));
            PostgresqlServer server = new PostgresqlServer(ServerProcess.freePort());
            // QUIT ends it at once and without care for its data.
            ServerProcess process = ServerProcess.start(folder, "QUIT", server.command(prepared, folder));
            try (Connection admin = process.awaitConnection(server.dataSource("postgres", ADMIN));
                    Statement statement = admin.createStatement()) {
                statement.execute("create role " + USER + " login password '" + USER + "'");
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL", e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL", e);
        }
    }

    @Override
    public TestSchema newDatabase() {
        String name = "test" + databases.incrementAndGet();
        try (Connection admin = dataSource("postgres", ADMIN).getConnection();
                Statement statement = admin.createStatement()) {
            statement.execute("create database " + name + " owner " + USER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        PGSimpleDataSource dataSource = dataSource(name, USER);
        return new TestSchema(dataSource, dataSource.getUrl(), USER, USER);
    }

    /** What the archive's publisher calls it on this platform. */
    private static String archiveName() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static void prepare(String resource, Path folder) throws IOException {
        Path programs = Files.createDirectory(folder.resolve("server"));
        try (InputStream archive = ClassPathArchive.open(resource);
                InputStream tar = new XZInputStream(archive)) {
            // The system's tar, since it keeps links and permissions.
            ServerProcess.run(List.of("tar", "-x", "-f", "-", "-C", programs.toString()), folder, tar);
        }
        Path password = Files.writeString(folder.resolve("password"), ADMIN);
        List<String> command = asServerUser(programs.resolve("bin/initdb"));
        command.addAll(locale(command, folder));
        command.addAll(List.of("--encoding=UTF8", "--auth=scram-sha-256", "--no-sync"));
        command.addAll(List.of("--username=" + ADMIN, "--pwfile=" + password, "--pgdata=" + folder.resolve("data")));
        ServerProcess.run(command, folder, new ByteArrayInputStream(new byte[0]));
    }

    /** From 17 on a locale of the server's own, which sorts and folds alike on every machine; before, the nearest one. */
    private static List<String> locale(List<String> initdb, Path folder) throws IOException {
        List<String> help = new ArrayList<>(initdb);
        help.add("--help");
        boolean builtin =
                ServerProcess.run(help, folder, InputStream.nullInputStream()).contains("--builtin-locale");
        return builtin
                ? List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
                : List.of("--locale=C", "--lc-ctype=C.UTF-8");
    }

    private List<String> command(Path prepared, Path folder) {
        List<String> command = asServerUser(prepared.resolve("server/bin/postgres"));
        command.addAll(List.of("-D", folder.resolve("data").toString(), "-p", Integer.toString(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=off",
                "full_page_writes=off",
                "synchronous_commit=off")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** The server refuses to run as root; within a user namespace of its own, root is somebody else. */
    private static List<String> asServerUser(Path program) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        return command;
    }

    private PGSimpleDataSource dataSource(String database, String user) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        dataSource.setUser(user);
        dataSource.setPassword(user);
        return dataSource;
    }
}

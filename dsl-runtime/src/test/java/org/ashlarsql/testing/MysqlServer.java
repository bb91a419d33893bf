package org.ashlarsql.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** MySQL from the archive that the Maven profile {@code mysql} names, or from a folder that is named in its place. */
final class MysqlServer {
    private static final String ARCHIVE = "ashlar.test.mysql";
    private static final Pattern WANTED = Pattern.compile("(bin/mysqld|lib/private/.+|share/.+)");

    /** The same at each start: another size means that the log is written anew. */
    private static final String LOG_SIZE = "--innodb-redo-log-capacity=16M";

    /** What a distribution has built in is a folder of its own. */
    private static final String NO_FILES = "--secure-file-priv=NULL";

    private MysqlServer() {}

    static boolean isAvailable() {
        return !System.getProperty(ARCHIVE, "").isBlank();
    }

    static DatabaseServer start() {
        if (!isAvailable()) {
            throw new IllegalStateException(
                    "MySQL is there with the Maven profile mysql, mvnw -Pmysql verify, or with -D" + ARCHIVE
                            + "=folder of a server");
        }
        try {
            Path archive = Path.of(System.getProperty(ARCHIVE));
            Path prepared = ServerCache.prepared(archive, folder -> prepare(archive, folder));
            return MysqlFamily.start(
                    prepared,
                    "mysqld",
                    List.of(LOG_SIZE, NO_FILES, "--mysqlx=OFF", "--performance-schema=OFF"),
                    "jdbc:mysql",
                    "?allowPublicKeyRetrieval=true&useSSL=false",
                    MysqlServer::dataSource);
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL", e);
        }
    }

    private static void prepare(Path archive, Path folder) throws IOException {
        ServerCache.place(archive, WANTED, folder.resolve("server"));
        List<String> command = MysqlFamily.command(folder, "mysqld", folder.resolve("data"));
        command.addAll(List.of("--initialize-insecure", LOG_SIZE, NO_FILES));
        ServerProcess.run(command, folder, new ByteArrayInputStream(new byte[0]));
    }

    private static DataSource dataSource(String url) {
        MysqlDataSource dataSource = new MysqlDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(MysqlFamily.USER);
        dataSource.setPassword(MysqlFamily.USER);
        return dataSource;
    }
}

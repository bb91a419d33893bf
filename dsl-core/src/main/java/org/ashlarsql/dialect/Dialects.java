package org.ashlarsql.dialect;

import java.util.Locale;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.render.Version;

/** The supported databases; without a connection, in the versions that the tests run on. */
public final class Dialects {

    private Dialects() {}

    public static Dialect sqlite() {
        return new Sqlite(new Version(3, 54, 1));
    }

    public static Dialect postgreSql() {
        return new PostgreSql(new Version(18, 6, 0));
    }

    public static Dialect mariaDb() {
        return new MariaDb(new Version(11, 4, 5));
    }

    public static Dialect mySql() {
        return new MySql(new Version(8, 0, 33));
    }

    /**
     * The dialect of a server as it names itself over JDBC.
     *
     * @param product {@code DatabaseMetaData.getDatabaseProductName()}
     * @param productVersion {@code DatabaseMetaData.getDatabaseProductVersion()}; MySQL's driver reports MariaDB here
     * @throws IllegalArgumentException naming the supported databases
     */
    public static Dialect of(String product, String productVersion) {
        Version version = Version.parse(productVersion);
        String known = (productVersion.toLowerCase(Locale.ROOT).contains("mariadb") ? "mariadb" : product)
                .toLowerCase(Locale.ROOT);
        return switch (known) {
            case "sqlite" -> new Sqlite(version);
            case "postgresql" -> new PostgreSql(version);
            case "mariadb" -> new MariaDb(version);
            case "mysql" -> new MySql(version);
            default ->
                throw new IllegalArgumentException("no dialect for " + product + " " + productVersion
                        + "; Ashlar speaks to SQLite, PostgreSQL, MariaDB and MySQL");
        };
    }
}

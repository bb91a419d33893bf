package org.ashlarsql.benchmarks.write;

import java.util.Locale;
import org.openjdk.jmh.annotations.Param;

/** The database that {@code -p database=…} names; MySQL only in a build with the Maven profile {@code mysql}. */
public class AnyDatabase extends WriteDatabase {

    @Param({"sqlite", "postgresql", "mariadb"})
    public String database;

    @Override
    String name() {
        return database.toUpperCase(Locale.ROOT);
    }
}

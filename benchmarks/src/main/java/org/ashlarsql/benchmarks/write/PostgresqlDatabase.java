package org.ashlarsql.benchmarks.write;

/** PostgreSQL, for what it alone has. */
public class PostgresqlDatabase extends WriteDatabase {

    @Override
    String name() {
        return JdbcProduct.POSTGRESQL.name();
    }
}

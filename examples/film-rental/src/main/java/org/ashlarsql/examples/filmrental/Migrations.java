package org.ashlarsql.examples.filmrental;

import org.flywaydb.core.Flyway;

/** The schema, by Flyway: one folder of migrations for each database. */
final class Migrations {

    private Migrations() {}

    static void run(String url, String user, String password) {
        String database = url.substring("jdbc:".length(), url.indexOf(':', "jdbc:".length()));
        Flyway.configure()
                .dataSource(url, user, password)
                .locations("classpath:db/migration/" + database)
                .load()
                .migrate();
    }
}

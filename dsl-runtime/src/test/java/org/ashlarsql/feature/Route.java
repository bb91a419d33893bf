package org.ashlarsql.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.runtime.Transaction;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/**
 * A way to a database with the tables of {@code /roundtrip/}: MariaDB and MySQL have two, since their drivers write values
 * into the statement's text unless they are told to have the server prepare it.
 */
record Route(TestDatabase database, boolean serverPrepared) {

    private static final Map<Route, Database> OPEN = new ConcurrentHashMap<>();

    static List<Route> enabled() {
        var routes = new ArrayList<Route>();
        for (TestDatabase database : TestDatabase.enabled()) {
            routes.add(new Route(database, false));
            if (new Route(database, false).isMySqlFamily()) {
                routes.add(new Route(database, true));
            }
        }
        return routes;
    }

    Database open() {
        return OPEN.computeIfAbsent(this, Route::create);
    }

    private static Database create(Route route) {
        TestSchema schema = route.database.newDatabase();
        String url = schema.url() + (route.serverPrepared ? "&useServerPrepStmts=true" : "");
        Database created = Database.of(url, schema.user(), schema.password());
        SampleDatabases.run(created, route.database, "/roundtrip/");
        return created;
    }

    boolean isMySqlFamily() {
        return database == TestDatabase.MARIADB || database == TestDatabase.MYSQL;
    }

    /** Whether values are part of the statement's text. */
    boolean isText() {
        return isMySqlFamily() && !serverPrepared;
    }

    interface Action {
        void run(Transaction tx);
    }

    /** Does something in a transaction that is rolled back. */
    void inside(Action action) {
        open().inTransaction(tx -> {
            try {
                action.run(tx);
            } finally {
                tx.handle().rollback();
            }
            return true;
        });
    }

    @Override
    public String toString() {
        return database + (serverPrepared ? ", prepared by the server" : "");
    }
}

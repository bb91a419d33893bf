package org.ashlarsql.examples.tpch;

import java.util.EnumMap;
import java.util.Map;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/** A database of each kind with the data of TPC-H, loaded when it's first asked for. */
final class LoadedDatabases {

    private final Map<TestDatabase, Database> loaded = new EnumMap<>(TestDatabase.class);

    Database get(TestDatabase database) {
        return loaded.computeIfAbsent(database, LoadedDatabases::load);
    }

    private static Database load(TestDatabase database) {
        TestSchema schema = database.newDatabase();
        return Schema.load(schema.url(), schema.user(), schema.password());
    }
}

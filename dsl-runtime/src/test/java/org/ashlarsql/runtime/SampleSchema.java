package org.ashlarsql.runtime;

import java.util.EnumMap;
import java.util.Map;
import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;

/** An empty database with one table, made once for each server. */
final class SampleSchema {

    private static final Map<TestDatabase, TestSchema> SCHEMAS = new EnumMap<>(TestDatabase.class);

    private SampleSchema() {}

    static synchronized TestSchema on(TestDatabase database) {
        return SCHEMAS.computeIfAbsent(database, SampleSchema::create);
    }

    /** The database with an empty table {@code language}. */
    static Database emptied(TestDatabase database) {
        Database db = Database.of(on(database).dataSource());
        db.jdbi().useHandle(handle -> handle.execute("delete from language"));
        return db;
    }

    private static TestSchema create(TestDatabase database) {
        TestSchema schema = database.newDatabase();
        Database.of(schema.dataSource())
                .jdbi()
                .useHandle(handle -> handle.execute("create table language (language_id integer primary key,"
                        + " name varchar(60) not null unique, check (name <> 'Klingon'))"));
        return schema;
    }
}

package org.ashlarsql.codegen.real;

import org.ashlarsql.testing.TestDatabase;
import org.ashlarsql.testing.TestSchema;
import org.postgresql.ds.PGSimpleDataSource;

/** Empty databases for dumps, which set owners and turn triggers off. */
final class Administrator {

    private static final String NAME = "postgres";

    private Administrator() {}

    static TestSchema of(TestDatabase database) {
        TestSchema schema = database.newDatabase();
        if (database != TestDatabase.POSTGRESQL) {
            return schema;
        }
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(schema.url());
        dataSource.setUser(NAME);
        dataSource.setPassword(NAME);
        return new TestSchema(dataSource, schema.url(), NAME, NAME);
    }
}

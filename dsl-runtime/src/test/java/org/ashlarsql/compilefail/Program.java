package org.ashlarsql.compilefail;

import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.feature.SampleDatabases;
import org.ashlarsql.render.Dialect;
import org.ashlarsql.runtime.Database;
import org.ashlarsql.testing.TestDatabase;

/** What the programs of the corpus have at hand. */
public class Program {

    private static final Database SAMPLE = SampleDatabases.create(TestDatabase.SQLITE);

    /** With the sample tables. */
    protected final Database db = SAMPLE;

    /** The statement's SQL on PostgreSQL. */
    protected static String sql(Statement statement) {
        return sql(statement, Dialects.postgreSql());
    }

    /** The statement's SQL. */
    protected static String sql(Statement statement, Dialect dialect) {
        try {
            return statement.render(dialect).sql();
        } catch (RuntimeException e) {
            throw new WhenRendered(e);
        }
    }

    /** A mistake that was noticed when the statement was rendered. */
    static final class WhenRendered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        WhenRendered(RuntimeException cause) {
            super(cause);
        }
    }
}

package org.ashlarsql.compilefail;

import java.util.List;
import org.ashlarsql.dialect.Dialects;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.ashlarsql.dsl.Statement;
import org.ashlarsql.render.Dialect;
import org.jspecify.annotations.Nullable;

/** What the programs of the corpus have at hand. */
public class Program {

    @SuppressWarnings("NullAway") // the programs that use it are compiled, never run
    protected final Runs db = null;

    /** Runs statements, as an executor does. */
    public interface Runs {
        <R extends @Nullable Object> List<R> list(Query<R> query);

        long execute(Command command);
    }

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

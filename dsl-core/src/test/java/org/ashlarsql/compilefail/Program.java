package org.ashlarsql.compilefail;

import java.util.List;
import org.ashlarsql.dsl.Command;
import org.ashlarsql.dsl.Query;
import org.jspecify.annotations.Nullable;

/** What the programs of the corpus have at hand. */
public class Program {

    @SuppressWarnings("NullAway") // the programs are compiled, never run
    protected final Runs db = null;

    /** Runs statements, as an executor does. */
    public interface Runs {
        <R extends @Nullable Object> List<R> list(Query<R> query);

        long execute(Command command);
    }
}

package org.ashlarsql.codegen.source;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway's progress out of the build's log; what goes wrong comes as an exception. */
public final class QuietLogs implements LogCreator {

    @Override
    public Log createLogger(Class<?> type) {
        return new QuietLog();
    }
}

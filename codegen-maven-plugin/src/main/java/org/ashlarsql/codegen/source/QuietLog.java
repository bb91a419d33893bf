package org.ashlarsql.codegen.source;

import org.flywaydb.core.api.logging.Log;

/** Says nothing. */
record QuietLog() implements Log {

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
}

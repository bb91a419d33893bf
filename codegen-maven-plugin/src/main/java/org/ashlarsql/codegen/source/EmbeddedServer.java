package org.ashlarsql.codegen.source;

import org.ashlarsql.codegen.DatabaseAddress;

/** A database that was started for the moment. */
interface EmbeddedServer extends AutoCloseable {

    DatabaseAddress address();

    /** Stops it, and removes what it has written. */
    @Override
    void close();
}

package org.ashlarsql.inspect;

/**
 * A schema that was found.
 *
 * @param qualified whether SQL has to name it with its tables, since it isn't the connection's current schema
 */
record SchemaName(String name, boolean qualified) {}

package org.ashlarsql.inspect;

/**
 * A schema that was found.
 *
 * @param current whether it's the connection's own, whose tables need no qualifier
 */
record SchemaName(String name, boolean current) {}

package org.ashlarsql.codegen.naming;

import org.jspecify.annotations.Nullable;

/**
 * Where a schema's tables are.
 *
 * @param packageName the package of their classes
 * @param qualifier the schema that stands in front of their names in SQL; null where that's the connection's own
 */
public record SchemaPlace(String packageName, @Nullable String qualifier) {}

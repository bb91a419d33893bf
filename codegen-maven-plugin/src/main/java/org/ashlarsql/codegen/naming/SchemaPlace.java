package org.ashlarsql.codegen.naming;

import org.jspecify.annotations.Nullable;

/**
 * Where a schema's tables are.
 *
 * @param root the package that the settings name
 * @param folder the name of the schema's own package in it, where there are several; null for {@code root} itself
 * @param qualifier the schema that stands in front of their names in SQL; null where that's the connection's own
 */
public record SchemaPlace(
        String root, @Nullable String folder, @Nullable String qualifier) {

    /** The package of their classes. */
    public String packageName() {
        return folder == null ? root : root + "." + folder;
    }
}

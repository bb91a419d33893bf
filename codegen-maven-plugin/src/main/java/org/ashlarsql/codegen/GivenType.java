package org.ashlarsql.codegen;

import org.ashlarsql.inspect.TypeKind;
import org.jspecify.annotations.Nullable;

/**
 * A type that the settings give to the columns that all of its conditions hold for.
 *
 * @param column a pattern over {@code table.column}, or null for every column
 * @param databaseType a pattern over the type as the database writes it, {@code tinyint(1)}; or null for every type
 * @param nullable whether the columns may be NULL; or null for both
 * @param as what the columns are then, or null for what they are anyway
 * @param java the type of the user's own that the values are in Java, or null
 */
public record GivenType(
        @Nullable String column,
        @Nullable String databaseType,
        @Nullable Boolean nullable,
        @Nullable TypeKind as,
        @Nullable GivenJavaType java) {

    /** A type for the columns that match a pattern over {@code table.column}. */
    public GivenType(String column, TypeKind as) {
        this(column, null, null, as, null);
    }
}

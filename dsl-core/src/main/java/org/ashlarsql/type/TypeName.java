package org.ashlarsql.type;

import org.jspecify.annotations.Nullable;

/**
 * The name of a type that one database has of its own, as the catalogue spells it; quotes are put where SQL needs them.
 *
 * @param schema where the type is, or null for one that is found without
 */
public record TypeName(@Nullable String schema, String name) {

    public TypeName {
        if (name.isEmpty() || (schema != null && schema.isEmpty())) {
            throw new IllegalArgumentException("a type's name, and its schema if there's one, can't be empty");
        }
    }

    /** A type that is found without its schema: a built-in one, or one of the session's {@code search_path}. */
    public static TypeName of(String name) {
        return new TypeName(null, name);
    }

    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}

package org.ashlarsql.schema;

import java.util.Set;
import org.ashlarsql.tree.Name;

/**
 * What is known of a column beside its type.
 *
 * @param nullable whether it may be NULL
 * @param traits where its value comes from when an INSERT doesn't set it
 */
public record ColumnInfo(Name name, boolean nullable, Set<Trait> traits) {

    public ColumnInfo {
        traits = Set.copyOf(traits);
    }

    /** Whether every INSERT has to set it. */
    public boolean isRequired() {
        return !nullable && traits.isEmpty();
    }

    /** Where a column's value comes from when an INSERT doesn't set it. */
    public enum Trait {
        /** From its DEFAULT. */
        DEFAULT,
        /** From the database, which numbers the rows: an identity or AUTO_INCREMENT column, SQLite's row id. */
        IDENTITY,
        /** From other columns; it can't be set. */
        COMPUTED
    }
}

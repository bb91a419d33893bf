package org.ashlarsql.schema;

import java.util.Set;
import org.ashlarsql.tree.Name;
import org.ashlarsql.type.SqlType;

/**
 * What is known of a column.
 *
 * @param position its place in the table, counted from 0
 * @param nullable whether it may be NULL
 * @param traits where its value comes from when an INSERT doesn't set it
 */
public record ColumnInfo(Name name, int position, SqlType<?> type, boolean nullable, Set<Trait> traits) {

    public ColumnInfo {
        traits = Set.copyOf(traits);
    }

    /** Whether every INSERT has to set it. */
    public boolean isRequired() {
        return !nullable && traits.isEmpty();
    }

    /** Whether statements can give it values. */
    public boolean isSettable() {
        return !traits.contains(Trait.COMPUTED);
    }

    /** Where a column's value comes from when an INSERT doesn't set it. */
    public enum Trait {
        /** From its DEFAULT. */
        DEFAULT,
        /** From Java, see {@code Table.byJava}. */
        JAVA,
        /** From the database, which numbers the rows: an identity or AUTO_INCREMENT column, SQLite's row id. */
        IDENTITY,
        /** From the database alone: from other columns, or from a numbering that takes no numbers. It can't be set. */
        COMPUTED
    }
}
